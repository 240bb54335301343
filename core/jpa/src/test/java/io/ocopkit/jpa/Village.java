package io.ocopkit.jpa;

import io.ocopkit.catalog.OfferLine;
import io.ocopkit.catalog.ProductReference;
import io.ocopkit.catalog.Recognition;
import io.ocopkit.catalog.RevocationNotice;
import io.ocopkit.catalog.RowSource;
import io.ocopkit.certification.AuthorityLevel;
import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.CertificateEvent;
import io.ocopkit.certification.CertificateEvent.Revoked;
import io.ocopkit.certification.Decision;
import io.ocopkit.certification.DecisionNumber;
import io.ocopkit.certification.DecisionRef;
import io.ocopkit.certification.IssuingAuthority;
import io.ocopkit.certification.RevocationGround;
import io.ocopkit.certification.StarRating;
import io.ocopkit.digest.Digest;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Sku;
import io.ocopkit.model.Address;
import io.ocopkit.model.Dong;
import io.ocopkit.model.PostalAddress;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Producers, products and decisions for tests; the rows number themselves by what they say. */
final class Village {
    static final IssuingAuthority LAM_DONG = IssuingAuthority.of("UBND tỉnh Lâm Đồng", AuthorityLevel.PROVINCE);
    static final Producer CO_OP = Producer.named(
            "Hợp tác xã Mật ong Cầu Đất",
            Address.asPrinted(PostalAddress.of("Xã Xuân Trường", "TP Đà Lạt", "Tỉnh Lâm Đồng")));
    static final Producer FARM = Producer.named(
            "Trang trại Cao Nguyên", Address.asPrinted(PostalAddress.of("Xã Tà Nung", null, "Tỉnh Lâm Đồng")));
    static final Product HONEY = Product.named(CO_OP, "Mật ong hoa cà phê");
    static final Product TEA = Product.named(CO_OP, "Trà Ô long Cầu Đất");
    static final Product COFFEE = Product.named(FARM, "Cà phê Arabica Cầu Đất");

    private Village() {}

    static DecisionRef decision(int number, String date) {
        return new DecisionRef(LAM_DONG, new DecisionNumber(number + "/QĐ-UBND"), LocalDate.parse(date));
    }

    static Certificate certificate(Product product, int stars, DecisionRef decision) {
        return Certificate.issued(
                product.id(),
                CO_OP.id().equals(product.producer()) ? CO_OP.id() : FARM.id(),
                StarRating.of(stars),
                decision);
    }

    static Recognition recognition(String file, int row, Product product, Certificate certificate) {
        Producer producer = CO_OP.id().equals(product.producer()) ? CO_OP : FARM;
        return new Recognition(source(file, row, product.id(), certificate), product, producer, certificate);
    }

    static OfferLine offer(String file, int row, Product product, String sku, long price) {
        Offer offer = Offer.of(new Sku(sku), Dong.of(price), 10);
        return new OfferLine(source(file, row, sku, price), byId(product), offer);
    }

    static RevocationNotice revocation(int row, Product product, @Nullable DecisionRef revoked, @Nullable String on) {
        Revoked revocation =
                new Revoked(on == null ? null : LocalDate.parse(on), RevocationGround.LAW_VIOLATION, Decision.UNKNOWN);
        return new RevocationNotice(
                source("thu-hoi.csv", row, product.id(), String.valueOf(revoked)),
                byId(product),
                revoked == null ? null : revoked.number(),
                revoked == null ? null : revoked.date(),
                revocation);
    }

    static ProductReference byId(Product product) {
        return new ProductReference(product.id(), null, null, null, null);
    }

    static RowSource source(String file, int row, Object... cells) {
        var digest = Digest.of("test-row/1");
        for (Object cell : cells) {
            digest.add(cell);
        }
        return new RowSource(file, row, digest.build());
    }

    static Revoked revokedOn(String on) {
        return new CertificateEvent.Revoked(
                LocalDate.parse(on), RevocationGround.LAW_VIOLATION, Decision.of(decision(77, on)));
    }
}
