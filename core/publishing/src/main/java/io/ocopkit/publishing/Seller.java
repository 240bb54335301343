package io.ocopkit.publishing;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who offers the items of an outlet, as its documents say. A change of either is a change of everything shown there.
 *
 * @param name the seller's name
 * @param home the seller's shop, absolute; null when there is none
 */
public record Seller(String name, @Nullable URI home) {

    /** Refuses a blank name and a relative address. */
    public Seller {
        Objects.requireNonNull(name, "name");
        if (name.isBlank() || (home != null && !home.isAbsolute())) {
            throw new InvalidValueException(
                    "SELLER_FORM",
                    BilingualText.of(
                            "Người bán phải có tên, và địa chỉ cửa hàng (nếu có) phải đầy đủ, ví dụ https://…",
                            "A seller has a name, and the shop's address, if any, is absolute, such as https://…"));
        }
    }

    /**
     * A seller without a shop of its own on the web.
     *
     * @param name the seller's name
     * @return the seller
     */
    public static Seller named(String name) {
        return new Seller(name, null);
    }
}
