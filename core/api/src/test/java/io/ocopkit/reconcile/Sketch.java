package io.ocopkit.reconcile;

import io.ocopkit.certification.AuthorityLevel;
import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.CertificateTerm;
import io.ocopkit.certification.Decision;
import io.ocopkit.certification.DecisionNumber;
import io.ocopkit.certification.EvidenceLevel;
import io.ocopkit.certification.IssuingAuthority;
import io.ocopkit.certification.StarRating;
import io.ocopkit.listing.NetContent;
import io.ocopkit.model.Address;
import io.ocopkit.model.Gtin;
import io.ocopkit.model.PostalAddress;
import io.ocopkit.model.Producer;
import io.ocopkit.model.ProducerId;
import io.ocopkit.model.Product;
import io.ocopkit.model.ProductCode;
import io.ocopkit.model.ProductId;
import io.ocopkit.model.ProductSet;
import io.ocopkit.model.TaxIdentifier;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A registration in a few words: {@code sketch("A", "mật ong").by("HTX Phước An").from("xã Bình Mỹ", ...)}. */
final class Sketch {
    private final String id;
    private final String name;
    private @Nullable String producer;
    private @Nullable String tax;
    private PostalAddress place = PostalAddress.of(null, null, null);
    private @Nullable StarRating stars;
    private @Nullable DecisionNumber number;
    private @Nullable LocalDate date;
    private @Nullable ProductCode code;
    private @Nullable ProductSet set;
    private @Nullable Gtin gtin;
    private @Nullable NetContent pack;

    private Sketch(String id, String name) {
        this.id = id;
        this.name = name;
    }

    static Sketch sketch(String id, String name) {
        return new Sketch(id, name);
    }

    Sketch by(String producer) {
        this.producer = producer.isEmpty() ? null : producer;
        return this;
    }

    Sketch tax(String tax) {
        this.tax = tax.isEmpty() ? null : tax;
        return this;
    }

    Sketch from(String commune, String district, String province) {
        place = PostalAddress.of(orNull(commune), orNull(district), orNull(province));
        return this;
    }

    Sketch stars(int stars) {
        this.stars = stars == 0 ? null : StarRating.of(stars);
        return this;
    }

    Sketch decided(String number, String date) {
        this.number = number.isEmpty() ? null : DecisionNumber.parse(number);
        this.date = date.isEmpty() ? null : LocalDate.parse(date);
        return this;
    }

    Sketch code(String code) {
        this.code = code.isEmpty() ? null : ProductCode.parse(code);
        return this;
    }

    Sketch set(String set) {
        this.set = ProductSet.byCode(set).orElse(null);
        return this;
    }

    Sketch gtin(String gtin) {
        this.gtin = gtin.isEmpty() ? null : Gtin.parse(gtin);
        return this;
    }

    Sketch pack(String pack) {
        this.pack = pack.isEmpty() ? null : NetContent.parse(pack);
        return this;
    }

    Registration registered() {
        Address address = Address.asPrinted(place);
        ProductId productId =
                new ProductId("SP-" + Integer.toHexString(id.hashCode()).toUpperCase(java.util.Locale.ROOT));
        Producer maker = producer == null && tax == null ? null : maker(address);
        ProducerId holder = maker == null ? null : maker.id();
        Product product = new Product(productId, holder, name, null, code, set, address);
        Decision decision = new Decision(IssuingAuthority.of("UBND tỉnh", AuthorityLevel.PROVINCE), number, date);
        LocalDate last = date == null ? null : CertificateTerm.lastDayOf(date);
        Certificate certificate = new Certificate(
                productId, holder, stars, decision, date, last, EvidenceLevel.SIGNED_DECISION, List.of());
        return new Registration(new RegistrationId(id), product, maker, certificate, pack, gtin);
    }

    private Producer maker(Address address) {
        String known = producer == null ? "Chủ thể " + tax : producer;
        TaxIdentifier taxId = tax == null ? null : TaxIdentifier.parse(tax);
        return new Producer(ProducerId.derive(known, place.province()), known, null, taxId, address);
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
