package io.ocopkit.benchmark;

import io.ocopkit.certification.AuthorityLevel;
import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.DecisionNumber;
import io.ocopkit.certification.DecisionRef;
import io.ocopkit.certification.GateDecision;
import io.ocopkit.certification.GateDecision.Eligible;
import io.ocopkit.certification.IssuingAuthority;
import io.ocopkit.certification.ListingGate;
import io.ocopkit.certification.StarRating;
import io.ocopkit.digest.Digest;
import io.ocopkit.listing.Availability;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.ListingContent;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Sku;
import io.ocopkit.model.Address;
import io.ocopkit.model.Dong;
import io.ocopkit.model.PostalAddress;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What every listing of every plan costs, step by step, beside the SHA-256 of a text as long as a listing's: the least a
 * digest can cost.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ListingBenchmark {
    private static final LocalDate DECIDED = LocalDate.of(2026, 8, 5);
    private static final String DESCRIPTION =
            "Mật ong hoa cà phê nguyên chất, thu hoạch vào mùa hoa, đóng chai thủy tinh 500 ml.";

    private final ListingGate gate = ListingGate.strict();
    private final Producer producer = Producer.named(
            "HTX Nông nghiệp Xuân Lộc", Address.asPrinted(PostalAddress.of("Xã Xuân Lộc", null, "Đồng Nai")));
    private final Product product = Product.named(producer, "Mật ong hoa cà phê");
    private final List<Certificate> certificates =
            List.of(Certificate.issued(product.id(), producer.id(), StarRating.FOUR, decision()));
    private final Offer offer = offer();
    private final Eligible eligible = (Eligible) gate.evaluate(product, certificates, GeneratedCatalogue.DAY);
    private final Listing listing = Listing.of(product, producer, offer, eligible.proof());
    private final byte[] text =
            (DESCRIPTION.repeat(4) + producer.name() + product.name()).getBytes(StandardCharsets.UTF_8);

    private static DecisionRef decision() {
        return new DecisionRef(
                IssuingAuthority.of("UBND tỉnh Đồng Nai", AuthorityLevel.PROVINCE),
                DecisionNumber.parse("3981/QĐ-UBND"),
                DECIDED);
    }

    private static Offer offer() {
        ListingContent content = new ListingContent(
                "Hoa Rừng",
                DESCRIPTION,
                null,
                URI.create("https://shop.example.com/items/1"),
                List.of(URI.create("https://shop.example.com/images/1.jpg")));
        return new Offer(new Sku("MO-00000001"), null, Dong.of(95_000), 40, Availability.IN_STOCK, content);
    }

    /**
     * The least a digest can cost.
     *
     * @return the digest
     * @throws NoSuchAlgorithmException never: every Java platform has SHA-256
     */
    @Benchmark
    public byte[] plainSha256() throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(text);
    }

    /**
     * The gate with its proof.
     *
     * @return the decision
     */
    @Benchmark
    public GateDecision gateAndProof() {
        return gate.evaluate(product, certificates, GeneratedCatalogue.DAY);
    }

    /**
     * A listing from its parts.
     *
     * @return the listing
     */
    @Benchmark
    public Listing listing() {
        return Listing.of(product, producer, offer, eligible.proof());
    }

    /**
     * What buyers read.
     *
     * @return its digest
     */
    @Benchmark
    public Digest contentDigest() {
        return listing.contentDigest();
    }

    /**
     * What buyers pay.
     *
     * @return its digest
     */
    @Benchmark
    public Digest offerDigest() {
        return listing.offerDigest();
    }

    /**
     * Everything a plan does for one listing, but for reading it.
     *
     * @return something that depends on all of it
     */
    @Benchmark
    public int everything() {
        Eligible decided = (Eligible) gate.evaluate(product, certificates, GeneratedCatalogue.DAY);
        Listing made = Listing.of(product, producer, offer, decided.proof());
        return decided.proof().digest().hashCode()
                ^ made.contentDigest().hashCode()
                ^ made.offerDigest().hashCode();
    }
}
