package io.ocopkit.certification;

import io.ocopkit.model.Address;
import io.ocopkit.model.PostalAddress;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import java.time.LocalDate;

/** Fixtures of this package's tests: one honey, its producer, and decisions of every kind. */
final class Recognitions {
    static final IssuingAuthority PROVINCE = IssuingAuthority.of("UBND tỉnh Lâm Đồng", AuthorityLevel.PROVINCE);
    static final IssuingAuthority DISTRICT = IssuingAuthority.of("UBND huyện Đắk Song", AuthorityLevel.DISTRICT);
    static final IssuingAuthority MINISTRY =
            IssuingAuthority.of("Bộ Nông nghiệp và Môi trường", AuthorityLevel.MINISTRY);
    static final Producer PRODUCER = Producer.named(
            "HTX Mật ong Hòa Bình", Address.asPrinted(PostalAddress.of("xã Nâm N'Jang", null, "Lâm Đồng")));
    static final Product HONEY = Product.named(PRODUCER, "Mật ong hoa cà phê");

    private Recognitions() {}

    static DecisionRef decision(IssuingAuthority issuer, String number, String date) {
        return new DecisionRef(issuer, DecisionNumber.parse(number), LocalDate.parse(date));
    }

    static Certificate certificate(StarRating stars, IssuingAuthority issuer, String date) {
        return Certificate.issued(HONEY.id(), PRODUCER.id(), stars, decision(issuer, "3981/QĐ-UBND", date));
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
