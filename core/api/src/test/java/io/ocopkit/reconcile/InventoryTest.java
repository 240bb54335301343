package io.ocopkit.reconcile;

import static io.ocopkit.reconcile.Sketch.sketch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.ocopkit.message.Language;
import io.ocopkit.units.AdministrativeUnits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InventoryTest {
    private static final AdministrativeUnits UNITS = AdministrativeUnits.bundled();
    private static final Reconciler RECONCILER = Reconciler.of(UNITS, LocalDate.of(2026, 11, 25), Thresholds.PUBLISHED);

    private static Groups joined(List<Registration> registrations) {
        List<Link> links = new ArrayList<>();
        RECONCILER.matches(registrations, match -> {
            if (match.verdict() == Verdict.SAME) {
                links.add(Link.found(match));
            }
        });
        return Groups.of(registrations.stream().map(Registration::id).toList(), links, List.of());
    }

    private static List<Registration> threeOfWhichOneIsRegisteredTwice() {
        return List.of(
                sketch("A", "Rượu sâm đinh lăng")
                        .by("Công ty XNK thực phẩm AZB")
                        .from("", "Bình Chánh", "TP.HCM")
                        .stars(3)
                        .set("QD26-15")
                        .decided("7/QĐ-UBND", "2023-05-10")
                        .registered(),
                sketch("B", "Rượu sâm Đinh Lăng")
                        .by("Công ty TNHH Xuất nhập khẩu thực phẩm AZB")
                        .from("", "huyện Bình Chánh", "Hồ Chí Minh")
                        .stars(4)
                        .set("QD26-15")
                        .decided("9/QĐ-UBND", "2024-06-01")
                        .registered(),
                sketch("C", "Mật ong rừng")
                        .by("HTX Ong Vàng")
                        .from("xã Bình Châu", "huyện Xuyên Mộc", "Bà Rịa - Vũng Tàu")
                        .stars(3)
                        .registered());
    }

    @Test
    void aMergedProductCountsOnceWithTheRankOfItsLatestDecision() {
        List<Registration> registrations = threeOfWhichOneIsRegisteredTwice();
        Inventory inventory = Inventory.of(UNITS, registrations, joined(registrations));

        assertThat(inventory.products().before()).isEqualTo(3);
        assertThat(inventory.products().after()).isEqualTo(2);
        assertThat(inventory.byStars())
                .extracting(count -> count.of().en(), Count::before, Count::after)
                .containsExactly(tuple("4 stars", 1, 1), tuple("3 stars", 2, 1));
        assertThat(inventory.merged()).containsExactly(Map.entry(Relation.UPGRADE, 1));
        assertThat(inventory.producers().before()).isEqualTo(3);
        assertThat(inventory.producers().after()).isEqualTo(2);
    }

    @Test
    void formerProvincesKeepTheirLines() {
        List<Registration> registrations = threeOfWhichOneIsRegisteredTwice();
        Inventory inventory = Inventory.of(UNITS, registrations, joined(registrations));

        assertThat(inventory.byFormerProvince())
                .extracting(count -> count.of().vi(), Count::before, Count::after)
                .containsExactlyInAnyOrder(tuple("Thành phố Hồ Chí Minh", 2, 1), tuple("Tỉnh Bà Rịa - Vũng Tàu", 1, 1));
    }

    @Test
    void everyTableAddsUp() {
        List<Registration> registrations = MadeUpRegister.of(1_000, 20_261_125L);
        Inventory inventory = Inventory.of(UNITS, registrations, joined(registrations));

        for (List<Count> table : List.of(inventory.byFormerProvince(), inventory.byProductSet(), inventory.byStars())) {
            assertAddsUp(table, inventory.products());
        }
        assertAddsUp(inventory.producersByFormerProvince(), inventory.producers());
        assertThat(inventory.merged().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isPositive()
                .isEqualTo(inventory.products().before() - inventory.products().after());
    }

    private static void assertAddsUp(List<Count> table, Count sum) {
        assertThat(table.stream().mapToInt(Count::before).sum()).isEqualTo(sum.before());
        assertThat(table.stream().mapToInt(Count::after).sum()).isEqualTo(sum.after());
    }

    @Test
    void theReportSpeaksBothLanguagesAndShowsTheSums() {
        List<Registration> registrations = threeOfWhichOneIsRegisteredTwice();
        Inventory inventory = Inventory.of(UNITS, registrations, joined(registrations));

        assertThat(inventory.report(Language.VI))
                .contains("Sản phẩm theo hạng sao", "Nâng hạng sao: 1")
                .containsPattern("Cộng +3 +2\n");
        assertThat(inventory.report(Language.EN))
                .contains("Products by stars", "Upgraded: 1")
                .containsPattern("Total +3 +2\n");
    }

    @Test
    void registrationsThatWereNotJoinedAreRefused() {
        List<Registration> registrations = threeOfWhichOneIsRegisteredTwice();

        assertThatThrownBy(() -> Inventory.of(UNITS, registrations.subList(0, 2), joined(registrations)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
