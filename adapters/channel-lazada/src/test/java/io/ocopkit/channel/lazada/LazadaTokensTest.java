package io.ocopkit.channel.lazada;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.Secret;
import io.ocopkit.channel.TokenRenewal.Renewal;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.TestContext;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LazadaTokensTest {
    private final LazadaTrial trial = new LazadaTrial();

    @AfterEach
    void closeTheMarket() {
        trial.close();
    }

    private Renewal exchange(String code) {
        return trial.channel.exchange(Map.of("code", code, "state", "abcdefgh"), trial.context());
    }

    private static Map<String, Secret> secrets(Renewal renewal) {
        assertThat(renewal).isInstanceOf(Renewal.Renewed.class);
        return ((Renewal.Renewed) renewal).secrets();
    }

    private static String person(Renewal renewal) {
        assertThat(renewal).isInstanceOf(Renewal.PersonNeeded.class);
        return ((Renewal.PersonNeeded) renewal).issue().code();
    }

    @Test
    void theOwnerIsSentToTheConsentPageWithTheWayBack() {
        URI page = trial.channel.consentPage(
                URI.create("https://shop.example/lazada?shop=1"), "abcdefgh12345678", trial.context());
        assertThat(page)
                .hasToString("https://auth.lazada.com/oauth/authorize?client_id=100240&force_auth=true"
                        + "&redirect_uri=https%3A%2F%2Fshop.example%2Flazada%3Fshop%3D1&response_type=code"
                        + "&state=abcdefgh12345678");
    }

    @Test
    void aCodeIsExchangedForTokensAndForTheDayTheyEnd() {
        Map<String, Secret> secrets = secrets(exchange("code"));
        trial.use(secrets);

        assertThat(secrets).containsOnlyKeys("lazada-access-token", "lazada-refresh-token", "lazada-authorised-until");
        assertThat(trial.channel.authorisedUntil(trial.context()))
                .isEqualTo(trial.clock.instant().plus(Duration.ofDays(180)));
        trial.put(LazadaTrial.honey(offer -> {}));
        assertThat(trial.asked("/auth/token/create").get(0)).doesNotContainKey("access_token");
    }

    @Test
    void whoRefusesOrComesWithAnOldCodeIsAskedAgain() {
        assertThat(person(trial.channel.exchange(Map.of("state", "abcdefgh"), trial.context())))
                .isEqualTo("LAZADA_CONSENT_REFUSED");
        assertThat(person(exchange("used before"))).isEqualTo("LAZADA_CODE_LAPSED");
    }

    @Test
    void anotherCountrysConsentIsNotThisShops() {
        trial.market.gate().sellerCountry = "th";
        assertThat(person(exchange("code"))).isEqualTo("LAZADA_ANOTHER_SELLER");
    }

    @Test
    void aRenewalBringsANewTermAndARefreshTokenOfItsOwn() {
        trial.clock.advance(Duration.ofDays(20));
        Map<String, Secret> first = secrets(trial.channel.renew(trial.context()));
        trial.use(first);
        assertThat(trial.channel.authorisedUntil(trial.context()))
                .isEqualTo(trial.clock.instant().plus(Duration.ofDays(180)));
        assertThat(secrets(trial.channel.renew(trial.context()))
                        .get("lazada-refresh-token")
                        .reveal())
                .isNotEqualTo(first.get("lazada-refresh-token").reveal());
    }

    @Test
    void whereNothingCanBeRenewedTheTermIsTheAccessTokensAndNoCallIsMade() {
        trial.market.gate().refreshExpiresIn = 0;
        trial.use(secrets(exchange("code")));
        int before = trial.market.requests().size();

        assertThat(trial.channel.authorisedUntil(trial.context()))
                .isEqualTo(trial.clock.instant().plus(Duration.ofDays(30)));
        assertThat(person(trial.channel.renew(trial.context()))).isEqualTo("LAZADA_CANNOT_RENEW");
        assertThat(trial.market.requests()).hasSize(before);
    }

    @Test
    void anApplicationThatMayNotRenewNeedsAPerson() {
        trial.market
                .faults()
                .next((request, market) -> new LazadaRefusal("AUTH_TYPE_UNSUPPORTED", "ISV", "Unsupported").answer());
        assertThat(person(trial.channel.renew(trial.context()))).isEqualTo("LAZADA_CANNOT_RENEW");
    }

    @Test
    void theTermIsUnknownWhereNobodyHasWrittenItDown() {
        trial.use(Map.of("lazada-authorised-until", Secret.of("")));
        assertThat(trial.channel.authorisedUntil(trial.context())).isNull();
    }

    @Test
    void aTokenThatLapsesMidwayIsRenewedAndTheCommandDone() {
        trial.market.expireCredentials();
        assertThat(trial.publish(LazadaTrial.honey(offer -> {}))).isEqualTo(new Outcome.AuthExpired(false));
        trial.use(secrets(trial.channel.renew(trial.context())));
        trial.put(LazadaTrial.honey(offer -> {}));
        assertThat(trial.isVisible()).isTrue();
    }

    private Renewal renewedWithAClockOffBy(long seconds) {
        MutableClock off = MutableClock.at(trial.clock.instant().plusSeconds(seconds));
        return trial.channel.renew(TestContext.at(off)
                .with(trial.market.secrets())
                .sending(request -> trial.context().send(request)));
    }

    @Test
    void aClockIsTwoHoursOffAtMost() {
        assertThat(person(renewedWithAClockOffBy(7_201))).isEqualTo("LAZADA_SIGNATURE");
        assertThat(person(renewedWithAClockOffBy(-7_201))).isEqualTo("LAZADA_SIGNATURE");
        assertThat(renewedWithAClockOffBy(7_200)).isInstanceOf(Renewal.Renewed.class);
    }
}
