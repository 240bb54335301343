package io.ocopkit.testkit;

import static io.ocopkit.testkit.RemovalFixture.aRemoval;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingEnumerator;
import io.ocopkit.channel.ListingLocator;
import io.ocopkit.channel.ListingPage;
import io.ocopkit.channel.ListingPreview;
import io.ocopkit.channel.ListingPreview.Preview;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.TokenRenewal;
import io.ocopkit.channel.TokenRenewal.Renewal;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.listing.Sku;
import io.ocopkit.testkit.ScriptedChannel.Ability;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a market tells those who ask, and whom it tells nothing. */
class MarketViewTest {
    private static final Issue ISSUE = MarketGate.issue("NO", "Không", "No");

    private final MutableClock clock = MutableClock.on(ListingFixture.TODAY);
    private final Market market = Market.inMemory(clock);
    private final Shopkeeper able = Shopkeeper.of(market, clock, Ability.values());

    @Test
    void aPreviewSaysWhatThereWouldBeAgainstAListingAndTakesNothing() {
        market.with(Faults.none().rejects("MO-1", ISSUE));
        assertThat(preview("MO-1")).isEqualTo(new Preview.Checked(List.of(ISSUE)));
        assertThat(preview("MO-2")).isEqualTo(new Preview.Checked(List.of()));
        market.with(Faults.none().share(Fate.SERVER_ERROR, 1));
        assertThat(preview("MO-2")).isInstanceOf(Preview.Unchecked.class);
        assertThat(market.log()).isEmpty();
        assertThat(market.calls()).containsEntry(MarketCall.PREVIEW, 3L);
    }

    private Preview preview(String sku) {
        return ((ListingPreview) able.channel).preview(able.listing(sku, null, 1), able.fresh());
    }

    @Test
    void aListingIsLocatedByOurKeyUntilItIsTakenDown() {
        assertThat(locate("MO-1")).isEqualTo(new Observation.Absent());
        able.publish("MO-1");
        able.publish("MO-2");
        assertThat(reference(locate("MO-2"))).isEqualTo(Shopkeeper.about("MO-2", "K2"));
        able.withdraw("MO-2");
        assertThat(locate("MO-2")).isEqualTo(new Observation.Absent());
        assertThat(market.calls()).containsEntry(MarketCall.LOCATE, 3L).doesNotContainKey(MarketCall.OBSERVE);
    }

    @Test
    void ofTwoListingsTheOneThatIsLeftIsLocatedAndListed() {
        able.publish("MO-1");
        able.publish("MO-1");
        WithdrawCommand first = new WithdrawCommand(aRemoval().sku("MO-1").build(), Shopkeeper.about("MO-1", "K1"), 9);
        able.channel.withdraw(first, able.fresh());
        assertThat(reference(locate("MO-1"))).isEqualTo(Shopkeeper.about("MO-1", "K2"));
        ListingPage.Entries page = (ListingPage.Entries) ((ListingEnumerator) able.channel).list(null, able.fresh());
        assertThat(page.entries())
                .extracting(ListingPage.Entry::reference)
                .containsExactly(Shopkeeper.about("MO-1", "K2"));
    }

    @Test
    void theEditionChangesWithWhatBuyersSeeAndWithNothingElse() {
        able.publish("MO-1");
        Observation before = locate("MO-1");
        able.publish("MO-1", "K1", 150_000);
        assertThat(locate("MO-1")).isEqualTo(before);
        able.publish("MO-1", "K1", 99_000);
        assertThat(locate("MO-1")).isNotEqualTo(before);
    }

    private Observation locate(String sku) {
        return ((ListingLocator) able.channel).locate(new Sku(sku), able.fresh());
    }

    private static ListingReference reference(Observation seen) {
        return ((Observation.Live) seen).reference();
    }

    @Test
    void aKeyIsRecognisedForADayAndThenForgotten() {
        PublishCommand command = able.listing("MO-1", null, 150_000);
        TestContext context = able.fresh();
        able.channel.publish(command, context);
        clock.advance(Duration.ofHours(24).minusNanos(1));
        able.channel.publish(command, context);
        assertThat(market.creations("MO-1")).isEqualTo(1);
        clock.advance(Duration.ofNanos(1));
        able.channel.publish(command, context);
        assertThat(market.creations("MO-1")).isEqualTo(2);
    }

    @Test
    void whenTheOwnerAuthorisesAnewAllFormerCredentialsAreWorthless() {
        TestContext old = able.fresh();
        TestContext fresh = able.fresh().with(market.authorise());
        assertThat(able.channel.publish(able.listing("MO-1", null, 1), old)).isEqualTo(new Outcome.AuthExpired(false));
        assertThat(((TokenRenewal) able.channel).renew(old)).isInstanceOf(Renewal.PersonNeeded.class);
        assertThat(able.channel.publish(able.listing("MO-1", null, 1), fresh)).isInstanceOf(Outcome.Applied.class);
        assertThat(market.calls()).containsEntry(MarketCall.RENEW, 1L);
    }

    @Test
    void whereNothingRenewsCredentialsOnlyTheOwnerHelps() {
        Shopkeeper plain = Shopkeeper.of(market, clock);
        market.with(Faults.none().authExpires(1));
        assertThat(plain.publish("MO-1")).isInstanceOf(Outcome.Applied.class);
        assertThat(plain.publish("MO-2")).isEqualTo(new Outcome.AuthExpired(true));
        market.authorise();
        assertThat(plain.publish("MO-2")).isInstanceOf(Outcome.Applied.class);
    }
}
