package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * After every application, nothing is live without a certificate valid on that day, in the ledger or in the documents;
 * and nothing that could be live is missing. What is valid is worked out by {@link GateOracle}, which shares no code
 * with the gate.
 */
class G1GateTest {
    private static final int STEPS = 15_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {20260522, 1489, 3981})
    void nothingIsLiveWithoutACertificateValidThatDay(long seed) {
        Shop shop = new Shop(folder);
        RandomProvince province = new RandomProvince(shop.surroundings(), new Random(seed));
        long applied = 0;
        for (int step = 1; step <= STEPS; step++) {
            province.somethingHappens();
            if (province.isTimeToPublish() && province.publish()) {
                applied++;
                assertThat(live(shop))
                        .as("seed %d, step %d, day %s", seed, step, shop.clock.today())
                        .isEqualTo(province.shouldBeLive());
                assertThat(shown(shop))
                        .as("documents, seed %d, step %d", seed, step)
                        .isEqualTo(province.shouldBeLive());
            }
        }
        assertThat(applied).as("seed %d", seed).isGreaterThan(STEPS / 20);
        assertThat(province.stalePlans()).as("seed %d", seed).isPositive();
        assertThat(shop.ledger.lines(Shop.OUTLET)).as("seed %d", seed).allMatch(LedgerEntry::isIntact);
        province.assertEverythingHappened();
    }

    private static String live(Shop shop) {
        return shop.ledger.live(Shop.OUTLET).stream()
                .map(publication -> publication.sku().value())
                .collect(Collectors.joining(" "));
    }

    private static String shown(Shop shop) {
        return shop.document().toFile().exists()
                ? shop.lines().stream()
                        .filter(line -> line.startsWith("+ "))
                        .map(line -> line.split(" ", 3)[1])
                        .collect(Collectors.joining(" "))
                : "";
    }
}
