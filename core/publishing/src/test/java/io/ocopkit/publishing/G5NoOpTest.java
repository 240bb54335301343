package io.ocopkit.publishing;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.CertificateEvent.Extended;
import io.ocopkit.certification.DecisionNumber;
import io.ocopkit.certification.DecisionRef;
import io.ocopkit.certification.IssuingAuthority;
import io.ocopkit.certification.StarRating;
import io.ocopkit.listing.Availability;
import io.ocopkit.listing.Choice;
import io.ocopkit.listing.ListingContent;
import io.ocopkit.listing.NetContent;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.PagePlace;
import io.ocopkit.listing.Parcel;
import io.ocopkit.listing.Sku;
import io.ocopkit.model.Address;
import io.ocopkit.model.Dong;
import io.ocopkit.model.Gtin;
import io.ocopkit.model.PostalAddress;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import io.ocopkit.model.ProductCode;
import io.ocopkit.model.ProductSet;
import io.ocopkit.publishing.AppliedPlan.Outcome;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing unchanged content makes no call; one changed field makes exactly one. */
class G5NoOpTest {
    private static final int LISTINGS = 10_000;
    private static final int CHANGED = 711;

    @TempDir
    Path folder;

    @Test
    void tenThousandUnchangedListingsMakeNoWriteAndNoLine() throws IOException {
        Shop shop = new Shop(folder);
        shop.stall.putAll(LISTINGS);
        shop.planAndApply();
        byte[] before = Files.readAllBytes(shop.document());
        FileTime written = FileTime.fromMillis(86_400_000);
        Files.setLastModifiedTime(shop.document(), written);

        for (int day = 1; day <= 3; day++) {
            shop.clock.advance(Duration.ofDays(1));
            PublicationPlan plan = shop.plan();
            assertThat(plan.changes()).isZero();
            assertThat(plan.writes()).isFalse();
            assertThat(plan.count(PlanAction.UNCHANGED)).isEqualTo(LISTINGS);
            assertThat(shop.publisher.apply(plan).outcome()).isEqualTo(Outcome.UNCHANGED);
        }

        assertThat(shop.feed.writes()).isOne();
        assertThat(shop.ledger.lines(Shop.OUTLET)).hasSize(LISTINGS);
        assertThat(Files.readAllBytes(shop.document())).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(shop.document())).isEqualTo(written);
    }

    @Test
    void everyFieldMakesExactlyOneChange() {
        Shop shop = new Shop(folder);
        shop.stall.putAll(LISTINGS / 10);
        shop.planAndApply();
        Candidate original = shop.stall.get(Goods.sku(CHANGED));

        contentMutations().forEach((field, mutation) -> assertOneChange(shop, field, mutation, PlanAction.CHANGE));
        offerMutations().forEach((field, mutation) -> assertOneChange(shop, field, mutation, PlanAction.CHANGE_OFFER));

        assertThat(shop.stall.get(Goods.sku(CHANGED))).isEqualTo(original);
        assertThat(shop.plan().changes()).isZero();
    }

    @Test
    void oneChangedFieldIsWrittenOnce() {
        Shop shop = new Shop(folder);
        shop.stall.putAll(LISTINGS);
        shop.planAndApply();
        shop.stall.change(Goods.sku(CHANGED), candidate -> Goods.priced(candidate, 96_000));

        shop.planAndApply();
        shop.planAndApply();

        assertThat(shop.feed.writes()).isEqualTo(2);
        assertThat(shop.ledger.lines(Shop.OUTLET)).hasSize(LISTINGS + 1);
    }

    private static void assertOneChange(
            Shop shop, String field, UnaryOperator<Candidate> mutation, PlanAction expected) {
        Candidate original = shop.stall.get(Goods.sku(CHANGED));
        shop.stall.change(Goods.sku(CHANGED), mutation);
        PublicationPlan plan = shop.plan();
        assertThat(plan.lines()).as(field).singleElement().satisfies(line -> {
            assertThat(line.sku()).hasToString(Goods.sku(CHANGED));
            assertThat(line.action()).isEqualTo(expected);
        });
        shop.stall.put(original);
    }

    static Map<String, UnaryOperator<Candidate>> offerMutations() {
        return Map.of(
                "price", candidate -> Goods.priced(candidate, 95_001),
                "no price", candidate -> offer(candidate, null, 40, Availability.IN_STOCK),
                "stock", candidate -> offer(candidate, 95_000L, 39, Availability.IN_STOCK),
                "no stock", candidate -> offer(candidate, 95_000L, null, Availability.IN_STOCK),
                "availability", candidate -> offer(candidate, 95_000L, 40, Availability.PREORDER));
    }

    static Map<String, UnaryOperator<Candidate>> contentMutations() {
        PostalAddress elsewhere = PostalAddress.of("Phường 1", null, "Lâm Đồng");
        return Map.ofEntries(
                entry("name", product(p -> rebuilt(p, "Mật ong khác", null, null, null, p.origin()))),
                entry("english name", product(p -> rebuilt(p, p.name(), "Coffee honey", null, null, p.origin()))),
                entry(
                        "code",
                        product(p ->
                                rebuilt(p, p.name(), null, ProductCode.parse("79-26732-03-2026"), null, p.origin()))),
                entry(
                        "product set",
                        product(p -> rebuilt(p, p.name(), null, null, ProductSet.HONEY_AND_OTHER_RAW, p.origin()))),
                entry(
                        "printed origin",
                        product(p -> rebuilt(p, p.name(), null, null, null, Address.asPrinted(elsewhere)))),
                entry(
                        "current origin",
                        product(p -> rebuilt(
                                p,
                                p.name(),
                                null,
                                null,
                                null,
                                new Address(p.origin().original(), elsewhere)))),
                entry("producer's name", G5NoOpTest::renamedProducer),
                entry("decision's number", decided(3982, Goods.PROVINCE, StarRating.THREE)),
                entry(
                        "decision's successor",
                        decided(
                                3981,
                                new IssuingAuthority(
                                        Goods.PROVINCE.nameAsPrinted(), Goods.PROVINCE.level(), "Tỉnh mới"),
                                StarRating.THREE)),
                entry("stars", decided(3981, Goods.PROVINCE, StarRating.FOUR)),
                entry(
                        "last day",
                        candidate -> Goods.with(
                                candidate, new Extended(LocalDate.of(2026, 9, 1), LocalDate.of(2029, 9, 30)))),
                entry("gtin", candidate -> Goods.offering(candidate, withGtin(candidate.offer()))),
                entry("brand", content(new ListingContent("Hòa Bình", null, null, null, List.of()))),
                entry("description", content(new ListingContent(null, "Mật ong thô", null, null, List.of()))),
                entry(
                        "net content",
                        content(new ListingContent(null, null, NetContent.parse("500 ml"), null, List.of()))),
                entry(
                        "link",
                        content(new ListingContent(null, null, null, URI.create("https://shop.example/1"), List.of()))),
                entry("parcel", content(new ListingContent(null, null, null, Parcel.weighing(750), null, List.of()))),
                entry("page", placed("MAT-ONG", "500 g")),
                entry("what tells it apart on its page", placed("MAT-ONG", "0,5 kg")),
                entry(
                        "images",
                        content(new ListingContent(
                                null, null, null, null, List.of(URI.create("https://shop.example/1.jpg"))))));
    }

    private static UnaryOperator<Candidate> product(UnaryOperator<Product> change) {
        return candidate -> new Candidate(
                change.apply(candidate.product()),
                candidate.producer(),
                candidate.certificates(),
                candidate.offer(),
                true,
                true);
    }

    private static Product rebuilt(
            Product product, String name, String english, ProductCode code, ProductSet set, Address origin) {
        return new Product(product.id(), product.producer(), name, english, code, set, origin);
    }

    private static Candidate renamedProducer(Candidate candidate) {
        Producer old = candidate.producer();
        Producer renamed = new Producer(old.id(), "HTX Tên Mới", null, null, old.address());
        return new Candidate(candidate.product(), renamed, candidate.certificates(), candidate.offer(), true, true);
    }

    private static UnaryOperator<Candidate> decided(int number, IssuingAuthority issuer, StarRating stars) {
        return candidate -> {
            DecisionRef decision = new DecisionRef(issuer, DecisionNumber.parse(number + "/QĐ-UBND"), Goods.CERTIFIED);
            return Goods.certified(
                    candidate,
                    List.of(Certificate.issued(
                            candidate.product().id(), candidate.product().producer(), stars, decision)));
        };
    }

    private static UnaryOperator<Candidate> content(ListingContent content) {
        return candidate -> {
            Offer offer = candidate.offer();
            return Goods.offering(
                    candidate,
                    new Offer(offer.sku(), null, offer.price(), offer.stock(), offer.availability(), content));
        };
    }

    private static UnaryOperator<Candidate> placed(String page, String weight) {
        PagePlace place = new PagePlace(new Sku(page), List.of(new Choice("Khối lượng", weight)));
        return candidate -> Goods.offering(candidate, candidate.offer().placed(place));
    }

    private static Offer withGtin(Offer offer) {
        return new Offer(
                offer.sku(),
                Gtin.parse("8930000000019"),
                offer.price(),
                offer.stock(),
                offer.availability(),
                offer.content());
    }

    private static Candidate offer(Candidate candidate, Long dong, Integer stock, Availability availability) {
        Offer offer = new Offer(
                candidate.offer().sku(),
                null,
                dong == null ? null : Dong.of(dong),
                stock,
                availability,
                ListingContent.NONE);
        return Goods.offering(candidate, offer);
    }
}
