package io.ocopkit.jpa;

import io.ocopkit.certification.AuthorityLevel;
import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.CertificateEvent;
import io.ocopkit.certification.Decision;
import io.ocopkit.certification.DecisionNumber;
import io.ocopkit.certification.EvidenceLevel;
import io.ocopkit.certification.IssuingAuthority;
import io.ocopkit.certification.RevocationGround;
import io.ocopkit.certification.StarRating;
import io.ocopkit.jpa.OcopCertificateEvent.Kind;
import io.ocopkit.listing.Availability;
import io.ocopkit.listing.ListingContent;
import io.ocopkit.listing.NetContent;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Sku;
import io.ocopkit.model.Address;
import io.ocopkit.model.Dong;
import io.ocopkit.model.Gtin;
import io.ocopkit.model.PostalAddress;
import io.ocopkit.model.Producer;
import io.ocopkit.model.ProducerId;
import io.ocopkit.model.Product;
import io.ocopkit.model.ProductId;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Makes values of the columns of {@link CandidateSql}. One for each stream: it remembers what rows repeat. */
final class CandidateReader {
    private static final int CERTIFICATE_COLUMNS = 11;
    private static final int EVENT_COLUMNS = 10;
    private static final int PRODUCER_COLUMNS = 16;

    private final Repeated<CitedDecision, Decision> decisions = new Repeated<>();
    private final Repeated<String, Producer> producers = new Repeated<>();
    private final Repeated<String, ProducerId> producerIds = new Repeated<>();
    private final Repeated<WrittenPlace, PostalAddress> places = new Repeated<>();
    private final Repeated<WrittenNet, NetContent> nets = new Repeated<>();
    private final Repeated<Long, Money> prices = new Repeated<>();

    /** A decision as its columns have it. */
    private record CitedDecision(
            @Nullable String name,
            @Nullable String level,
            @Nullable String successor,
            @Nullable String number,
            @Nullable LocalDate date) {

        Decision decision() {
            return new Decision(
                    name == null || level == null
                            ? null
                            : new IssuingAuthority(name, AuthorityLevel.valueOf(level), successor),
                    number == null ? null : new DecisionNumber(number),
                    date);
        }
    }

    /** A place as its columns have it. */
    private record WrittenPlace(
            @Nullable String street,
            @Nullable String commune,
            @Nullable String district,
            @Nullable String province,
            @Nullable String codeSet,
            @Nullable String code) {

        PostalAddress place() {
            return new PostalAddress(street, commune, district, province, StoredPlace.codeOf(codeSet, code));
        }
    }

    /** A net content as its columns have it. */
    private record WrittenNet(String amount, String unit) {}

    /** The first row of an item: everything but the key, the product's id and its group, which are read already. */
    Item item(StreamedRow row, String key, ProductId id, boolean withOffer) throws SQLException {
        Item.Cited certificate = certificate(row, id);
        Item.Seen product = product(row, id);
        Producer producer = producer(row);
        Item.Offered offered =
                withOffer ? offered(row, new Sku(key)) : new Item.Offered(Offer.onRequest(new Sku(id.value())), false);
        Item item = new Item(key, product, producer, offered);
        item.add(certificate);
        return item;
    }

    Item.@Nullable Cited certificate(StreamedRow row, ProductId product) throws SQLException {
        String key = row.text();
        if (key == null) {
            row.skip(CERTIFICATE_COLUMNS - 1 + EVENT_COLUMNS);
            return null;
        }
        String holder = row.text();
        Integer stars = row.number();
        Decision decision = decision(row);
        LocalDate issuedOn = row.day();
        LocalDate expiresOn = row.day();
        EvidenceLevel evidence = EvidenceLevel.valueOf(row.present());
        Certificate certificate = new Certificate(
                product,
                holder == null ? null : producerId(holder),
                stars == null ? null : StarRating.of(stars),
                decision,
                issuedOn,
                expiresOn,
                evidence,
                List.of());
        return cited(row, key, certificate);
    }

    private Item.Cited cited(StreamedRow row, String key, Certificate certificate) throws SQLException {
        String event = row.text();
        if (event == null) {
            row.skip(EVENT_COLUMNS - 1);
            return new Item.Cited(key, "", certificate);
        }
        return new Item.Cited(key, event, certificate.with(event(row)));
    }

    private CertificateEvent event(StreamedRow row) throws SQLException {
        Kind kind = Kind.valueOf(row.present());
        LocalDate on = row.day();
        LocalDate until = row.day();
        String ground = row.text();
        return kind.event(on, until, ground == null ? null : RevocationGround.valueOf(ground), decision(row));
    }

    private Decision decision(StreamedRow row) throws SQLException {
        CitedDecision cited = new CitedDecision(row.text(), row.text(), row.text(), row.text(), row.day());
        return decisions.get(cited, cited::decision);
    }

    private ProducerId producerId(String id) throws SQLException {
        return producerIds.get(id, () -> new ProducerId(id));
    }

    private Item.Seen product(StreamedRow row, ProductId id) throws SQLException {
        boolean recognised = row.flag();
        String producer = row.text();
        Product product = new Product(
                id,
                producer == null ? null : producerId(producer),
                row.present(),
                row.text(),
                OcopProduct.codeOf(row.text()),
                OcopProduct.setOf(row.text()),
                address(row));
        return new Item.Seen(product, recognised);
    }

    /** A stream reads one moment, in which one id means one producer. */
    private @Nullable Producer producer(StreamedRow row) throws SQLException {
        String id = row.text();
        int rest = row.column() + PRODUCER_COLUMNS - 1;
        Producer producer = id == null ? null : producers.get(id, () -> producer(row, id));
        row.goOnAfter(rest);
        return producer;
    }

    private Producer producer(StreamedRow row, String id) throws SQLException {
        return new Producer(
                producerId(id),
                row.present(),
                OcopProducer.kindOf(row.text()),
                OcopProducer.taxIdOf(row.text()),
                address(row));
    }

    private Item.Offered offered(StreamedRow row, Sku sku) throws SQLException {
        boolean offered = row.flag();
        return new Item.Offered(offer(row, sku), offered);
    }

    private Offer offer(StreamedRow row, Sku sku) throws SQLException {
        String gtin = row.text();
        Long price = row.amount();
        return new Offer(
                sku,
                gtin == null ? null : new Gtin(gtin),
                price == null ? null : prices.get(price, () -> Dong.of(price)),
                row.number(),
                Availability.valueOf(row.present()),
                content(row),
                List.of(),
                StoredPage.placeOf(row.text(), row.text()));
    }

    private ListingContent content(StreamedRow row) throws SQLException {
        return new ListingContent(
                row.text(),
                row.text(),
                net(row.text(), row.text()),
                StoredPage.parcelOf(row.number(), row.number(), row.number(), row.number()),
                OcopOffer.uriOf(row.text()),
                OcopOffer.imagesOf(row.text()));
    }

    private Address address(StreamedRow row) throws SQLException {
        PostalAddress printed = place(row);
        PostalAddress current = place(row);
        return new Address(printed, current.isEmpty() && current.code() == null ? null : current);
    }

    private PostalAddress place(StreamedRow row) throws SQLException {
        WrittenPlace written = new WrittenPlace(row.text(), row.text(), row.text(), row.text(), row.text(), row.text());
        return places.get(written, written::place);
    }

    private @Nullable NetContent net(@Nullable String amount, @Nullable String unit) throws SQLException {
        return amount == null || unit == null
                ? null
                : nets.get(new WrittenNet(amount, unit), () -> OcopOffer.netOf(amount, unit));
    }
}
