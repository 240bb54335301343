package io.ocopkit.testkit;

import io.ocopkit.certification.AuthorityLevel;
import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.CertificateEvent;
import io.ocopkit.certification.DecisionNumber;
import io.ocopkit.certification.DecisionRef;
import io.ocopkit.certification.EligibilityProof;
import io.ocopkit.certification.GateDecision;
import io.ocopkit.certification.IssuingAuthority;
import io.ocopkit.certification.ListingGate;
import io.ocopkit.certification.StarRating;
import io.ocopkit.channel.FeedItem;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Offer;
import io.ocopkit.model.Address;
import io.ocopkit.model.PostalAddress;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import io.ocopkit.model.ProductCode;
import io.ocopkit.model.ProductId;
import io.ocopkit.model.ProductSet;
import io.ocopkit.model.TaxIdentifier;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes real listings, through the real gate, in words: {@code aListing().of("Mật ong hoa cà phê").withStars(FOUR)
 * .from("Đồng Nai").build()}. What is not said is filled in so that every channel accepts the listing. For one thread;
 * every call changes the fixture and returns it.
 */
public final class ListingFixture {
    /** The day for which the gate is asked unless another is named. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final LocalDate DECIDED = LocalDate.of(2026, 8, 5);

    private final OfferFixture offer = new OfferFixture();
    private String name = "Mật ong hoa cà phê";
    private @Nullable String englishName = "Coffee blossom honey";
    private String producerName = "Hợp tác xã Ong mật Xuân Lộc";
    private @Nullable TaxIdentifier taxId;
    private StarRating stars = StarRating.FOUR;
    private PostalAddress origin = PostalAddress.of("Xã Xuân Lộc", null, "Đồng Nai");
    private @Nullable PostalAddress currentOrigin;
    private @Nullable IssuingAuthority issuer;
    private String decisionNumber = "3981/QĐ-UBND";
    private LocalDate decidedOn = DECIDED;
    private @Nullable LocalDate extendedUntil;
    private LocalDate gateAskedOn = TODAY;

    private ListingFixture() {}

    /**
     * A complete listing of a four-star honey.
     *
     * @return the fixture
     */
    public static ListingFixture aListing() {
        return new ListingFixture();
    }

    /**
     * Names the product.
     *
     * @param product its name as certified
     * @return this
     */
    public ListingFixture of(String product) {
        name = product;
        return this;
    }

    /**
     * Names the product for buyers abroad.
     *
     * @param product its English name; null for none
     * @return this
     */
    public ListingFixture inEnglish(@Nullable String product) {
        englishName = product;
        return this;
    }

    /**
     * Sets the rank; the ministry decides five stars, the province the others.
     *
     * @param rank three to five stars
     * @return this
     */
    public ListingFixture withStars(StarRating rank) {
        stars = rank;
        return this;
    }

    /**
     * Names the producer.
     *
     * @param producer its name as registered
     * @return this
     */
    public ListingFixture madeBy(String producer) {
        producerName = producer;
        return this;
    }

    /**
     * Gives the producer a tax identifier.
     *
     * @param digits as printed; 12 digits are personal data
     * @return this
     */
    public ListingFixture taxedAs(String digits) {
        taxId = TaxIdentifier.parse(digits);
        return this;
    }

    /**
     * Sets the origin as printed, of which only the province is known.
     *
     * @param province the province
     * @return this
     */
    public ListingFixture from(String province) {
        return from(PostalAddress.of(null, null, province), null);
    }

    /**
     * Sets the origin.
     *
     * @param printed the address as printed
     * @param current the same place on today's map; null when unknown
     * @return this
     */
    public ListingFixture from(PostalAddress printed, @Nullable PostalAddress current) {
        origin = printed;
        currentOrigin = current;
        return this;
    }

    /**
     * Cites the decision.
     *
     * @param number number and symbol
     * @param date day of signature
     * @return this
     */
    public ListingFixture decided(String number, LocalDate date) {
        decisionNumber = number;
        decidedOn = date;
        return this;
    }

    /**
     * Names who signed the decision.
     *
     * @param authority the authority
     * @return this
     */
    public ListingFixture issuedBy(IssuingAuthority authority) {
        issuer = authority;
        return this;
    }

    /**
     * Has the certificate extended on its last day.
     *
     * @param lastDay the new last valid day, at most 180 days past the term
     * @return this
     */
    public ListingFixture extendedUntil(LocalDate lastDay) {
        extendedUntil = lastDay;
        return this;
    }

    /**
     * Names the day for which the gate is asked.
     *
     * @param day the day
     * @return this
     */
    public ListingFixture askedOn(LocalDate day) {
        gateAskedOn = day;
        return this;
    }

    /**
     * Describes the offer: SKU, price, texts, pictures.
     *
     * @param words what is said about it, such as {@code o -> o.sku("MO-1").priced(150_000)}
     * @return this
     */
    public ListingFixture offered(Consumer<OfferFixture> words) {
        words.accept(offer);
        return this;
    }

    /**
     * Sets the seller's key.
     *
     * @param key the SKU
     * @return this
     */
    public ListingFixture sku(String key) {
        offer.sku(key);
        return this;
    }

    /**
     * Asks the gate and lists the offer.
     *
     * @return the listing
     * @throws AssertionError when the gate does not let it pass
     */
    public Listing build() {
        return prove().listing(offer.build());
    }

    /**
     * The listing as an item of a feed.
     *
     * @return the item
     */
    public FeedItem listed() {
        return new FeedItem.Listed(build());
    }

    /** Asks the gate once, for any number of offers of the same product. */
    Proven prove() {
        Producer named = Producer.named(producerName, new Address(origin, currentOrigin));
        Producer producer = new Producer(named.id(), named.name(), null, taxId, named.address());
        Product product = new Product(
                ProductId.derive(producer.id(), name),
                producer.id(),
                name,
                englishName,
                ProductCode.parse("75-26425-03-2026"),
                ProductSet.byCode("QD26-04").orElseThrow(),
                producer.address());
        return new Proven(product, producer, proof(product, certificate(product, producer)));
    }

    /** A product the gate has let pass. */
    record Proven(Product product, Producer producer, EligibilityProof proof) {
        Listing listing(Offer offer) {
            return Listing.of(product, producer, offer, proof);
        }
    }

    private Certificate certificate(Product product, Producer producer) {
        DecisionRef decision = new DecisionRef(authority(), DecisionNumber.parse(decisionNumber), decidedOn);
        Certificate issued = Certificate.issued(product.id(), producer.id(), stars, decision);
        LocalDate lastDay = issued.expiresOn();
        return extendedUntil == null || lastDay == null
                ? issued
                : issued.with(new CertificateEvent.Extended(lastDay, extendedUntil));
    }

    private IssuingAuthority authority() {
        if (issuer != null) {
            return issuer;
        }
        return stars == StarRating.FIVE
                ? IssuingAuthority.of("Bộ Nông nghiệp và Môi trường", AuthorityLevel.MINISTRY)
                : IssuingAuthority.of("UBND tỉnh " + origin.province(), AuthorityLevel.PROVINCE);
    }

    private EligibilityProof proof(Product product, Certificate certificate) {
        GateDecision answer = ListingGate.strict().evaluate(product, List.of(certificate), gateAskedOn);
        if (answer instanceof GateDecision.Eligible eligible) {
            return eligible.proof();
        }
        throw new AssertionError("The gate stops this fixture: " + answer);
    }
}
