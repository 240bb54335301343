package io.ocopkit.example.features;

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

/** A made-up cooperative, its honey, and decisions such as authorities have signed. */
final class Cooperative {
    static final IssuingAuthority DISTRICT = IssuingAuthority.of("UBND huyện Đắk Song", AuthorityLevel.DISTRICT);
    static final IssuingAuthority PROVINCE = IssuingAuthority.of("UBND tỉnh Lâm Đồng", AuthorityLevel.PROVINCE);
    static final Producer PRODUCER =
            Producer.named("HTX mẫu", Address.asPrinted(PostalAddress.of("xã Nâm N'Jang", null, "Lâm Đồng")));
    static final Product HONEY = Product.named(PRODUCER, "Mật ong mẫu");

    private Cooperative() {}

    static Certificate certificate(Product product, StarRating stars, DecisionRef decision) {
        return Certificate.issued(product.id(), PRODUCER.id(), stars, decision);
    }

    static DecisionRef signed(IssuingAuthority issuer, String number, String date) {
        return new DecisionRef(issuer, DecisionNumber.parse(number), LocalDate.parse(date));
    }
}
