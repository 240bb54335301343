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
import org.jspecify.annotations.Nullable;

/** Makes values of the columns of {@link CandidateSql}. One for each stream: it remembers what rows repeat. */
final class CandidateReader {
    private static final int CERTIFICATE_COLUMNS = 11;
    private static final int EVENT_COLUMNS = 9;
    private static final int PRODUCER_COLUMNS = 16;

    private final Repeated<CitedDecision, Decision> decisions = new Repeated<>(CitedDecision::decision);
    private final Repeated<String, ProducerId> producerIds = new Repeated<>(ProducerId::new);
    private final Repeated<PostalAddress, PostalAddress> places = new Repeated<>(place -> place);

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

    /** The first row of an item: everything but the key, the product's id and its group, which are read already. */
    Item item(CandidateRow row, String key, ProductId id, boolean withOffer) throws SQLException {
        Item.Cited certificate = certificate(row, id);
        Item.Seen product = product(row, id);
        Producer producer = producer(row);
        Item.Offered offered =
                withOffer ? offered(row, new Sku(key)) : new Item.Offered(Offer.onRequest(new Sku(id.value())), false);
        Item item = new Item(key, product, producer, offered);
        item.add(certificate);
        return item;
    }

    Item.@Nullable Cited certificate(CandidateRow row, ProductId product) throws SQLException {
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
                holder == null ? null : producerIds.get(holder),
                stars == null ? null : StarRating.of(stars),
                decision,
                issuedOn,
                expiresOn,
                evidence,
                events(row));
        return new Item.Cited(key, certificate);
    }

    private List<CertificateEvent> events(CandidateRow row) throws SQLException {
        String kind = row.text();
        if (kind == null) {
            row.skip(EVENT_COLUMNS - 1);
            return List.of();
        }
        LocalDate on = row.day();
        LocalDate until = row.day();
        String ground = row.text();
        return List.of(Kind.valueOf(kind)
                .event(on, until, ground == null ? null : RevocationGround.valueOf(ground), decision(row)));
    }

    private Decision decision(CandidateRow row) throws SQLException {
        return decisions.get(new CitedDecision(row.text(), row.text(), row.text(), row.text(), row.day()));
    }

    private Item.Seen product(CandidateRow row, ProductId id) throws SQLException {
        boolean recognised = row.flag();
        String producer = row.text();
        Product product = new Product(
                id,
                producer == null ? null : producerIds.get(producer),
                row.present(),
                row.text(),
                OcopProduct.codeOf(row.text()),
                OcopProduct.setOf(row.text()),
                address(row));
        return new Item.Seen(product, recognised);
    }

    private @Nullable Producer producer(CandidateRow row) throws SQLException {
        String id = row.text();
        if (id == null) {
            row.skip(PRODUCER_COLUMNS - 1);
            return null;
        }
        return new Producer(
                producerIds.get(id),
                row.present(),
                OcopProducer.kindOf(row.text()),
                OcopProducer.taxIdOf(row.text()),
                address(row));
    }

    private Item.Offered offered(CandidateRow row, Sku sku) throws SQLException {
        boolean offered = row.flag();
        return new Item.Offered(offer(row, sku), offered);
    }

    private Offer offer(CandidateRow row, Sku sku) throws SQLException {
        String gtin = row.text();
        Long price = row.amount();
        return new Offer(
                sku,
                gtin == null ? null : new Gtin(gtin),
                price == null ? null : Dong.of(price),
                row.number(),
                Availability.valueOf(row.present()),
                content(row),
                List.of(),
                StoredPage.placeOf(row.text(), row.text()));
    }

    private static ListingContent content(CandidateRow row) throws SQLException {
        return new ListingContent(
                row.text(),
                row.text(),
                OcopOffer.netOf(row.text(), row.text()),
                StoredPage.parcelOf(row.number(), row.number(), row.number(), row.number()),
                OcopOffer.uriOf(row.text()),
                OcopOffer.imagesOf(row.text()));
    }

    private Address address(CandidateRow row) throws SQLException {
        PostalAddress printed = place(row);
        PostalAddress current = place(row);
        return new Address(printed, current.isEmpty() && current.code() == null ? null : current);
    }

    private PostalAddress place(CandidateRow row) throws SQLException {
        return places.get(new PostalAddress(
                row.text(), row.text(), row.text(), row.text(), StoredPlace.codeOf(row.text(), row.text())));
    }
}
