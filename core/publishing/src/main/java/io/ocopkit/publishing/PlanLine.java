package io.ocopkit.publishing;

import io.ocopkit.channel.WithdrawalCause;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a plan means to do about one item, and why.
 *
 * @param sku the item
 * @param productName the product's name
 * @param action what to do
 * @param cause why it is taken down, or what keeps it from being put up; null when neither is the case
 * @param findings what stands against it, then what is worth knowing; may be empty
 */
public record PlanLine(
        Sku sku,
        String productName,
        PlanAction action,
        @Nullable WithdrawalCause cause,
        List<Finding> findings) {

    /** Keeps an unmodifiable copy of the findings. */
    public PlanLine {
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(productName, "productName");
        Objects.requireNonNull(action, "action");
        findings = List.copyOf(findings);
    }

    /**
     * The line as a sentence.
     *
     * @return such as {@code Gỡ MAT-ONG-01 Mật ong: Giấy chứng nhận hết hiệu lực sau ngày 05/08/2029}
     */
    public BilingualText text() {
        BilingualText why = Sentences.join(findings);
        String item = " " + sku + " " + productName;
        String vi = action.label().vi() + item;
        String en = action.label().en() + item;
        return why == null ? BilingualText.of(vi, en) : BilingualText.of(vi + ": " + why.vi(), en + ": " + why.en());
    }

    @Override
    public String toString() {
        return text().vi();
    }
}
