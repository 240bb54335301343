package io.ocopkit.channel.tiktokshop;

import static io.ocopkit.channel.tiktokshop.Desk.HONEY;
import static io.ocopkit.channel.tiktokshop.Desk.honey;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.Secret;
import io.ocopkit.channel.TokenRenewal.Renewal;
import io.ocopkit.testkit.TestContext;
import io.ocopkit.testkit.contract.Answer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TikTokTokensTest {
    private Desk desk = Desk.open();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aTokenEndsAtATimeNotAfterASpan() {
        Renewal renewal = desk.channel().renew(desk.context());

        assertThat(renewal).isInstanceOfSatisfying(Renewal.Renewed.class, renewed -> {
            assertThat(renewed.expires()).isEqualTo(desk.market.gate().accessUntil());
            assertThat(renewed.secrets().keySet())
                    .containsExactlyInAnyOrder(
                            "tiktok-access-token", "tiktok-refresh-token", "tiktok-authorised-until");
        });
    }

    @Test
    void aTokenThatRanOutIsRenewed() {
        String key = desk.live(honey());
        desk.clock.advance(Duration.ofDays(7));
        ListingReference reference = new ListingReference(HONEY, key);
        assertThat(desk.channel().observe(reference, desk.context()))
                .isEqualTo(new Observation.Unknown(new Outcome.AuthExpired(false)));

        renew();
        assertThat(desk.channel().observe(reference, desk.context())).isInstanceOf(Observation.Live.class);
    }

    private void renew() {
        desk.secrets.putAll(((Renewal.Renewed) desk.channel().renew(desk.context())).secrets());
    }

    @Test
    void whenTheOwnerHasToComeIsKnown() {
        renew();
        assertThat(desk.channel().authorisedUntil(desk.context()))
                .isEqualTo(desk.market.gate().refreshUntil());
    }

    @Test
    void aRevokedAuthorisationIsSaidInWordsAPersonCanActOn() {
        desk.market.gate().revoke();

        assertThat(desk.channel().renew(desk.context())).isInstanceOfSatisfying(Renewal.PersonNeeded.class, needed -> {
            assertThat(needed.issue().fix().vi()).contains("Chủ cửa hàng");
            assertThat(needed.issue().fix().en()).contains("owner");
        });
    }

    @Test
    void anOwnerLetsTheApplicationInWithACode() {
        URI page = desk.channel().consentPage(URI.create("https://shop.example/back"), "abcd1234", desk.context());
        assertThat(page)
                .hasToString("https://auth.tiktok-shops.com/oauth/authorize?app_key=68xu9ks5p4i8&state=abcd1234");

        Renewal renewal = desk.channel().exchange(Map.of("code", "TTP_code", "state", "abcd1234"), desk.context());
        assertThat(renewal)
                .isInstanceOfSatisfying(
                        Renewal.Renewed.class,
                        renewed -> assertThat(renewed.secrets()
                                        .get("tiktok-shop-cipher")
                                        .reveal())
                                .isEqualTo(TikTokGate.CIPHER));
    }

    @Test
    void aCodeThatIsNoneOrAnotherShopsNeedsAPerson() {
        assertThat(desk.channel().exchange(Map.of("error", "access_denied"), desk.context()))
                .isInstanceOf(Renewal.PersonNeeded.class);
        assertThat(desk.channel().exchange(Map.of("code", "used"), desk.context()))
                .isInstanceOf(Renewal.PersonNeeded.class);

        desk.close();
        desk = Desk.with(config -> config.numbered("7494049642642441999"));
        assertThat(desk.channel().exchange(Map.of("code", "TTP_code"), desk.context()))
                .isInstanceOfSatisfying(
                        Renewal.PersonNeeded.class,
                        needed -> assertThat(needed.issue().code()).isEqualTo("OTHER_SHOP"));
    }

    @Test
    void theConsentPageMayBeTheApplicationsOwn() {
        desk.close();
        desk = Desk.with(config -> config.at(new TikTokConfig.Places(
                config.places().api(),
                config.places().auth(),
                URI.create("https://services.tiktokshop.com/open/authorize?service_id=123"))));

        assertThat(desk.channel().consentPage(URI.create("https://shop.example/back"), "abcd1234", desk.context()))
                .hasToString("https://services.tiktokshop.com/open/authorize?service_id=123&state=abcd1234");
    }

    @Test
    void theSecretsInTheAddressOfATokenReachNothingThatIsSaid() {
        desk.secrets.put("tiktok-app-secret", Secret.of("s3cret&\u00e9 {nasty}"));
        List<Object> said = new ArrayList<>();
        said.add(desk.channel().renew(desk.context()));
        said.add(desk.channel()
                .renew(TestContext.at(desk.clock).with(desk.secrets).sending(request -> {
                    throw new IOException("No answer from " + request.uri());
                })));
        desk.market
                .faults()
                .always((request, market) -> Answer.json(
                        200,
                        "{\"code\":36004001,\"message\":\"bad request https://auth.tiktok-shops.com" + request.uri()
                                + "\"}"));
        said.add(desk.channel().renew(desk.context()));
        said.add(desk.channel().exchange(Map.of("code", "TTP_code"), desk.context()));

        assertThat(said.toString()).doesNotContain("s3cret", desk.market.gate().refreshToken(), "TTP_code");
    }

    @Test
    void noExceptionLeavesAndNoneHasASecretInIt() {
        desk.secrets.put("tiktok-app-key", Secret.of("key with blanks and {braces}"));
        desk.secrets.put("tiktok-shop-cipher", Secret.of("ROW_\u2028cipher"));

        StringWriter trace = new StringWriter();
        try {
            desk.publish(honey());
            desk.channel().renew(desk.context());
        } catch (RuntimeException e) {
            e.printStackTrace(new PrintWriter(trace));
        }
        assertThat(trace.toString()).isEmpty();
    }
}
