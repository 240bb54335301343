package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.certification.CertificateEvent.Extended;
import io.ocopkit.certification.CertificateEvent.ReassessmentFiled;
import io.ocopkit.certification.CertificateEvent.Revoked;
import io.ocopkit.certification.Decision;
import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.WithdrawalCause;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HorizonTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2029, 8, 5);

    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void publish() {
        shop = new Shop(folder);
        shop.stall.putAll(2);
        shop.planAndApply();
        shop.clock.noonOf(LAST_DAY.minusDays(30));
    }

    @Test
    void liveItemComesInSightOnTheDayItGoesDark() {
        assertThat(shop.publisher.horizon(30).entries()).isEmpty();

        HorizonEntry entry = shop.publisher.horizon(31).entries().get(0);

        assertThat(entry.sku()).hasToString(Goods.sku(1));
        assertThat(entry.producerName()).isEqualTo("HTX Mật ong số 1");
        assertThat(entry.place()).isEqualTo(new Place("Xã số 1", "Lâm Đồng"));
        assertThat(entry.outlets()).containsExactly(Shop.OUTLET);
        assertThat(entry.ending())
                .isEqualTo(new Ending(
                        "3981/QĐ-UBND ngày 05/08/2026",
                        WithdrawalCause.CERTIFICATE_EXPIRED,
                        LAST_DAY,
                        LAST_DAY.plusDays(1),
                        HorizonStatus.AHEAD));
        assertThat(entry).hasToString("Sắp phải gỡ từ 06/08/2029: Mật ong hoa cà phê số 1 (" + Goods.sku(1) + ")");
    }

    @Test
    void filingWindowOpensAndCloses() {
        assertThat(filingOn(LAST_DAY.minusDays(181))).isEqualTo(Filing.State.NOT_YET_OPEN);
        assertThat(filingOn(LAST_DAY.minusDays(180))).isEqualTo(Filing.State.OPEN);
        assertThat(filingOn(LAST_DAY.minusDays(120))).isEqualTo(Filing.State.OPEN);
        assertThat(filingOn(LAST_DAY.minusDays(119))).isEqualTo(Filing.State.MISSED);

        shop.stall.change(
                Goods.sku(1), candidate -> Goods.with(candidate, new ReassessmentFiled(LAST_DAY.minusDays(150))));
        assertThat(filingOn(LAST_DAY.minusDays(119))).isEqualTo(Filing.State.FILED);
    }

    @Test
    void renewalTakesAnItemOutOfSightAndAnExtensionMovesIt() {
        shop.stall.put(Goods.candidate(
                1, Goods.certificate(1, Goods.CERTIFIED), Goods.certificate(1, LAST_DAY.minusDays(40))));
        shop.stall.change(
                Goods.sku(2),
                candidate -> Goods.with(candidate, new Extended(LAST_DAY.minusDays(40), LAST_DAY.plusDays(20))));

        assertThat(shop.publisher.horizon(60).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.sku()).hasToString(Goods.sku(2));
            assertThat(entry.ending().lastDay()).isEqualTo(LAST_DAY.plusDays(20));
        });
    }

    @Test
    void revocationAnnouncedForNextWeekIsSeenToday() {
        LocalDate from = shop.clock.today().plusDays(7);
        shop.stall.change(Goods.sku(1), candidate -> Goods.with(candidate, new Revoked(from, null, Decision.UNKNOWN)));

        assertThat(shop.publisher.horizon(7).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.ending().cause()).isEqualTo(WithdrawalCause.CERTIFICATE_REVOKED);
            assertThat(entry.ending().darkFrom()).isEqualTo(from);
        });
    }

    @Test
    void whatIsOverIsSeenToo() {
        LocalDate revoked = LAST_DAY.minusDays(33);
        shop.stall.change(
                Goods.sku(1), candidate -> Goods.with(candidate, new Revoked(revoked, null, Decision.UNKNOWN)));
        assertThat(shop.publisher.horizon(0).withStatus(HorizonStatus.OVERDUE))
                .singleElement()
                .satisfies(entry -> assertThat(entry.ending().darkFrom()).isEqualTo(revoked));
        shop.planAndApply();
        shop.clock.noonOf(LAST_DAY.plusDays(4));

        Horizon horizon = shop.publisher.horizon(0);

        assertThat(horizon.withStatus(HorizonStatus.DARK)).singleElement().satisfies(entry -> {
            assertThat(entry.sku()).hasToString(Goods.sku(1));
            assertThat(entry.ending().cause()).isEqualTo(WithdrawalCause.CERTIFICATE_REVOKED);
        });
        assertThat(horizon.withStatus(HorizonStatus.OVERDUE)).singleElement().satisfies(entry -> {
            assertThat(entry.sku()).hasToString(Goods.sku(2));
            assertThat(entry.ending().lastDay()).isEqualTo(LAST_DAY);
        });
    }

    @Test
    void whatTheSourceHasLostStillEndsWhenItEnds() {
        shop.stall.remove(Goods.sku(1));

        assertThat(shop.publisher.horizon(31).entries())
                .filteredOn(entry -> entry.sku().value().equals(Goods.sku(1)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.ending().lastDay()).isEqualTo(LAST_DAY);
                    assertThat(entry.place()).isEqualTo(Place.UNKNOWN);
                });
    }

    @Test
    void itemInTwoOutletsIsOneEntryAndStandsUnderBothChannels() {
        Outlet second = new Outlet(new ChannelId("other"), "winmart");
        Publisher both = shop.builder()
                .feed(new RecordingFeed("other"), "winmart", folder.resolve("winmart"), Seller.named("HTX"))
                .build();
        both.apply(both.plan(second));

        Horizon horizon = both.horizon(31);

        assertThat(horizon.entries())
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.outlets()).containsExactly(Shop.OUTLET, second));
        assertThat(horizon.byChannel().keySet()).containsExactly(new ChannelId("other"), new ChannelId("trial"));
        assertThat(horizon.byChannel().values()).allMatch(entries -> entries.size() == 2);
    }

    @Test
    void groupsFollowTheVietnameseAlphabet() {
        shop.stall.put(Goods.candidate(3));
        shop.planAndApply();

        Horizon horizon = shop.publisher.horizon(31);

        assertThat(horizon.byCommune().keySet())
                .extracting(Place::commune)
                .containsExactly("Xã số 1", "Xã số 2", "Xã số 3");
        assertThat(horizon.byProducer().keySet())
                .containsExactly("HTX Mật ong số 1", "HTX Mật ong số 2", "HTX Mật ong số 3");
    }

    @Test
    void nobodyLooksBackwards() {
        assertThatThrownBy(() -> shop.publisher.horizon(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private Filing.State filingOn(LocalDate day) {
        shop.clock.noonOf(day);
        return shop.publisher.horizon(200).entries().get(0).filing().state();
    }
}
