package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** G5 on a channel that is called: unchanged content makes no call, one changed field makes exactly one. */
class G5NoCallTest {
    private static final int LISTINGS = 10_000;
    private static final int CHANGED = 4_711;

    @Test
    void tenThousandUnchangedListingsMakeNoCall() {
        ApiShop shop = new ApiShop(2);
        shop.stall.putAll(LISTINGS);
        shop.planAndDeliver();
        assertThat(shop.shown()).hasSize(LISTINGS);
        shop.forgetCalls();

        for (int day = 1; day <= 3; day++) {
            shop.clock.advance(Duration.ofDays(1));
            shop.planAndDeliver();
        }

        assertThat(shop.calls()).isZero();
    }

    @Test
    void everyFieldMakesExactlyOneCall() {
        ApiShop shop = new ApiShop();
        shop.stall.putAll(100);
        shop.stall.put(Goods.candidate(CHANGED));
        shop.planAndDeliver();
        Map<String, UnaryOperator<Candidate>> all = new TreeMap<>(G5NoOpTest.contentMutations());
        all.putAll(G5NoOpTest.offerMutations());
        // What moves onto a page is another listing: the old one goes, the page comes.
        all.keySet().removeIf(field -> field.endsWith("page"));

        all.forEach((field, mutation) -> {
            Candidate original = shop.stall.get(Goods.sku(CHANGED));
            shop.forgetCalls();
            shop.stall.change(Goods.sku(CHANGED), mutation);
            shop.planAndDeliver();
            assertThat(shop.calls()).as(field).isOne();
            shop.stall.put(original);
            shop.planAndDeliver();
        });
    }
}
