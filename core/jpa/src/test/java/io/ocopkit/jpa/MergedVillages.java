package io.ocopkit.jpa;

import static io.ocopkit.jpa.Village.source;

import io.ocopkit.catalog.Recognition;
import io.ocopkit.certification.AuthorityLevel;
import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.DecisionNumber;
import io.ocopkit.certification.DecisionRef;
import io.ocopkit.certification.IssuingAuthority;
import io.ocopkit.certification.StarRating;
import io.ocopkit.model.Address;
import io.ocopkit.model.PostalAddress;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import java.time.LocalDate;

/** One firm that two provinces knew under two names, and its neighbours. */
final class MergedVillages {
    static final IssuingAuthority BINH_DUONG =
            IssuingAuthority.of("UBND huyện Bắc Tân Uyên, tỉnh Bình Dương", AuthorityLevel.DISTRICT);
    static final IssuingAuthority HO_CHI_MINH =
            IssuingAuthority.of("UBND Thành phố Hồ Chí Minh", AuthorityLevel.PROVINCE);
    static final Producer BEFORE = Producer.named(
            "Công ty TNHH Trân Châu",
            Address.asPrinted(PostalAddress.of("Xã Tân Định", "Huyện Bắc Tân Uyên", "Tỉnh Bình Dương")));
    static final Producer AFTER = Producer.named(
            "Công ty TNHH Thực phẩm Trân Châu",
            Address.asPrinted(PostalAddress.of("Xã Thường Tân", null, "Thành phố Hồ Chí Minh")));
    static final Product PEPPER_BEFORE = Product.named(BEFORE, "Tiêu sọ");
    static final Product PEPPER_AFTER = Product.named(AFTER, "Tiêu sọ Trân Châu");
    static final Product PEPPER_THIRD = Product.named(AFTER, "Tiêu sọ trắng Trân Châu");
    static final Product SALT = Product.named(AFTER, "Muối tiêu chanh");

    private MergedVillages() {}

    static DecisionRef decision(IssuingAuthority issuer, int number, String date) {
        return new DecisionRef(issuer, new DecisionNumber(number + "/QĐ-UBND"), LocalDate.parse(date));
    }

    /** Three stars of the former province. */
    static Recognition pepperBefore() {
        return of(2, PEPPER_BEFORE, certificate(PEPPER_BEFORE, 3, decision(BINH_DUONG, 12, "2024-03-01")));
    }

    /** Four stars of the city. */
    static Recognition pepperAfter() {
        return of(3, PEPPER_AFTER, certificate(PEPPER_AFTER, 4, decision(HO_CHI_MINH, 34, "2026-02-02")));
    }

    static Recognition pepperThird() {
        return of(4, PEPPER_THIRD, certificate(PEPPER_THIRD, 3, decision(HO_CHI_MINH, 56, "2025-09-09")));
    }

    static Recognition salt() {
        return of(5, SALT, certificate(SALT, 3, decision(HO_CHI_MINH, 34, "2026-02-02")));
    }

    static Certificate certificate(Product product, int stars, DecisionRef decision) {
        return Certificate.issued(product.id(), producerOf(product).id(), StarRating.of(stars), decision);
    }

    static Recognition of(int row, Product product, Certificate certificate) {
        return new Recognition(
                source("sap-nhap.csv", row, product.id(), certificate), product, producerOf(product), certificate);
    }

    private static Producer producerOf(Product product) {
        return BEFORE.id().equals(product.producer()) ? BEFORE : AFTER;
    }
}
