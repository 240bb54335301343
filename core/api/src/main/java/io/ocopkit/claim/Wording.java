package io.ocopkit.claim;

import io.ocopkit.claim.Backing.Certified;
import io.ocopkit.message.BilingualText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The sentences of findings. */
final class Wording {
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private Wording() {}

    static BilingualText ended(@Nullable LocalDate endedOn) {
        return endedOn == null
                ? BilingualText.of(
                        "Chỉ sản phẩm đang có giấy chứng nhận OCOP mới được ghi OCOP và hạng sao; sản phẩm này không có",
                        "Only a product with a certificate in force may show OCOP and its stars; this one has none")
                : BilingualText.of(
                        "Giấy chứng nhận OCOP đã hết hạn ngày " + DAY_FIRST.format(endedOn)
                                + ", không được ghi OCOP và hạng sao nữa",
                        "The OCOP certificate ended on " + endedOn + "; OCOP and its stars may not be shown any more");
    }

    static BilingualText stars(ClaimCode code, Certified certified) {
        BilingualText has = has(certified);
        return switch (code) {
            case CLAIM_STARS_NOT_CERTIFIABLE ->
                BilingualText.of(
                        "Chỉ có giấy chứng nhận OCOP hạng 3, 4 và 5 sao; " + has.vi(),
                        "OCOP certificates are for 3, 4 and 5 stars only; " + has.en());
            case CLAIM_STARS_IN_PARTS ->
                BilingualText.of(
                        "Hạng OCOP là số sao nguyên, không phải điểm đánh giá của người mua; " + has.vi(),
                        "OCOP stars are whole, unlike a customers' rating; " + has.en());
            case CLAIM_STARS_BELOW_CERTIFIED ->
                BilingualText.of(
                        "Ghi ít sao hơn giấy chứng nhận; " + has.vi(), "Fewer stars than certified; " + has.en());
            default ->
                BilingualText.of(
                        "Ghi nhiều sao hơn giấy chứng nhận; " + has.vi(), "More stars than certified; " + has.en());
        };
    }

    static BilingualText potential(Certified certified) {
        BilingualText has = has(certified);
        return BilingualText.of(
                "Hạng sao chưa được công nhận thì không được ghi, kể cả \"tiềm năng\"; " + has.vi(),
                "Stars that are not yet recognised may not be shown, \"potential\" ones included; " + has.en());
    }

    static BilingualText ofProducer() {
        return BilingualText.of(
                "Hạng sao OCOP được cấp cho sản phẩm, không phải cho công ty, hợp tác xã hay cơ sở",
                "OCOP stars are given to a product, not to the company or co-operative that makes it");
    }

    static BilingualText year(Certified certified) {
        return BilingualText.of(
                "Năm này không thuộc thời hạn của giấy chứng nhận, từ " + DAY_FIRST.format(certified.from())
                        + " đến hết " + DAY_FIRST.format(certified.until()),
                "This year is outside the certificate's term, " + certified.from() + " to " + certified.until());
    }

    static BilingualText national(Certified certified) {
        int stars = certified.stars().stars();
        return BilingualText.of(
                "Hạng " + stars + " sao do địa phương công nhận; chỉ hạng 5 sao là cấp quốc gia",
                stars + " stars are recognised by the province; only five stars are national");
    }

    private static BilingualText has(Certified certified) {
        BilingualText label = certified.stars().label();
        return BilingualText.of("sản phẩm này được công nhận " + label.vi(), "this product has " + label.en());
    }
}
