package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.Explanation.InOutlet;
import io.ocopkit.publishing.Explanation.Showing;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationTest {
    private static final Sku HONEY = new Sku(Goods.sku(1));

    @TempDir
    Path folder;

    private Shop shop;
    private Instant published;

    @BeforeEach
    void publish() {
        shop = new Shop(folder);
        shop.stall.putAll(2);
        shop.planAndApply();
        published = shop.clock.instant();
    }

    @Test
    void liveItemNamesTheDecisionItStandsOn() {
        InOutlet honey = explain(published);

        assertThat(honey.outlet()).isEqualTo(Shop.OUTLET);
        assertThat(honey.showing()).isEqualTo(Showing.LIVE);
        assertThat(honey.since()).isEqualTo(published);
        assertThat(honey.text().vi())
                .isEqualTo("Được bán vì: Quyết định 3981/QĐ-UBND ngày 05/08/2026, 3 sao, đến hết 05/08/2029");
        assertThat(honey.text().en())
                .isEqualTo("Listed because of: Decision 3981/QĐ-UBND of 2026-08-05, 3 stars, to the end of 2029-08-05");
        assertThat(honey.findings()).isEmpty();
    }

    @Test
    void beforeItWasListedThereIsNothingToTell() {
        InOutlet honey = explain(published.minusMillis(1));

        assertThat(honey.showing()).isEqualTo(Showing.NOT_LISTED);
        assertThat(honey.since()).isNull();
        assertThat(honey.today().vi()).startsWith("Hôm nay đủ điều kiện: Quyết định 3981/QĐ-UBND");
    }

    @Test
    void withdrawnItemSaysSinceWhenAndWhyAndThePastStaysAsItWas() {
        shop.clock.noonOf(LocalDate.of(2029, 8, 6));
        shop.planAndApply();

        InOutlet now = explain(shop.clock.instant());
        assertThat(now.showing()).isEqualTo(Showing.WITHDRAWN);
        assertThat(now.text().vi())
                .isEqualTo("Không bán từ ngày 06/08/2029 vì: Giấy chứng nhận hết hiệu lực sau ngày 05/08/2029."
                        + " Trước đó căn cứ Quyết định 3981/QĐ-UBND ngày 05/08/2026");
        assertThat(now.findings()).extracting(Finding::code).containsExactly("EXPIRED");
        assertThat(explain(published.plus(Duration.ofDays(7))).showing()).isEqualTo(Showing.LIVE);
    }

    @Test
    void itemThatOutlivedItsCertificateIsToldSo() {
        Instant overdue = Instant.parse("2029-08-05T17:00:00Z");

        assertThat(explain(overdue).text().en()).endsWith("past its last day by then, and no plan had taken it down");
        assertThat(explain(overdue.minusSeconds(1)).text().en()).endsWith("to the end of 2029-08-05");
    }

    @Test
    void itemThatWasNeverListedSaysWhyNot() {
        shop.stall.put(Goods.candidate(9, Goods.certificate(9, LocalDate.of(2020, 1, 5))));

        InOutlet never = shop.publisher
                .explain(new Sku(Goods.sku(9)), shop.clock.instant())
                .outlets()
                .get(0);

        assertThat(never.showing()).isEqualTo(Showing.NOT_LISTED);
        assertThat(never.today().vi())
                .isEqualTo("Hôm nay không được đăng: Giấy chứng nhận hết hiệu lực sau ngày 05/01/2023");
    }

    @Test
    void itemNobodyKnowsIsNotOffered() {
        assertThat(shop.publisher.explain(new Sku("NOBODY"), published).outlets())
                .singleElement()
                .extracting(InOutlet::today)
                .hasToString("Hôm nay không được đăng: Người bán không chào bán"
                        + " / Today it is not listed: The seller does not offer it");
    }

    @Test
    void outletsOfFormerTimesAreToldOfToo() {
        Publisher other = Publisher.of(shop.stall, shop.ledger)
                .feed(new RecordingFeed("other"), "winmart", folder, Seller.named("HTX"))
                .clock(shop.clock)
                .build();

        assertThat(other.explain(HONEY, published).outlets())
                .extracting(InOutlet::outlet, InOutlet::showing)
                .containsExactly(
                        tuple(new Outlet(new ChannelId("other"), "winmart"), Showing.NOT_LISTED),
                        tuple(Shop.OUTLET, Showing.LIVE));
    }

    private InOutlet explain(Instant at) {
        return shop.publisher.explain(HONEY, at).outlets().get(0);
    }
}
