package io.ocopkit.channel.shopee;

import static io.ocopkit.channel.shopee.ShopeeTrial.honey;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.Secret;
import io.ocopkit.channel.TokenRenewal.Renewal;
import io.ocopkit.testkit.contract.Answer;
import io.ocopkit.testkit.contract.Fault;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShopeeTokensTest {
    private static final URI BACK = URI.create("https://shop.example/back");
    private static final String SHOP = Long.toString(ShopeeDoor.SHOP);

    private final ShopeeTrial trial = new ShopeeTrial();

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    void theConsentPageIsSignedForTheApplicationAndLeadsBackWithTheState() {
        trial.clock.setTo(Instant.ofEpochSecond(1_735_689_600L));
        assertThat(trial.channel.consentPage(BACK, "abcd1234", trial.context()))
                .hasToString(trial.market.address()
                        + "/api/v2/shop/auth_partner?partner_id=2001887&timestamp=1735689600"
                        + "&sign=4556c641fc58be4e478146a8c44eafe21ed4dbc9f130037248658c96a4edf732"
                        + "&redirect=https%3A%2F%2Fshop.example%2Fback%3Fstate%3Dabcd1234");
    }

    @Test
    void aCodeIsExchangedOnceForTokensAndBothEnds() {
        Map<String, String> answer = Map.of("code", trial.market.consent(), "shop_id", SHOP);
        Renewal renewal = trial.channel.exchange(answer, trial.context());
        Instant now = trial.clock.instant();
        assertThat(renewal).isInstanceOfSatisfying(Renewal.Renewed.class, renewed -> {
            assertThat(renewed.expires()).isEqualTo(now.plus(Duration.ofHours(4)));
            assertThat(renewed.secrets().get("shopee-refresh-until").reveal())
                    .isEqualTo(now.plus(Duration.ofDays(30)).toString());
            assertThat(renewed.secrets().get("shopee-authorised-until").reveal())
                    .isEqualTo(now.plus(Duration.ofDays(365)).toString());
            trial.secrets.putAll(renewed.secrets());
        });
        trial.put(honey(), null);
        expectPerson(trial.channel.exchange(answer, trial.context()), "SHOPEE_CODE_LAPSED");
    }

    @Test
    void aCodeIsTooOldAfterTenMinutes() {
        Map<String, String> answer = Map.of("code", trial.market.consent(), "shop_id", SHOP);
        trial.clock.advance(Duration.ofMinutes(10));
        expectPerson(trial.channel.exchange(answer, trial.context()), "SHOPEE_CODE_LAPSED");
    }

    @Test
    void anotherShopsCodeIsNotTaken() {
        expectPerson(
                trial.channel.exchange(Map.of("code", trial.market.consent(), "shop_id", "7"), trial.context()),
                "SHOPEE_OTHER_SHOP");
        assertThat(trial.market.requests()).isEmpty();
    }

    @Test
    void anOwnerWhoRefusesIsAskedAgain() {
        expectPerson(trial.channel.exchange(Map.of("shop_id", SHOP), trial.context()), "SHOPEE_NOT_AUTHORISED");
    }

    @Test
    void anAccessTokenLapsesAfterFourHoursAndIsRenewedWithoutAPerson() {
        trial.put(honey(), null);
        trial.clock.advance(Duration.ofHours(4));
        assertThat(trial.publish(honey(), null)).isEqualTo(new Outcome.AuthExpired(false));
        renew();
        assertThat(trial.publish(honey(offer -> offer.sku("MO-501")), null)).isInstanceOf(Outcome.Applied.class);
    }

    @Test
    void aRefreshTokenWorksOnceAndMovesItsOwnEndOnly() {
        String authorised = trial.secrets.get("shopee-authorised-until").reveal();
        Map<String, Secret> old = Map.copyOf(trial.secrets);
        trial.clock.advance(Duration.ofDays(20));
        renew();
        assertThat(trial.secrets.get("shopee-refresh-until").reveal())
                .isEqualTo(trial.clock.instant().plus(Duration.ofDays(30)).toString());
        assertThat(trial.secrets.get("shopee-authorised-until").reveal()).isEqualTo(authorised);
        renew();
        trial.secrets.putAll(old);
        expectPerson(trial.channel.renew(trial.context()), "SHOPEE_AUTHORISE_ANEW");
    }

    @Test
    void aRenewalWhoseAnswerIsLostIsNoVerdictThoughTheTokenMayBeUsedUp() {
        trial.market.faults().next(Fault.lostAfterEffect());
        assertThat(trial.channel.renew(trial.context())).isInstanceOf(Renewal.Failed.class);
        expectPerson(trial.channel.renew(trial.context()), "SHOPEE_AUTHORISE_ANEW");
    }

    @Test
    void tokensThatAreNotThereAreNoTokens() {
        trial.market.faults().next((request, market) -> Answer.json(200, "{\"error\":\"\",\"access_token\":\"a\"}"));
        assertThat(trial.channel.renew(trial.context())).isInstanceOf(Renewal.Failed.class);
    }

    @Test
    void anOwnerWhoTookTheAuthorisationBackIsAskedForInBothLanguages() {
        trial.market.deauthorise();
        Issue issue = expectPerson(trial.channel.renew(trial.context()), "SHOPEE_AUTHORISE_ANEW");
        assertThat(issue.fix().vi()).contains("Chủ shop").contains("xác nhận lại");
        assertThat(issue.fix().en()).contains("owner").contains("consent page");
        assertThat(trial.publish(honey(), null))
                .isInstanceOfSatisfying(
                        Outcome.AuthExpired.class,
                        expired -> assertThat(expired.personNeeded()).isTrue());
    }

    @Test
    void theAuthorisationEndsWithTheEarlierOfTheTwo() {
        Instant now = trial.clock.instant();
        assertThat(trial.channel.authorisedUntil(trial.context())).isEqualTo(now.plus(Duration.ofDays(30)));
        trial.secrets.put(
                "shopee-authorised-until",
                Secret.of(now.plus(Duration.ofDays(5)).toString()));
        assertThat(trial.channel.authorisedUntil(trial.context())).isEqualTo(now.plus(Duration.ofDays(5)));
        trial.secrets.put("shopee-authorised-until", Secret.of("?"));
        trial.secrets.put("shopee-refresh-until", Secret.of("?"));
        assertThat(trial.channel.authorisedUntil(trial.context())).isNull();
        assertThat(trial.market.requests()).isEmpty();
    }

    private void renew() {
        assertThat(trial.channel.renew(trial.context()))
                .isInstanceOfSatisfying(Renewal.Renewed.class, renewed -> trial.secrets.putAll(renewed.secrets()));
    }

    private static Issue expectPerson(Renewal renewal, String code) {
        assertThat(renewal).isInstanceOf(Renewal.PersonNeeded.class);
        Issue issue = ((Renewal.PersonNeeded) renewal).issue();
        assertThat(issue.code()).isEqualTo(code);
        return issue;
    }
}
