package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.TokenRenewal.Renewal;
import io.ocopkit.message.Language;
import io.ocopkit.publishing.delivery.Consent;
import io.ocopkit.publishing.delivery.CredentialStore;
import io.ocopkit.publishing.delivery.Pause;
import io.ocopkit.publishing.delivery.ShopDelivery;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsentTest {
    private static final URI BACK = URI.create("https://shop.example/authorised");

    private final TestClock clock = new TestClock("2026-09-01T05:00:00Z");
    private final OwnedChannel channel = new OwnedChannel();
    private final CredentialStore credentials = CredentialStore.fixed(OwnedChannel.APPLICATION);
    private final Publisher publisher = Publisher.of(new Stall().putAll(2), new InMemoryLedger())
            .channel(channel, "honey", credentials)
            .clock(clock)
            .build();
    private final ShopDelivery shop = publisher.shop("honey");

    @Test
    void theOwnersBrowserIsSentToAPageOfTheChannel() {
        assertThat(consent().page(BACK, "state123"))
                .isEqualTo(URI.create("https://owned.example/consent?app=app-1&state=state123"));
    }

    @Test
    void whatTheBrowserComesBackWithIsKeptAndTheShopIsCalledAgainAtOnce() {
        publisher.apply(publisher.plan("honey").confirmed());
        assertThat(shop.deliver().pause()).isPresent();

        Renewal renewal = consent().given(Map.of("code", "good"));

        assertThat(renewal).isInstanceOf(Renewal.Renewed.class);
        assertThat(credentials.read(shop.health().outlet()).secrets()).containsKeys("app", "token");
        assertThat(shop.deliver().pause()).isEmpty();
        assertThat(channel.published()).isEqualTo(2);
    }

    @Test
    void aCodeThatIsNotTakenChangesNothing() {
        consent().given(Map.of("code", "good"));
        long version = credentials.read(shop.health().outlet()).version();

        assertThat(consent().given(Map.of("code", "used"))).isInstanceOf(Renewal.PersonNeeded.class);
        assertThat(credentials.read(shop.health().outlet()).version()).isEqualTo(version);
    }

    @Test
    void theOwnerHearsWeeksBeforeTheAuthorisationEnds() {
        assertThat(shop.health().authorisedUntil()).isEmpty();
        consent().given(Map.of("code", "good"));

        assertThat(health()).contains("Authorised until 12:00 01/10/2026");
        clock.advance(Duration.ofDays(20));
        assertThat(health()).contains("authorise anew before 12:00 01/10/2026 (10 days left)");
        clock.advance(Duration.ofDays(10));
        assertThat(health()).contains("it ended at 12:00 01/10/2026");
    }

    @Test
    void aChannelThatAsksNoOwnersHasNoPageForThem() {
        assertThat(new ApiShop().delivery.consent()).isEmpty();
    }

    @Test
    void beforeAnybodyHasConsentedAPersonIsNeeded() {
        publisher.apply(publisher.plan("honey").confirmed());

        assertThat(shop.deliver().pause())
                .hasValueSatisfying(pause -> assertThat(pause.cause()).isEqualTo(Pause.Cause.AUTHORISATION));
        assertThat(shop.health().troubles()).isEmpty();
    }

    private Consent consent() {
        return shop.consent().orElseThrow();
    }

    private String health() {
        return shop.health().in(Language.EN).toString();
    }
}
