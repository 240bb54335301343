package io.ocopkit.cluster;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** All that is kept with an execution is an instant, in a form people can read. */
final class InstantText implements Serializer {

    @Override
    public byte @Nullable [] serialize(@Nullable Object data) {
        return data == null ? null : data.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] text) {
        return text == null ? null : type.cast(Instant.parse(new String(text, StandardCharsets.UTF_8)));
    }
}
