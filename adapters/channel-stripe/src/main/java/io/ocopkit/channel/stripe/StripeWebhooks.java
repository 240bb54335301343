package io.ocopkit.channel.stripe;

import com.stripe.exception.EventDataObjectDeserializationException;
import com.stripe.model.Event;
import com.stripe.model.Price;
import com.stripe.model.Product;
import com.stripe.model.StripeObject;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.HmacSha256;
import io.ocopkit.channel.Webhook;
import io.ocopkit.channel.WebhookDecoder;
import io.ocopkit.channel.WebhookDecoder.Decoded;
import io.ocopkit.message.BilingualText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Verifies and reads what Stripe sends by itself. */
record StripeWebhooks(StripeConfig config) {
    /** How old a delivery may be, and how far Stripe's clock may be ahead of ours. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final String SCHEME = "v1=";
    private static final Pattern TIME = Pattern.compile("(?:^|,)t=(\\d{1,12})(?:,|$)");

    Decoded decode(Webhook webhook, ChannelContext context) {
        if (!isGenuine(webhook, context)) {
            return new Decoded.Forged();
        }
        try {
            Event event = read(webhook);
            return new Decoded.Events(about(event));
        } catch (EventDataObjectDeserializationException | RuntimeException e) {
            return new Decoded.Unreadable(StripeIssues.of(
                    "EVENT_UNREADABLE",
                    "",
                    BilingualText.of(
                            "Stripe gửi một thông báo không đọc được", "Stripe sent an event that cannot be read"),
                    BilingualText.of(
                            "Chọn một phiên bản API gần đây cho webhook trên Stripe",
                            "Choose a recent API version for the webhook at Stripe")));
        }
    }

    /**
     * By any of several signatures: there are two while a signing secret is replaced. Stripe's library has this too, but
     * writes the time in the digits of the machine's language.
     */
    boolean isGenuine(Webhook webhook, ChannelContext context) {
        String header = webhook.header("Stripe-Signature").orElse("");
        Matcher time = TIME.matcher(header);
        if (!time.find() || !isRecent(Long.parseLong(time.group(1)), context)) {
            return false;
        }
        byte[] when = (time.group(1) + ".").getBytes(StandardCharsets.US_ASCII);
        HmacSha256 expected = HmacSha256.of(context.secret(config.webhookSecret()), when, webhook.body());
        return Stream.of(header.split(","))
                .filter(part -> part.startsWith(SCHEME))
                .anyMatch(part -> expected.isHex(part.substring(SCHEME.length())));
    }

    private static boolean isRecent(long seconds, ChannelContext context) {
        Duration age =
                Duration.between(Instant.ofEpochSecond(seconds), context.clock().instant());
        return age.abs().compareTo(TOLERANCE) <= 0;
    }

    static Event read(Webhook webhook) {
        return com.stripe.net.Webhook.constructEventWithoutVerification(text(webhook));
    }

    private static String text(Webhook webhook) {
        return new String(webhook.body(), StandardCharsets.UTF_8);
    }

    private static List<WebhookDecoder.Event> about(Event event) throws EventDataObjectDeserializationException {
        boolean listing =
                event.getType().startsWith("product.") || event.getType().startsWith("price.");
        if (!listing) {
            return List.of();
        }
        StripeObject object = event.getDataObjectDeserializer().deserializeUnsafe();
        Instant at = Instant.ofEpochSecond(event.getCreated());
        if (object instanceof Product product) {
            return List.of(new WebhookDecoder.Event(
                    event.getId(), Metadata.sku(product).orElse(null), product.getId(), at));
        }
        return Optional.of(object)
                .filter(Price.class::isInstance)
                .map(Price.class::cast)
                .map(price -> new WebhookDecoder.Event(event.getId(), null, price.getProduct(), at))
                .stream()
                .toList();
    }
}
