package io.ocopkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The market's truth survives its caller, and is one truth for several. */
class MarketLogTest {
    private final MutableClock clock = MutableClock.on(ListingFixture.TODAY);

    @TempDir
    private Path folder;

    @Test
    void whatWasAnsweredIsThereAfterTheCallerWasKilled() throws Exception {
        Path file = folder.resolve("market.log");
        try (ChildJvm child = ChildJvm.run(MarketChild.class, file.toString(), "MO-", "3", "stay")) {
            child.killAfter("put up MO-2");
            assertThat(child.exitCode()).isNotZero();
        }
        Market market = Market.open(file, clock);
        assertThat(market.shown()).extracting(item -> item.sku().value()).containsExactly("MO-0", "MO-1", "MO-2");
        assertThat(market.calls()).containsEntry(MarketCall.PUBLISH, 3L);
    }

    @Test
    void twoProcessesShareAMarketAndNeverAKey() throws Exception {
        Path file = folder.resolve("market.log");
        Market watching = Market.open(file, clock);
        try (ChildJvm one = ChildJvm.run(MarketChild.class, file.toString(), "A-", "200");
                ChildJvm other = ChildJvm.run(MarketChild.class, file.toString(), "B-", "200")) {
            assertThat(one.exitCode()).as("%s", one.output()).isZero();
            assertThat(other.exitCode()).as("%s", other.output()).isZero();
        }
        assertThat(watching.shown()).hasSize(400);
        assertThat(watching.shown())
                .extracting(item -> item.reference().channelKey())
                .doesNotHaveDuplicates();
        assertThat(watching.calls()).containsEntry(MarketCall.PUBLISH, 400L);
    }

    @Test
    void aLineCutInTheMiddleIsAsIfItHadNeverBeen() throws Exception {
        Path file = folder.resolve("market.log");
        Shopkeeper keeper = Shopkeeper.of(Market.open(file, clock), clock);
        keeper.publish("MO-1");
        Files.write(file, "CREATED\t2026".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
        keeper.publish("MO-2");
        assertThat(Market.open(file, clock).log()).hasSize(2);
    }
}
