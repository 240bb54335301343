package io.ocopkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program of its own that dies when the test says so, and tells what it printed until then. */
class ChildJvmTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverItSaidBeforeItWasKilledAtARandomMomentIsSo(long seed) throws Exception {
        Path file = folder.resolve("market.log");
        List<String> said;
        try (ChildJvm child = ChildJvm.run(MarketChild.class, file.toString(), "MO-", "20000")) {
            child.await("put up MO-0");
            child.killWithin(seed, Duration.ofMillis(300));
            assertThat(child.exitCode()).as("seed %d", seed).isNotZero();
            said = child.output();
        }
        Market market = Market.open(file, MutableClock.on(ListingFixture.TODAY));
        assertThat(market.shown())
                .as("seed %d", seed)
                .hasSizeBetween(said.size() - 1, said.size() + 1)
                .extracting(item -> "put up " + item.sku())
                .containsAll(said.subList(0, said.size() - 1));
    }

    @Test
    void whoEndsWithoutHavingSaidItIsToldOn() throws Exception {
        try (ChildJvm child =
                ChildJvm.run(MarketChild.class, folder.resolve("market.log").toString(), "MO-", "1")) {
            assertThatThrownBy(() -> child.await("put up MO-7"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("put up MO-0");
            assertThat(child.exitCode()).isZero();
        }
    }
}
