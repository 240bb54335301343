package io.ocopkit.publishing.image;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Takes the first bytes of a body, counts on if nobody said how many there are, and hangs up as soon as it knows. */
final class HeadOfBody implements BodySubscriber<HeadOfBody.Head> {
    /** Far enough for the frame header of a JPEG behind thumbnails and colour profiles. */
    static final int BYTES = 256 * 1024;

    /** No further is counted. */
    static final long COUNTED = 20L * 1024 * 1024;

    private final CompletableFuture<Head> result = new CompletableFuture<>();
    private final ByteArrayOutputStream first = new ByteArrayOutputStream();
    private final long wanted;
    private long seen;
    private @Nullable Subscription subscription;

    /** Reads on beyond the first bytes only when the size is not known. */
    HeadOfBody(boolean sizeKnown) {
        this.wanted = sizeKnown ? BYTES : COUNTED;
    }

    /**
     * What a body begins with.
     *
     * @param first its first bytes
     * @param seen how many there were at least
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Head(byte[] first, long seen) {}

    @Override
    public CompletionStage<Head> getBody() {
        return result;
    }

    @Override
    public void onSubscribe(Subscription newcomer) {
        subscription = newcomer;
        newcomer.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        buffers.forEach(this::take);
        if (seen >= wanted && subscription != null) {
            subscription.cancel();
            onComplete();
        }
    }

    private void take(ByteBuffer buffer) {
        seen += buffer.remaining();
        byte[] part = new byte[Math.min(buffer.remaining(), BYTES - first.size())];
        buffer.get(part);
        first.writeBytes(part);
    }

    @Override
    public void onError(Throwable failure) {
        result.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        result.complete(new Head(first.toByteArray(), seen));
    }
}
