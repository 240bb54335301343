package io.ocopkit.testkit.contract;

import static io.ocopkit.testkit.contract.Samples.HONEY;
import static io.ocopkit.testkit.contract.Samples.fixture;
import static io.ocopkit.testkit.contract.Samples.honey;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.certification.EligibilityProof;
import io.ocopkit.certification.StarRating;
import io.ocopkit.listing.Listing;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 900: what is said of the certificate is what the proof says, and ends when it ends. */
interface ClaimRules {

    @Rule
    default void CH_901_starsAreTheProofs(Trial trial) {
        for (Listing listing : ranked()) {
            trial.put(listing);
            Claims.of(trial.shown(HONEY).orElseThrow())
                    .expectStars(listing.proof().stars().stars());
        }
    }

    @Rule
    default void CH_902_decisionAndLastDayAreTheProofs(Trial trial) {
        for (Listing listing : ranked()) {
            trial.put(listing);
            Claims.of(trial.shown(HONEY).orElseThrow()).expectDecision(listing.proof());
        }
    }

    @Rule
    default void CH_903_theLastValidDayIsADayLikeAnyOther(Trial trial) {
        trial.put(honey());
        Displayed usual = trial.shown(HONEY).orElseThrow();
        Trial last = trial.another();
        last.clock().setTo(honey().proof().validUntil());
        last.put(honey());
        assertThat(last.shown(HONEY)).contains(usual);
    }

    @Rule
    default void CH_904_nothingIsClaimedAfterTheLastDay(Trial trial) {
        trial.clock().setTo(honey().proof().validUntil().plusDays(1));
        if (Outcomes.isTaken(trial.publish(honey()))) {
            Claims.of(trial.shown(HONEY).orElseThrow()).expectNone(honey().proof());
        }
    }

    @Rule
    default void CH_905_anOldClaimDoesNotOutliveItsCertificate(Trial trial) {
        trial.put(honey());
        trial.clock().setTo(honey().proof().validUntil().plusDays(1));
        if (Outcomes.isTaken(trial.publish(Deed.CHANGED))) {
            Claims.of(trial.shown(HONEY).orElseThrow()).expectNone(honey().proof());
        }
    }

    @Rule
    default void CH_906_aNewRankTakesTheOldOnesPlace(Trial trial) {
        trial.put(honey());
        Listing three = fixture().withStars(StarRating.THREE).build();
        trial.put(three);
        Claims.of(trial.shown(HONEY).orElseThrow()).expectStars(3);
    }

    private static List<Listing> ranked() {
        return List.of(
                fixture().withStars(StarRating.THREE).build(),
                honey(),
                fixture()
                        .withStars(StarRating.FIVE)
                        .decided("377/QĐ-BNNMT", LocalDate.of(2025, 12, 17))
                        .build());
    }

    /**
     * What a market says of a certificate.
     *
     * @param certificate in fields of its own
     * @param text in words
     */
    record Claims(Displayed.@Nullable Certificate certificate, String text) {
        private static final Pattern STARS = Pattern.compile("(\\d)\\s*sao", Pattern.CASE_INSENSITIVE);

        static Claims of(Displayed shown) {
            return new Claims(shown.certificate(), shown.title() + "\n" + shown.description());
        }

        void expectStars(int stars) {
            if (certificate != null && certificate.stars() != null) {
                assertThat(certificate.stars()).as("stars").isEqualTo(stars);
            }
            Matcher said = STARS.matcher(text);
            while (said.find()) {
                assertThat(said.group(1)).as("stars said in: " + text).isEqualTo(Integer.toString(stars));
            }
        }

        void expectDecision(EligibilityProof proof) {
            if (certificate == null) {
                return;
            }
            if (certificate.decision() != null) {
                assertThat(certificate.decision())
                        .as("decision")
                        .isEqualTo(proof.decision().number().toString());
            }
            if (certificate.validUntil() != null) {
                assertThat(certificate.validUntil()).as("last valid day").isEqualTo(proof.validUntil());
            }
        }

        void expectNone(EligibilityProof proof) {
            assertThat(text).doesNotContain(proof.decision().number().toString());
            assertThat(STARS.matcher(text).find()).as("stars said in: " + text).isFalse();
            assertThat(certificate == null || certificate.equals(new Displayed.Certificate(null, null, null)))
                    .as("nothing said of a certificate: " + certificate)
                    .isTrue();
        }
    }
}
