package io.ocopkit.channel.tiktokshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Vectors of TikTok Shop's page on signing, and of two clients in other languages that agree with each other. */
class SignerTest {
    private static final Secret SECRET = Secret.of("e59af819cc");

    @Test
    void withoutABodyPathAndParametersAreSigned() {
        assertThat(Signer.sign(
                        SECRET,
                        "/authorization/202309/shops",
                        Map.of("timestamp", "1623812664", "app_key", "29a39d"),
                        new byte[0]))
                .isEqualTo("b596b73e0cc6de07ac26f036364178ab16b0a907af13d43f0a0cd2345f582dc8");
    }

    @Test
    void theBodyIsSignedByteForByte() {
        byte[] body = "{\"address\":\"https://partner.tiktokshop.com\",\"event_type\":\"PACKAGE_UPDATE\"}"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(sign(body)).isEqualTo("cd0d6268252f4ba293bf7ea4c0a2873bf9beec600d22530638564ab301435f7a");
        assertThat(sign("{}".getBytes(StandardCharsets.UTF_8)))
                .isNotEqualTo("cd0d6268252f4ba293bf7ea4c0a2873bf9beec600d22530638564ab301435f7a");
    }

    private static String sign(byte[] body) {
        return Signer.sign(
                SECRET,
                "/event/202309/webhooks",
                Map.of(
                        "app_key",
                        "68xu9ks5p4i8",
                        "shop_cipher",
                        "ROW_xkMbgAAAeVAQra0eZWebFQq5aIK",
                        "timestamp",
                        "1696909648"),
                body);
    }

    @Test
    void whatIsSignedPlainIsSentEncoded() {
        assertThat(Signer.query(Map.of("page_token", "a+/= b"))).isEqualTo("page_token=a%2B%2F%3D%20b");
    }
}
