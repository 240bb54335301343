package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ocopkit.certification.CertificateEvent.Revoked;
import io.ocopkit.certification.Decision;
import io.ocopkit.channel.WithdrawalCause;
import io.ocopkit.publishing.AppliedPlan.Outcome;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan that takes down more than ten items and five in a hundred of what is live waits for a person. */
class G9BrakeTest {
    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 10, false",
        "100, 11, true",
        "200, 10, false",
        "200, 11, true",
        "219, 11, true",
        "220, 11, false",
        "400, 20, false",
        "400, 21, true",
    })
    void truncatedSourceIsHeldFromTheFirstItemBeyondTheLimit(int live, int lost, boolean held) {
        shop.stall.putAll(live);
        shop.planAndApply();
        removeLast(live, lost);

        PublicationPlan plan = shop.plan();

        assertThat(plan.brake()).isEqualTo(new Brake(live, 0, lost, false, 0));
        assertThat(plan.brake().isHeld()).isEqualTo(held);
        if (held) {
            assertHeld(plan);
        } else {
            assertThat(shop.publisher.apply(plan).outcome()).isEqualTo(Outcome.APPLIED);
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "9", "10", "300"})
    void emptySourceIsHeldHoweverFewAreLive(int live) {
        shop.stall.putAll(live);
        shop.planAndApply();
        shop.stall.clear();

        assertHeld(shop.plan());
        assertThat(shop.ledger.live(Shop.OUTLET)).hasSize(live);
        assertThat(shop.lines()).hasSize(live).allMatch(line -> line.startsWith("+"));
    }

    @Test
    void emptySourceWithNothingLiveIsNothingToDo() {
        assertThat(shop.planAndApply().outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(shop.feed.writes()).isZero();
    }

    @Test
    void refusalSaysInBothLanguagesHowMuchWouldGo() {
        shop.stall.putAll(300);
        shop.planAndApply();
        removeLast(300, 40);

        BrakeHeldException held =
                catchThrowableOfType(BrakeHeldException.class, () -> shop.publisher.apply(shop.plan()));

        assertThat(held.code()).isEqualTo("BRAKE_HELD");
        assertThat(held.brake()).isEqualTo(new Brake(300, 0, 40, false, 0));
        assertThat(held.text().vi()).contains("gỡ 40 trong 300", "vượt mức 15", "xác nhận");
        assertThat(held.text().en()).contains("takes down 40 of 300", "more than 15", "confirm");
        assertThat(shop.plan().notices()).extracting(Finding::code).containsExactly("BRAKE_HELD");
    }

    @Test
    void confirmedPlanPasses() {
        shop.stall.putAll(300);
        shop.planAndApply();
        removeLast(300, 40);

        PublicationPlan plan = shop.plan().confirmed();

        assertThat(plan.notices()).isEmpty();
        assertThat(shop.publisher.apply(plan).changes()).isEqualTo(40);
        assertThat(shop.ledger.live(Shop.OUTLET)).hasSize(260);
    }

    @Test
    void confirmationIsForThisPlanOnly() {
        shop.stall.putAll(300);
        shop.planAndApply();
        removeLast(300, 40);
        PublicationPlan plan = shop.plan().confirmed();
        shop.stall.clear();

        assertThatThrownBy(() -> shop.publisher.apply(plan)).isInstanceOf(StalePlanException.class);
        assertThat(shop.ledger.live(Shop.OUTLET)).hasSize(300);
    }

    @Test
    void revocationsAndExpiriesPassHoweverMany() {
        shop.stall.putAll(100);
        shop.planAndApply();
        for (int i = 1; i <= 60; i++) {
            shop.stall.change(
                    Goods.sku(i), candidate -> Goods.with(candidate, new Revoked(null, null, Decision.UNKNOWN)));
        }

        PublicationPlan revoked = shop.plan();
        assertThat(revoked.brake()).isEqualTo(new Brake(100, 60, 0, false, 0));
        assertThat(revoked.notices()).extracting(Finding::code).containsExactly("LEGAL_WITHDRAWALS");
        shop.publisher.apply(revoked);
        assertThat(shop.ledger.live(Shop.OUTLET)).hasSize(40);

        shop.clock.noonOf(LocalDate.of(2029, 8, 6));
        assertThat(shop.planAndApply().changes()).isEqualTo(40);
        assertThat(shop.ledger.live(Shop.OUTLET)).isEmpty();
    }

    @Test
    void aSourceThatForgetsAllRecognitionsIsHeld() {
        shop.stall.putAll(50);
        shop.planAndApply();
        for (int i = 1; i <= 50; i++) {
            shop.stall.change(Goods.sku(i), candidate -> Goods.flagged(candidate, true, false));
        }

        PublicationPlan plan = shop.plan();

        assertThat(plan.withdrawals(WithdrawalCause.NO_LONGER_RECOGNISED)).isEqualTo(50);
        assertHeld(plan);
    }

    private void assertHeld(PublicationPlan plan) {
        long revision = shop.ledger.state(Shop.OUTLET).revision();
        int writes = shop.feed.writes();
        assertThatThrownBy(() -> shop.publisher.apply(plan)).isInstanceOf(BrakeHeldException.class);
        assertThat(shop.ledger.state(Shop.OUTLET).revision()).isEqualTo(revision);
        assertThat(shop.feed.writes()).isEqualTo(writes);
    }

    private void removeLast(int live, int lost) {
        for (int i = 0; i < lost; i++) {
            shop.stall.remove(Goods.sku(live - i));
        }
    }
}
