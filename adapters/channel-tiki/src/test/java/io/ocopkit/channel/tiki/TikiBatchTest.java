package io.ocopkit.channel.tiki;

import static io.ocopkit.testkit.ListingFixture.aListing;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.testkit.contract.Fault;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TikiBatchTest {
    private static final String SINGLE = "/integration/v2/products/updateSku";
    private static final String BATCH = "/integration/v2.1/products/updateSkus";

    private final Counter counter = new Counter();

    @BeforeEach
    void plant() {
        for (int i = 1; i <= 3; i++) {
            counter.market.plant(jar(i, 100_000));
        }
    }

    @AfterEach
    void close() {
        counter.close();
    }

    private static Listing jar(int number, long dong) {
        return aListing()
                .offered(offer -> offer.sku("MO-" + number).priced(dong).stocked(number))
                .build();
    }

    private static PublishCommand command(Listing listing) {
        return new PublishCommand(listing, new ListingReference(listing.sku(), null), 1);
    }

    private List<Outcome> offerAll(Listing... listings) {
        return counter.channel.offerAll(
                List.of(listings).stream().map(TikiBatchTest::command).toList(), counter.context());
    }

    private int price(int number) {
        return counter.market
                .displayed(new Sku("MO-" + number))
                .orElseThrow()
                .items()
                .get(0)
                .price()
                .intValue();
    }

    @ParameterizedTest
    @EnumSource(TikiMarket.Batches.class)
    void allArePricedWhateverTikiSaysOfABatch(TikiMarket.Batches how) {
        counter.market.answerBatches(how);

        assertThat(offerAll(jar(1, 111_000), jar(2, 122_000), jar(3, 133_000)))
                .hasSize(3)
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Applied.class));

        assertThat(List.of(price(1), price(2), price(3))).containsExactly(111_000, 122_000, 133_000);
        assertThat(counter.sent("PUT", BATCH)).hasSize(1);
        assertThat(counter.sent("PUT", SINGLE)).hasSize(how == TikiMarket.Batches.SILENT ? 3 : 0);
    }

    @ParameterizedTest
    @EnumSource(TikiMarket.Batches.class)
    void aBadOneIsRefusedAndKeepsNoOtherOut(TikiMarket.Batches how) {
        counter.market.answerBatches(how);
        counter.market.remove(new Sku("MO-2"));

        List<Outcome> outcomes = offerAll(jar(1, 111_000), jar(2, 122_000), jar(3, 133_000));

        assertThat(outcomes.get(1)).isInstanceOf(Outcome.Rejected.class);
        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Applied.class);
        assertThat(outcomes.get(2)).isInstanceOf(Outcome.Applied.class);
        assertThat(List.of(price(1), price(3))).containsExactly(111_000, 133_000);
    }

    @Test
    void aBatchWhoseAnswerWasLostIsInDoubt() {
        counter.market.faults().next(Fault.lostAfterEffect());

        assertThat(offerAll(jar(1, 111_000), jar(2, 122_000)))
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.InDoubt.class));
        assertThat(counter.market.requests()).hasSize(1);
    }

    @Test
    void tooManyCallsConcernAll() {
        counter.market.faults().next(Fault.throttled("7"));

        assertThat(offerAll(jar(1, 111_000), jar(2, 122_000)))
                .containsOnly(new Outcome.Throttled(counter.clock.instant().plusSeconds(7)));
    }

    @Test
    void aBatchHasAWordOfItsOwnForWhatIsOnSale() {
        Listing choice = aListing()
                .offered(offer ->
                        offer.variant("MO-500-250", "250 g", 80_000, 5).variant("MO-500-1000", "1 kg", 290_000, 3))
                .build();
        counter.sell(choice);
        counter.withdraw();

        assertThat(counter.sent("PUT", BATCH))
                .extracting(request -> request.text().replaceAll("[^\"]*\"status\":(\\d)[^\"]*", "<$1>"))
                .satisfies(texts -> {
                    assertThat(texts.get(0)).contains("<1>");
                    assertThat(texts.get(1)).contains("<2>");
                });
        assertThat(counter.isShown()).isFalse();
    }
}
