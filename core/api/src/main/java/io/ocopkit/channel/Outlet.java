package io.ocopkit.channel;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One shop on one channel. What is published belongs to an outlet, so the same item can be live in one and withdrawn in
 * another.
 *
 * @param channel the channel
 * @param shop the shop on it, in letters, digits, dots, hyphens and underscores, 64 at most
 */
public record Outlet(ChannelId channel, String shop) {
    private static final Pattern SHOP = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** Refuses another form of the shop's name. */
    public Outlet {
        Objects.requireNonNull(channel, "channel");
        if (!SHOP.matcher(shop).matches()) {
            throw new InvalidValueException(
                    "SHOP_FORM",
                    BilingualText.of(
                            "Tên cửa hàng chỉ gồm chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới, tối đa 64 ký tự",
                            "A shop's name has letters, digits, dots, hyphens and underscores, 64 at most"));
        }
    }

    @Override
    public String toString() {
        return channel + "/" + shop;
    }
}
