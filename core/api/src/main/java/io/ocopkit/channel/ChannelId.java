package io.ocopkit.channel;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import java.util.regex.Pattern;

/**
 * Names a channel: a kind of shop or document, such as {@code workbook} or {@code google}.
 *
 * @param value lower-case letters, digits and hyphens, 1 to 32 characters
 */
public record ChannelId(String value) implements Comparable<ChannelId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,31}");

    /** Refuses another form. */
    public ChannelId {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException(
                    "CHANNEL_ID_FORM",
                    BilingualText.of(
                            "Mã kênh chỉ gồm chữ thường không dấu, chữ số và gạch nối, tối đa 32 ký tự",
                            "A channel id has lower-case letters, digits and hyphens, 32 at most"));
        }
    }

    @Override
    public int compareTo(ChannelId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
