package io.ocopkit.testkit;

import static io.ocopkit.testkit.ListingFixture.aListing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingEnumerator;
import io.ocopkit.channel.ListingLocator;
import io.ocopkit.channel.ListingPage;
import io.ocopkit.channel.ListingPreview;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.OfferLane;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.RepeatSafe;
import io.ocopkit.channel.StockStop;
import io.ocopkit.channel.TokenRenewal;
import io.ocopkit.channel.Unlisting;
import io.ocopkit.channel.WebhookDecoder;
import io.ocopkit.model.Dong;
import io.ocopkit.testkit.ScriptedChannel.Ability;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScriptedChannelTest {
    private static final Issue ISSUE = MarketGate.issue("NO", "Không", "No");

    private final MutableClock clock = MutableClock.on(ListingFixture.TODAY);
    private final Market market = Market.inMemory(clock);
    private final Shopkeeper keeper = Shopkeeper.of(market, clock);
    private final Shopkeeper able = Shopkeeper.of(market, clock, Ability.values());

    @Test
    void aChannelIsWhatWasDeclaredAndNothingElse() {
        assertThat(keeper.channel)
                .isNotInstanceOfAny(
                        OfferLane.class,
                        ListingLocator.class,
                        ListingEnumerator.class,
                        ListingPreview.class,
                        RepeatSafe.class,
                        StockStop.class,
                        Unlisting.class,
                        TokenRenewal.class,
                        WebhookDecoder.class);
        assertThat(Shopkeeper.of(market, clock, Ability.LOCATE).channel)
                .isInstanceOf(ListingLocator.class)
                .isNotInstanceOf(OfferLane.class);
        assertThat(able.channel.info()).isEqualTo(keeper.channel.info());
    }

    @Test
    void aBlindSecondCreateMakesADuplicateUnlessSkusAreUnique() {
        keeper.publish("MO-1");
        keeper.publish("MO-1");
        assertThat(market.creations("MO-1")).isEqualTo(2);
        assertThat(market.shown("MO-1")).hasSize(2);
        market.uniqueSkus();
        keeper.publish("MO-1", null, 99_000);
        assertThat(market.creations("MO-1")).isEqualTo(2);
    }

    @Test
    void publishingUnderTheMarketsKeyChangesTheListing() {
        keeper.publish("MO-1");
        keeper.publish("MO-1", "K1", 99_000);
        assertThat(market.shown()).hasSize(1);
        assertThat(market.shown().get(0).face().price()).isEqualTo(Dong.of(99_000));
        assertThat(market.shown().get(0).version()).isEqualTo(2);
    }

    @Test
    void aRepeatedCommandHasOneEffectWhereKeysAreRecognised() {
        PublishCommand command = able.listing("MO-1", null, 150_000);
        TestContext context = able.fresh();
        assertThat(able.channel.publish(command, context)).isEqualTo(able.channel.publish(command, context));
        assertThat(market.creations("MO-1")).isEqualTo(1);
        keeper.channel.publish(command, context);
        assertThat(market.creations("MO-1")).isEqualTo(2);
    }

    @Test
    void aLostCallIsInDoubtWhetherOrNotItTookEffect() {
        market.next(Fate.LOST_BEFORE_EFFECT, Fate.LOST_AFTER_EFFECT);
        assertThat(keeper.publish("MO-1")).isInstanceOf(Outcome.InDoubt.class);
        assertThat(keeper.publish("MO-2")).isInstanceOf(Outcome.InDoubt.class);
        assertThat(market.creations("MO-1")).isZero();
        assertThat(market.creations("MO-2")).isEqualTo(1);
    }

    @Test
    void anAnswerCanComeWhenTheDeadlineIsOver() {
        market.next(Fate.ANSWERED_TOO_LATE);
        TestContext context = keeper.fresh();
        assertThat(keeper.channel.publish(keeper.listing("MO-1", null, 1), context))
                .isInstanceOf(Outcome.Applied.class);
        assertThat(clock.instant()).isAfter(context.deadline());
    }

    @Test
    void aTurnedAwayCallDoesNothing() {
        Instant noon = clock.instant().plus(Duration.ofHours(3));
        market.with(Faults.none().throttledUntil(noon));
        assertThat(keeper.publish("MO-1")).isEqualTo(new Outcome.Throttled(noon));
        market.with(Faults.none().throttledEvery(2));
        assertThat(keeper.publish("MO-1")).isInstanceOf(Outcome.Throttled.class);
        market.with(Faults.none().share(Fate.SERVER_ERROR, 1));
        assertThat(keeper.publish("MO-1")).isInstanceOf(Outcome.Transient.class);
        assertThat(keeper.look("MO-1")).isInstanceOf(Observation.Unknown.class);
        assertThat(market.log()).isEmpty();
        market.heal();
        assertThat(keeper.publish("MO-1")).isInstanceOf(Outcome.Applied.class);
        assertThat(market.calls()).containsEntry(MarketCall.PUBLISH, 4L).containsEntry(MarketCall.OBSERVE, 1L);
    }

    @Test
    void theSameSeedMeansTheSameFatesAndSaysSo() {
        Faults faults = Faults.seeded(7).share(Fate.LOST_AFTER_EFFECT, 0.3);
        List<Fate> fates = fates(faults);
        assertThat(fates).isEqualTo(fates(Faults.seeded(7).share(Fate.LOST_AFTER_EFFECT, 0.3)));
        assertThat(fates.stream().filter(fate -> fate == Fate.LOST_AFTER_EFFECT).count())
                .isBetween(250L, 350L);
        assertThat(market.with(faults)).hasToString("Market[0 effects, {}, " + faults + "]");
        assertThat(faults.toString()).contains("seed 7");
    }

    private List<Fate> fates(Faults faults) {
        return IntStream.range(0, 1000)
                .mapToObj(call -> faults.fateOf(call, clock.instant()))
                .toList();
    }

    @Test
    void someListingsAreRejectedAndSomeBreakTheAdapter() {
        market.with(Faults.none().rejects("MO-1", ISSUE).throwsException("MO-2"));
        assertThat(keeper.publish("MO-1")).isEqualTo(new Outcome.Rejected(List.of(ISSUE)));
        assertThatThrownBy(() -> keeper.publish("MO-2")).isInstanceOf(IllegalStateException.class);
        assertThat(keeper.publish("MO-3")).isInstanceOf(Outcome.Applied.class);
    }

    @Test
    void lookingCanLagBehindWhatHappened() {
        market.with(Faults.none().eventuallyConsistent(Duration.ofMinutes(5)));
        keeper.publish("MO-1");
        assertThat(market.shown("MO-1")).hasSize(1);
        assertThat(keeper.look("MO-1")).isInstanceOf(Observation.Absent.class);
        clock.advance(Duration.ofMinutes(5));
        assertThat(keeper.look("MO-1")).isInstanceOf(Observation.Live.class);
    }

    @Test
    void aLostPublishCanArriveAfterTheWithdrawal() {
        assertThat(shownAfterALatePublish(market)).isEqualTo(1);
        assertThat(shownAfterALatePublish(Market.inMemory(clock).honouringVersions()))
                .isZero();
    }

    private int shownAfterALatePublish(Market late) {
        Shopkeeper hers = Shopkeeper.of(late.with(Faults.none().lateEffect(Duration.ofMinutes(10))), clock);
        hers.publish("MO-1");
        late.next(Fate.LOST_BEFORE_EFFECT);
        hers.publish("MO-1", "K1", 99_000);
        hers.withdraw("MO-1");
        assertThat(late.shown()).isEmpty();
        clock.advance(Duration.ofMinutes(10));
        return late.shown("MO-1").size();
    }

    @Test
    void aWithdrawalCanFailAndCanLie() {
        market.with(Faults.none().withdrawalsFail("MO-1").withdrawalsLie("MO-2"));
        List.of("MO-1", "MO-2", "MO-3").forEach(keeper::publish);
        assertThat(keeper.withdraw("MO-1")).isInstanceOf(Outcome.Rejected.class);
        assertThat(keeper.withdraw("MO-2")).isInstanceOf(Outcome.Applied.class);
        assertThat(keeper.withdraw("MO-3")).isInstanceOf(Outcome.Applied.class);
        assertThat(market.shown()).extracting(item -> item.sku().value()).containsExactly("MO-1", "MO-2");
        assertThat(keeper.withdraw("MO-9")).isInstanceOf(Outcome.Applied.class);
    }

    @Test
    void aReviewEndsWellOrNot() {
        market.with(Faults.none().review(Duration.ofDays(1)).refusesInReview("MO-2", ISSUE));
        assertThat(keeper.publish("MO-1")).isInstanceOf(Outcome.Accepted.class);
        keeper.publish("MO-2");
        assertThat(keeper.look("MO-1")).isInstanceOf(Observation.InReview.class);
        assertThat(market.shown()).isEmpty();
        clock.advance(Duration.ofDays(1));
        assertThat(keeper.look("MO-1")).isInstanceOf(Observation.Live.class);
        assertThat(keeper.look("MO-2")).isInstanceOf(Observation.Refused.class);
    }

    @Test
    void callsTakeTheirTime() {
        Instant before = clock.instant();
        market.with(Faults.none().latency(Duration.ofSeconds(2)));
        keeper.publish("MO-1");
        assertThat(clock.instant()).isEqualTo(before.plusSeconds(2));
    }

    @Test
    void stockCanBeStoppedListingsHiddenAndOffersChangedAlone() {
        able.publish("MO-1");
        ((OfferLane) able.channel).offer(able.listing("MO-1", "K1", 99_000), able.fresh());
        assertThat(market.shown().get(0).face().price()).isEqualTo(Dong.of(99_000));
        ((StockStop) able.channel).stopSelling(able.removal("MO-1"), able.fresh());
        assertThat(market.shown().get(0).face().stock()).isZero();
        ((Unlisting) able.channel).unlist(able.removal("MO-1"), able.fresh());
        assertThat(able.look("MO-1")).isInstanceOf(Observation.Hidden.class);
        assertThat(((OfferLane) able.channel).offer(able.listing("MO-7", null, 1), able.fresh()))
                .isInstanceOf(Outcome.Rejected.class);
    }

    @Test
    void everythingIsListedPageByPage() {
        IntStream.range(0, 60).forEach(i -> able.publish("MO-" + i));
        ListingEnumerator channel = (ListingEnumerator) able.channel;
        ListingPage.Entries first = (ListingPage.Entries) channel.list(null, able.fresh());
        ListingPage.Entries second = (ListingPage.Entries) channel.list(first.next(), able.fresh());
        assertThat(first.entries()).hasSize(50);
        assertThat(second.entries()).hasSize(10);
        assertThat(second.next()).isNull();
    }

    @Test
    void aTokenLapsesAndItsRefreshTokenServesOnce() {
        market.with(Faults.none().authExpires(1));
        TestContext old = able.fresh();
        assertThat(able.publish("MO-1")).isInstanceOf(Outcome.Applied.class);
        assertThat(able.publish("MO-2")).isEqualTo(new Outcome.AuthExpired(false));
        TokenRenewal renewal = (TokenRenewal) able.channel;
        assertThat(renewal.renew(old)).isInstanceOf(TokenRenewal.Renewal.Renewed.class);
        assertThat(able.publish("MO-2")).isInstanceOf(Outcome.Applied.class);
        assertThat(renewal.renew(old)).isInstanceOf(TokenRenewal.Renewal.PersonNeeded.class);
        assertThat(able.channel.publish(new PublishCommand(aListing().build(), Shopkeeper.about("MO-3", null), 9), old))
                .isEqualTo(new Outcome.AuthExpired(false));
        assertThat(old.toString()).doesNotContain("access-0");
    }

    @Test
    void deliveriesAreSignedAndForgeriesFound() {
        able.publish("MO-1");
        able.withdraw("MO-1");
        WebhookDecoder decoder = (WebhookDecoder) able.channel;
        assertThat(market.deliveries().twice().shuffled(7).all())
                .hasSize(4)
                .extracting(one -> decoder.decode(one, able.fresh()))
                .allSatisfy(decoded -> assertThat(decoded).isInstanceOf(WebhookDecoder.Decoded.Events.class))
                .doesNotContainNull();
        assertThat(market.deliveries().twice().all().stream()
                        .map(one -> decoder.decode(one, able.fresh()))
                        .distinct())
                .hasSize(2);
        assertThat(market.deliveries().forged().all())
                .extracting(one -> decoder.decode(one, able.fresh()))
                .containsOnly(new WebhookDecoder.Decoded.Forged());
    }
}
