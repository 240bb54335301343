package io.ocopkit.channel.woocommerce;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Secret;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The vector was made by WooCommerce's own client. */
class OAuthSignerTest {
    private final OAuthSigner signer = new OAuthSigner("ck_123", Secret.of("cs_456"));

    @Test
    void theVectorOfWooCommercesClientIsSignedToTheByte() {
        Map<String, String> signed = signer.sign(
                "GET", URI.create("http://shop.example/wp-json/wc/v3/products"), Map.of(), "nonce123", 1_735_689_600L);

        assertThat(signed.get("oauth_signature")).isEqualTo("2yytcrBlQwilBx/P9DujITWwN9lZJNFXwqEHIe0jnaA=");
        assertThat(OAuthSigner.header(signed))
                .isEqualTo("OAuth oauth_consumer_key=\"ck_123\", oauth_nonce=\"nonce123\", "
                        + "oauth_signature=\"2yytcrBlQwilBx%2FP9DujITWwN9lZJNFXwqEHIe0jnaA%3D\", "
                        + "oauth_signature_method=\"HMAC-SHA256\", oauth_timestamp=\"1735689600\", "
                        + "oauth_version=\"1.0\"");
    }

    @Test
    void whatIsAskedForIsSignedToo() {
        URI address = URI.create("http://shop.example/wp-json/wc/v3/products");
        String one =
                signer.sign("GET", address, Map.of("sku", "MO 500"), "n", 1).get("oauth_signature");
        String other =
                signer.sign("GET", address, Map.of("sku", "MO+500"), "n", 1).get("oauth_signature");
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void blanksAndSignsAreWrittenAsRfc3986DoesIt() {
        assertThat(OAuthSigner.encode("Mật ong*~+ &")).isEqualTo("M%E1%BA%ADt%20ong%2A~%2B%20%26");
    }
}
