package io.ocopkit.certification;

import static io.ocopkit.certification.Recognitions.HONEY;
import static io.ocopkit.certification.Recognitions.PRODUCER;
import static io.ocopkit.certification.Recognitions.PROVINCE;
import static io.ocopkit.certification.Recognitions.certificate;
import static io.ocopkit.certification.Recognitions.day;
import static io.ocopkit.certification.Recognitions.decision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.certification.CertificateEvent.Extended;
import io.ocopkit.certification.CertificateEvent.Revoked;
import io.ocopkit.certification.MarkUse.Allowed;
import io.ocopkit.certification.MarkUse.Forbidden;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkUseTest {
    private static final Certificate FOUR_STARS = certificate(StarRating.FOUR, PROVINCE, "2026-08-05");

    @Test
    void theMarkIsShownFromTheFirstDayOfTheTermToTheEndOfTheLast() {
        Allowed allowed = new Allowed(StarRating.FOUR, day("2029-08-05"));

        assertThat(on("2026-08-04", FOUR_STARS)).isInstanceOf(Forbidden.class);
        assertThat(on("2026-08-05", FOUR_STARS)).isEqualTo(allowed);
        assertThat(on("2029-08-05", FOUR_STARS)).isEqualTo(allowed);
        assertThat(on("2029-08-06", FOUR_STARS)).isInstanceOf(Forbidden.class);
        assertThat(allowed.text().vi()).isEqualTo("Được dùng nhãn hiệu OCOP với 4 sao đến hết ngày 05/08/2029");
        assertThat(allowed.text().en()).isEqualTo("The OCOP mark may be shown with 4 stars to the end of 2029-08-05");
    }

    @Test
    void aRevocationTakesTheMarkOffOnItsDay() {
        Certificate revoked =
                FOUR_STARS.with(new Revoked(day("2027-01-15"), RevocationGround.MARK_MISUSE, Decision.UNKNOWN));

        assertThat(on("2027-01-14", revoked)).isInstanceOf(Allowed.class);
        assertThat(on("2027-01-15", revoked).text().vi())
                .startsWith(
                        "Không được dùng nhãn hiệu OCOP và hạng sao: Giấy chứng nhận đã bị thu hồi từ ngày 15/01/2027");
        assertThat(on("2027-01-15", revoked).text().en())
                .startsWith("Neither the OCOP mark nor stars may be shown: The certificate was revoked");
    }

    @Test
    void anExtensionMovesTheLastDay() {
        Certificate extended = FOUR_STARS.with(new Extended(day("2029-08-01"), day("2029-12-01")));

        assertThat(on("2029-11-01", extended)).isEqualTo(new Allowed(StarRating.FOUR, day("2029-12-01")));
    }

    @Test
    void anUpgradeChangesTheStarsOnItsFirstDay() {
        List<Certificate> both = CertificateHistory.settle(List.of(
                certificate(StarRating.THREE, PROVINCE, "2026-06-01"),
                Certificate.issued(
                        HONEY.id(), PRODUCER.id(), StarRating.FOUR, decision(PROVINCE, "4500/QĐ-UBND", "2027-03-01"))));

        assertThat(MarkUse.of(ListingGate.strict().evaluate(HONEY, both, day("2027-02-28"))))
                .isEqualTo(new Allowed(StarRating.THREE, day("2029-06-01")));
        assertThat(MarkUse.of(ListingGate.strict().evaluate(HONEY, both, day("2027-03-01"))))
                .isEqualTo(new Allowed(StarRating.FOUR, day("2030-03-01")));
    }

    @Test
    void starsOfThePressAreInTheirTermAndAreStillNotShown() {
        Certificate press = new Certificate(
                HONEY.id(),
                PRODUCER.id(),
                StarRating.FOUR,
                FOUR_STARS.decision(),
                FOUR_STARS.issuedOn(),
                FOUR_STARS.expiresOn(),
                EvidenceLevel.PRESS,
                List.of());

        assertThat(press.statusOn(day("2026-11-23")).isInForce()).isTrue();
        assertThat(on("2026-11-23", press)).isInstanceOf(Forbidden.class);
    }

    @Test
    void aRefusalHasAReason() {
        assertThatThrownBy(() -> new Forbidden(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static MarkUse on(String date, Certificate certificate) {
        return MarkUse.of(ListingGate.strict().evaluate(HONEY, List.of(certificate), day(date)));
    }
}
