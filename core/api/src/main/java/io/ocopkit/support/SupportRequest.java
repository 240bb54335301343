package io.ocopkit.support;

import io.ocopkit.certification.EligibilityProof;
import io.ocopkit.certification.StarRating;
import io.ocopkit.model.Producer;
import io.ocopkit.model.ProducerKind;
import io.ocopkit.units.AdministrativeCode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for support, and when.
 *
 * @param kind the producer's legal kind; null when unknown
 * @param stars rank of a certificate in force on the day; null when there is none
 * @param places codes of the place it works at, of one code set or of both; empty when unknown
 * @param on the day of the request, in Vietnam
 */
public record SupportRequest(
        @Nullable ProducerKind kind, @Nullable StarRating stars, Set<AdministrativeCode> places, LocalDate on) {

    /** Keeps an unmodifiable copy of the places. */
    public SupportRequest {
        places = Set.copyOf(places);
        Objects.requireNonNull(on, "on");
    }

    /**
     * The request of a producer, for one of its products or for none.
     *
     * @param producer the producer, with the codes of its printed and its current address
     * @param proof the gate's proof for the product; null when it has no certificate
     * @param on the day of the request, in Vietnam; outside the certificate's term its stars do not count
     * @return the request
     * @throws IllegalArgumentException when the certificate belongs to another producer
     */
    public static SupportRequest of(Producer producer, @Nullable EligibilityProof proof, LocalDate on) {
        if (proof != null && !proof.holder().equals(producer.id())) {
            throw new IllegalArgumentException(
                    "The certificate's holder is " + proof.holder() + ", not " + producer.id());
        }
        Set<AdministrativeCode> places = Stream.of(
                        producer.address().original(), producer.address().current())
                .filter(Objects::nonNull)
                .map(address -> address.code())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new SupportRequest(producer.kind(), starsOn(proof, on), places, on);
    }

    private static @Nullable StarRating starsOn(@Nullable EligibilityProof proof, LocalDate on) {
        if (proof == null || on.isBefore(proof.validFrom()) || on.isAfter(proof.validUntil())) {
            return null;
        }
        return proof.stars();
    }
}
