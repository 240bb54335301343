package io.ocopkit.channel.stripe;

import com.stripe.net.HttpContent;
import com.stripe.net.StripeRequest;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.digest.Digest;

/** Which idempotency key a request carries. For one command and one thread. */
abstract class RequestKeys {
    private static final int SHORT = 32;

    /** Takes note of what Stripe has shown. */
    void read(String body) {}

    /** At most 128 characters. */
    abstract String of(StripeRequest request);

    /**
     * A key stands for the command, the request and what was seen before it: the same attempt is recognised, and what was
     * done before somebody else changed the product is not taken for done.
     */
    static RequestKeys ofCommand(ChannelContext context) {
        return new RequestKeys() {
            private String seen = "";

            @Override
            void read(String body) {
                seen = Digest.of("stripe-seen/1").add(seen).add(body).build().hex();
            }

            @Override
            String of(StripeRequest request) {
                HttpContent content = request.content();
                Digest digest = Digest.of("stripe-request/1")
                        .add(seen)
                        .add(request.method().name())
                        .add(request.url().getPath())
                        .add(content == null ? null : Forms.withLatinDigits(content.stringContent()))
                        .build();
                return context.idempotencyKey() + "-" + digest.hex().substring(0, SHORT);
            }
        };
    }

    /**
     * A key stands for our own reference and nothing else: whoever pays it a second time, even at the same moment, even
     * another amount, is told of the first.
     */
    static RequestKeys ofReference(String reference) {
        String key = Digest.of("stripe-reference/1").add(reference).build().hex();
        return new RequestKeys() {
            @Override
            String of(StripeRequest request) {
                return "ocop-" + key;
            }
        };
    }
}
