package io.ocopkit.channel.tiki;

import static io.ocopkit.testkit.ListingFixture.aListing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.TokenRenewal.Renewal;
import io.ocopkit.testkit.contract.Fault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TikiTokensTest {
    private static final URI BACK = URI.create(TikiDoor.BACK);

    private static TikiConfig authorised(TikiConfig config) {
        TikiConfig.Terms usual = TikiConfig.Terms.USUAL;
        return config.authorised(BACK)
                .on(new TikiConfig.Terms(
                        usual.scope(),
                        Duration.ofDays(30),
                        usual.batch(),
                        usual.variants(),
                        usual.images(),
                        usual.documents(),
                        usual.brands(),
                        usual.pace()));
    }

    @Test
    void anApplicationShowsItsKeyAsTikiDocumentsIt() {
        try (Counter counter = new Counter()) {
            counter.channel.renew(counter.context());

            assertThat(counter.market.requests()).singleElement().satisfies(request -> {
                assertThat(request.header("Authorization")).contains("Basic NzU5MDEzOTE2ODM4OTk2MTpzZWNyZXQ=");
                assertThat(request.text()).isEqualTo("grant_type=client_credentials&client_id=7590139168389961");
            });
        }
    }

    @Test
    void aSellersOwnApplicationAuthenticatesAgain() {
        try (Counter counter = new Counter()) {
            counter.market.expireCredentials();
            assertThat(counter.publish(aListing().build())).isEqualTo(new Outcome.AuthExpired(false));

            Renewal renewal = counter.channel.renew(counter.context());

            assertThat(renewal).isInstanceOfSatisfying(Renewal.Renewed.class, renewed -> {
                assertThat(renewed.secrets()).containsOnlyKeys("tiki-access-token");
                assertThat(renewed.expires()).isEqualTo(counter.clock.instant().plusSeconds(3_600));
            });
            counter.use(renewal);
            assertThat(counter.publish(aListing().build())).isInstanceOf(Outcome.Accepted.class);
            assertThat(counter.channel.authorisedUntil(counter.context())).isNull();
        }
    }

    @Test
    void anOwnerIsSentToTikisPage() {
        try (Counter counter = new Counter(TikiTokensTest::authorised)) {
            assertThat(counter.channel.consentPage(BACK, "state-12345678", counter.context()))
                    .hasToString(counter.market.address()
                            + "/sc/oauth2/auth?response_type=code&client_id=7590139168389961"
                            + "&redirect_uri=https%3A%2F%2Fapp.example%2Ftiki"
                            + "&scope=offline%20product%20inventory&state=state-12345678");
        }
    }

    @Test
    void aCodeWorksOnceAndTheRefreshTokenIsTheLatest() {
        try (Counter counter = new Counter(TikiTokensTest::authorised)) {
            Map<String, String> answer = Map.of("code", TikiDoor.CODE, "state", "state-12345678");
            counter.use(counter.channel.exchange(answer, counter.context()));
            assertThat(counter.channel.authorisedUntil(counter.context()))
                    .isEqualTo(counter.clock.instant().plus(Duration.ofDays(30)));
            assertThat(counter.channel.exchange(answer, counter.context())).isInstanceOf(Renewal.PersonNeeded.class);

            counter.use(counter.channel.renew(counter.context()));
            counter.market.expireCredentials();
            counter.use(counter.channel.renew(counter.context()));

            assertThat(counter.publish(aListing().build())).isInstanceOf(Outcome.Accepted.class);
        }
    }

    @Test
    void anOwnerWhoRefusedAndATokenThatIsNoLongerGoodNeedAPerson() {
        try (Counter counter = new Counter(TikiTokensTest::authorised)) {
            assertThat(code(counter.channel.exchange(Map.of("error", "access_denied"), counter.context())))
                    .isEqualTo("TIKI_NOT_AUTHORISED");
            counter.use("tiki-refresh-token", "an-old-one");
            assertThat(code(counter.channel.renew(counter.context()))).isEqualTo("TIKI_AUTHORISE_ANEW");
            counter.use("tiki-client-secret", "wrong");
            assertThat(code(counter.channel.renew(counter.context()))).isEqualTo("TIKI_CLIENT_WRONG");
        }
    }

    @Test
    void aRenewalThatFailedIsNoVerdictForAnAuthorisedApplicationEither() {
        try (Counter counter = new Counter(TikiTokensTest::authorised)) {
            counter.market.faults().always(Fault.status(401));
            assertThat(counter.channel.renew(counter.context())).isInstanceOf(Renewal.Failed.class);
        }
    }

    private static String code(Renewal renewal) {
        Issue issue = ((Renewal.PersonNeeded) renewal).issue();
        assertThat(issue.fix().vi()).isNotEqualTo(issue.fix().en());
        return issue.code();
    }

    @Test
    void theOlderKeyIsSentAsItIsAndCannotBeRenewed() {
        try (Counter counter = new Counter(TikiConfig::withLegacyKey)) {
            assertThat(counter.publish(aListing().build())).isInstanceOf(Outcome.Accepted.class);
            assertThat(counter.market.requests()).allSatisfy(request -> {
                assertThat(request.header("tiki-api")).isPresent();
                assertThat(request.header("Authorization")).isEmpty();
            });
            assertThat(code(counter.channel.renew(counter.context()))).isEqualTo("TIKI_KEY_WRONG");
        }
    }

    @Test
    void anAuthorisedApplicationHasAnAddressToComeBackTo() {
        TikiConfig config = TikiShops.at(URI.create("https://api.tiki.vn"));

        assertThatThrownBy(() -> config.authorised(null)).isInstanceOf(IllegalArgumentException.class);
    }
}
