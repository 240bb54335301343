package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.listing.Sku;
import io.ocopkit.listing.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A source without an order by page still gives its pages in order, each once. */
class PageMergeTest {
    private static final int PACKS = 400;

    private static List<Candidate> pages(Stall stall) {
        try (Stream<Candidate> pages = stall.pages()) {
            return pages.toList();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1489, 148, 26})
    void everyOfferedPackIsBySelfOrOnOnePage(long seed) {
        Random random = new Random(seed);
        Stall stall = new Stall();
        Set<Sku> offered = new TreeSet<>();
        for (int i = 0; i < PACKS; i++) {
            int product = random.nextInt(50);
            Candidate candidate = random.nextBoolean()
                    ? Goods.candidate(1000 + i)
                    : Goods.pack(product, "P-" + i, (random.nextBoolean() ? "A-" : "Z-") + product, "cỡ " + i, 95_000);
            boolean sold = random.nextInt(4) > 0;
            stall.put(Goods.flagged(candidate, sold, true));
            if (sold) {
                offered.add(candidate.offer().sku());
            }
        }

        List<Candidate> pages = pages(stall);

        assertThat(pages)
                .as("seed %d", seed)
                .extracting(page -> page.offer().sku())
                .isSorted()
                .doesNotHaveDuplicates();
        List<Sku> sold = new ArrayList<>();
        pages.stream()
                .filter(page -> page.offered() && page.page() == null)
                .flatMap(page -> page.offer().items().stream())
                .map(Variant::sku)
                .forEach(sold::add);
        assertThat(sold).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(offered);
        assertThat(pages)
                .as("seed %d", seed)
                .allSatisfy(page -> assertThat(stall.page(page.offer().sku())).contains(page));
        assertThat(stall.openStreams()).isZero();
    }

    @Test
    void withoutPagesNothingIsOtherwise() {
        Stall stall = new Stall().putAll(20);

        assertThat(pages(stall)).isEqualTo(stall.candidates().toList());
    }
}
