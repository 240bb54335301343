package io.ocopkit.cluster;

import io.ocopkit.certification.AuthorityLevel;
import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.DecisionNumber;
import io.ocopkit.certification.DecisionRef;
import io.ocopkit.certification.IssuingAuthority;
import io.ocopkit.certification.StarRating;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Sku;
import io.ocopkit.model.Address;
import io.ocopkit.model.Dong;
import io.ocopkit.model.PostalAddress;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import io.ocopkit.publishing.Candidate;
import io.ocopkit.publishing.CandidateSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/** Numbered honeys of one producer, recognised by a decision of some day; the same in every process. */
final class Stall implements CandidateSource {
    private static final IssuingAuthority LAM_DONG = IssuingAuthority.of("UBND tỉnh Lâm Đồng", AuthorityLevel.PROVINCE);
    private static final Producer CO_OP = Producer.named(
            "Hợp tác xã Mật ong Cầu Đất",
            Address.asPrinted(PostalAddress.of("Xã Xuân Trường", "TP Đà Lạt", "Tỉnh Lâm Đồng")));

    private final Map<Sku, Candidate> candidates = new ConcurrentSkipListMap<>();

    static Sku sku(int number) {
        return new Sku("SKU-%05d".formatted(number));
    }

    Stall put(int from, int to, LocalDate decided) {
        for (int number = from; number < to; number++) {
            candidates.put(sku(number), candidate(number, decided));
        }
        return this;
    }

    private static Candidate candidate(int number, LocalDate decided) {
        Product product = Product.named(CO_OP, "Mật ong số " + number);
        DecisionRef decision = new DecisionRef(LAM_DONG, new DecisionNumber("200/QĐ-UBND"), decided);
        Certificate certificate = Certificate.issued(product.id(), CO_OP.id(), StarRating.FOUR, decision);
        Offer offer = Offer.of(sku(number), Dong.of(50_000), 10);
        return new Candidate(product, CO_OP, List.of(certificate), offer, true, true);
    }

    @Override
    public Stream<Candidate> candidates() {
        return candidates.values().stream();
    }

    @Override
    public Optional<Candidate> candidate(Sku sku) {
        return Optional.ofNullable(candidates.get(sku));
    }
}
