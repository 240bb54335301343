package io.ocopkit.publishing;

import io.ocopkit.certification.AuthorityLevel;
import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.CertificateEvent;
import io.ocopkit.certification.CertificateHistory;
import io.ocopkit.certification.DecisionNumber;
import io.ocopkit.certification.DecisionRef;
import io.ocopkit.certification.IssuingAuthority;
import io.ocopkit.certification.StarRating;
import io.ocopkit.listing.Choice;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.PagePlace;
import io.ocopkit.listing.Sku;
import io.ocopkit.model.Address;
import io.ocopkit.model.Dong;
import io.ocopkit.model.PostalAddress;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Honeys of one province, numbered. */
final class Goods {
    static final IssuingAuthority PROVINCE = IssuingAuthority.of("UBND tỉnh Lâm Đồng", AuthorityLevel.PROVINCE);
    static final LocalDate CERTIFIED = LocalDate.of(2026, 8, 5);

    private static final int COMMUNES = 7;
    private static final int COOPERATIVES = 13;
    private static final int OFTEN_WANTED = 1_000;
    private static final Map<Integer, Producer> PRODUCERS = new ConcurrentHashMap<>();
    private static final Map<Integer, Product> PRODUCTS = new ConcurrentHashMap<>();

    private Goods() {}

    static String sku(int number) {
        return String.format(Locale.ROOT, "MAT-ONG-%06d", number);
    }

    static Producer producer(int number) {
        return PRODUCERS.computeIfAbsent(number % (COMMUNES * COOPERATIVES), Goods::newProducer);
    }

    private static Producer newProducer(int number) {
        PostalAddress address = PostalAddress.of("Xã số " + number % COMMUNES, null, "Lâm Đồng");
        return Producer.named("HTX Mật ong số " + number % COOPERATIVES, Address.asPrinted(address));
    }

    /** Tests with a hundred thousand steps want the first few over and over, tests of memory a million once. */
    static Product product(int number) {
        return number > OFTEN_WANTED ? newProduct(number) : PRODUCTS.computeIfAbsent(number, Goods::newProduct);
    }

    private static Product newProduct(int number) {
        return Product.named(producer(number), "Mật ong hoa cà phê số " + number);
    }

    static DecisionRef decision(int number, LocalDate date) {
        return new DecisionRef(PROVINCE, DecisionNumber.parse(number + "/QĐ-UBND"), date);
    }

    static Certificate certificate(int number, LocalDate date) {
        return Certificate.issued(product(number).id(), producer(number).id(), StarRating.THREE, decision(3981, date));
    }

    static Offer offer(int number) {
        return Offer.of(new Sku(sku(number)), Dong.of(95_000), 40);
    }

    static Candidate candidate(int number) {
        return candidate(number, certificate(number, CERTIFIED));
    }

    static Candidate candidate(int number, Certificate... certificates) {
        List<Certificate> settled = CertificateHistory.settle(List.of(certificates));
        return new Candidate(product(number), producer(number), settled, offer(number), true, true);
    }

    static Candidate with(Candidate candidate, CertificateEvent event) {
        return certified(
                candidate,
                candidate.certificates().stream()
                        .map(certificate -> certificate.with(event))
                        .toList());
    }

    static Candidate certified(Candidate candidate, List<Certificate> certificates) {
        return new Candidate(
                candidate.product(),
                candidate.producer(),
                certificates,
                candidate.offer(),
                candidate.offered(),
                candidate.recognised());
    }

    static Candidate offering(Candidate candidate, Offer offer) {
        return new Candidate(
                candidate.product(),
                candidate.producer(),
                candidate.certificates(),
                offer,
                candidate.offered(),
                candidate.recognised());
    }

    static Candidate flagged(Candidate candidate, boolean offered, boolean recognised) {
        return new Candidate(
                candidate.product(),
                candidate.producer(),
                candidate.certificates(),
                candidate.offer(),
                offered,
                recognised);
    }

    static Candidate priced(Candidate candidate, long dong) {
        Offer offer = candidate.offer();
        return offering(
                candidate,
                new Offer(
                                offer.sku(),
                                offer.gtin(),
                                Dong.of(dong),
                                offer.stock(),
                                offer.availability(),
                                offer.content())
                        .placed(offer.place()));
    }

    /** A pack of a honey's page, told apart by its weight. */
    static Candidate pack(int number, String sku, String page, String weight, long dong) {
        Offer offer = Offer.of(new Sku(sku), Dong.of(dong), 40);
        PagePlace place = new PagePlace(new Sku(page), List.of(new Choice("Khối lượng", weight)));
        return offering(candidate(number), offer.placed(place));
    }
}
