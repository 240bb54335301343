package io.ocopkit.certification;

import static io.ocopkit.certification.Recognitions.DISTRICT;
import static io.ocopkit.certification.Recognitions.HONEY;
import static io.ocopkit.certification.Recognitions.PRODUCER;
import static io.ocopkit.certification.Recognitions.PROVINCE;
import static io.ocopkit.certification.Recognitions.certificate;
import static io.ocopkit.certification.Recognitions.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CertificateHistoryTest {
    private static final Certificate THREE_STARS = certificate(StarRating.THREE, DISTRICT, "2024-05-10");
    private static final Certificate FOUR_STARS = certificate(StarRating.FOUR, PROVINCE, "2025-11-20");

    @Test
    void anUpgradeTakesTheOldCertificatesPlace() {
        List<Certificate> settled = CertificateHistory.settle(List.of(FOUR_STARS, THREE_STARS));

        assertThat(settled.get(0).statusOn(day("2025-11-19"))).isEqualTo(CertificateStatus.VALID);
        assertThat(settled.get(0).statusOn(day("2025-11-20"))).isEqualTo(CertificateStatus.SUPERSEDED);
        assertThat(settled.get(1)).isEqualTo(FOUR_STARS);
    }

    @Test
    void aPressReportTakesNobodysPlace() {
        Certificate rumour = new Certificate(
                HONEY.id(),
                PRODUCER.id(),
                StarRating.FIVE,
                Decision.UNKNOWN,
                day("2026-01-01"),
                day("2029-01-01"),
                EvidenceLevel.PRESS,
                List.of());

        assertThat(CertificateHistory.settle(List.of(rumour, FOUR_STARS)).get(0).events())
                .isEmpty();
    }

    @Test
    void anAuthorityThatCouldNotDecideTakesNobodysPlace() {
        Certificate usurped = certificate(StarRating.FIVE, PROVINCE, "2026-01-01");

        assertThat(CertificateHistory.settle(List.of(usurped, FOUR_STARS))
                        .get(0)
                        .events())
                .isEmpty();
    }

    @Test
    void theOrderOfListsDoesNotMatterNorDoesSettlingTwice() {
        long seed = 7;
        List<Certificate> all = new ArrayList<>(List.of(
                THREE_STARS,
                FOUR_STARS,
                certificate(StarRating.FOUR, PROVINCE, "2028-10-01"),
                certificate(StarRating.THREE, DISTRICT, "2021-05-01")));
        List<Certificate> settled = CertificateHistory.settle(all);
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(all, random);
            assertThat(CertificateHistory.settle(all))
                    .as("seed %d, shuffle %d", seed, i)
                    .isEqualTo(settled);
        }
        assertThat(CertificateHistory.settle(settled)).isEqualTo(settled);
    }
}
