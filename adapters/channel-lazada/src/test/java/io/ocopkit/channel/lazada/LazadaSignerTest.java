package io.ocopkit.channel.lazada;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Secret;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LazadaSignerTest {
    private static final Map<String, String> DOCUMENTED = Map.of(
            "timestamp", "1517820392000",
            "sign_method", "sha256",
            "order_id", "1234",
            "app_key", "123456",
            "access_token", "test");
    private static final String SIGNATURE = "4190D32361CFB9581350222F345CB77F3B19F0E31D162316848A2C1FFD5FAB4A";

    private static String sign(String path, Map<String, String> parameters) {
        return LazadaSigner.signed(path, parameters, Secret.of("helloworld")).get("sign");
    }

    @Test
    void theDocumentsOwnExampleIsSignedAsTheySay() {
        assertThat(sign("/order/get", DOCUMENTED)).isEqualTo(SIGNATURE);
    }

    @Test
    void aSignatureThatIsThereAlreadyAndEmptyValuesAreNotSigned() {
        Map<String, String> more = new HashMap<>(DOCUMENTED);
        more.put("sign", "OLD");
        more.put("note", "");
        assertThat(sign("/order/get", more)).isEqualTo(SIGNATURE);
        assertThat(LazadaSigner.signed("/order/get", more, Secret.of("helloworld")))
                .doesNotContainKey("note");
    }

    @Test
    void everyByteOfThePayloadIsSignedAsItIsNotAsItIsSent() {
        Map<String, String> more = new HashMap<>(DOCUMENTED);
        more.remove("order_id");
        more.put("payload", "{\"a\":\"Mật ong & sữa\"}");
        assertThat(sign("/product/create", more))
                .isEqualTo("8CDEFA0BE8309B5E9C52E6B598F3A72334FD30B013B09175E5175DE408C58963");
        assertThat(LazadaSigner.form(more)).contains("payload=%7B%22a%22%3A%22M%E1%BA%ADt+ong+%26+s%E1%BB%AFa%22%7D");
    }

    @Test
    void theOrderIsThatOfAsciiSoCapitalsComeFirst() {
        Map<String, String> odd = Map.of("b", "2", "B", "1", "a_", "4", "a", "3");
        assertThat(LazadaSigner.signed("/x", odd, Secret.of("k")).keySet())
                .containsExactly("B", "a", "a_", "b", "sign");
    }
}
