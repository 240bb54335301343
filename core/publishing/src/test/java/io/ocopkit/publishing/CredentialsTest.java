package io.ocopkit.publishing;

import static io.ocopkit.testkit.ScriptedChannel.Ability.LOCATE;
import static io.ocopkit.testkit.ScriptedChannel.Ability.RENEWAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.Secret;
import io.ocopkit.publishing.delivery.CredentialStore;
import io.ocopkit.publishing.delivery.Credentials;
import io.ocopkit.publishing.delivery.Lane;
import io.ocopkit.publishing.delivery.Pause;
import io.ocopkit.publishing.delivery.ShopDelivery;
import io.ocopkit.testkit.Faults;
import io.ocopkit.testkit.Market;
import io.ocopkit.testkit.ScriptedChannel;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Credentials that run out are renewed once, and a person is asked for only when nothing else helps. */
class CredentialsTest {
    private final TestClock clock = new TestClock("2026-09-01T05:00:00Z");
    private final Stall stall = new Stall();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final Market market = Market.inMemory(clock);

    @Test
    void credentialsThatRunOutMidwayAreRenewedAndNothingIsLost() {
        market.with(Faults.none().authExpires(5));
        CredentialStore credentials = CredentialStore.fixed(market.secrets());
        Publisher publisher = publisher(credentials);
        stall.putAll(20);
        publisher.apply(publisher.plan("shop"));

        publisher.shop("shop").deliver();

        assertThat(market.shown()).hasSize(20);
        Credentials now = credentials.read(outlet());
        assertThat(now.version()).isGreaterThan(3);
        assertThat(now.secrets().get("access-token").reveal())
                .isNotEqualTo(market.secrets().get("webhook-secret").reveal());
    }

    @Test
    void aRefreshTokenThatIsSpentNeedsAPersonAndTheShopWaits() {
        Map<String, Secret> spent = new HashMap<>(market.secrets());
        spent.put("refresh-token", Secret.of("spent-long-ago"));
        market.with(Faults.none().authExpires(1));
        Publisher publisher = publisher(CredentialStore.fixed(spent));
        stall.putAll(3);
        publisher.apply(publisher.plan("shop"));
        ShopDelivery shop = publisher.shop("shop");

        shop.deliver();

        assertThat(shop.health().pause())
                .hasValueSatisfying(pause -> assertThat(pause.cause()).isEqualTo(Pause.Cause.AUTHORISATION));
        assertThat(shop.health().waiting(Lane.CONTENT)).isPositive();
        long calls = market.calls().values().stream().mapToLong(Long::longValue).sum();
        shop.deliver();
        assertThat(market.calls().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(calls);
    }

    @Test
    void afterThePersonHasAuthorisedEverythingGoesOn() {
        Map<String, Secret> spent = new HashMap<>(market.secrets());
        spent.put("refresh-token", Secret.of("spent-long-ago"));
        market.with(Faults.none().authExpires(1));
        Publisher before = publisher(CredentialStore.fixed(spent));
        stall.putAll(3);
        before.apply(before.plan("shop"));
        before.shop("shop").deliver();

        market.heal();
        Publisher after = publisher(CredentialStore.fixed(market.authorise()));
        after.shop("shop").deliver();
        assertThat(market.shown()).hasSizeLessThan(3);
        after.shop("shop").resume();
        after.shop("shop").deliver();

        assertThat(market.shown()).hasSize(3);
    }

    @Test
    void aRenewalThatIsLostIsTriedAgainHalfAMinuteLaterByNobodyButTheEngine() {
        LapsedChannel channel = new LapsedChannel();
        Publisher publisher = Publisher.of(stall.putAll(2), ledger)
                .channel(channel, "shop", CredentialStore.fixed(Map.of("token", Secret.of("old"))))
                .clock(clock)
                .build();
        publisher.apply(publisher.plan("shop"));

        ShopDelivery shop = publisher.shop("shop");
        assertThat(shop.deliver().pause())
                .hasValueSatisfying(pause -> assertThat(pause.cause()).isEqualTo(Pause.Cause.OUT_OF_ORDER));
        clock.advance(Duration.ofSeconds(31));
        shop.deliver();

        assertThat(channel.renewals()).isEqualTo(2);
        assertThat(shop.health().waiting(Lane.CONTENT)).isZero();
    }

    @Test
    void credentialsPrintTheirNamesOnly() {
        Credentials credentials = Credentials.of(Map.of("access-token", Secret.of("very-secret")));

        assertThat(credentials.toString()).contains("access-token").doesNotContain("very-secret");
    }

    private Publisher publisher(CredentialStore credentials) {
        return Publisher.of(stall, ledger)
                .channel(ScriptedChannel.builder("trial").with(LOCATE, RENEWAL).on(market), "shop", credentials)
                .clock(clock)
                .build();
    }

    private static Outlet outlet() {
        return new Outlet(new ChannelId("trial"), "shop");
    }
}
