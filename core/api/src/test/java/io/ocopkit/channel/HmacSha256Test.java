package io.ocopkit.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HmacSha256Test {
    /** RFC 4231, test case 2. */
    private static final Secret KEY = Secret.of("Jefe");

    private static final String MESSAGE = "what do ya want for nothing?";
    private static final String CODE = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

    @Test
    void itIsTheOneOfTheStandard() {
        assertThat(HmacSha256.of(KEY, MESSAGE).hex()).isEqualTo(CODE);
    }

    @Test
    void partsAreSignedAsOneMessage() {
        byte[] one = "what do ya want ".getBytes(StandardCharsets.UTF_8);
        byte[] other = "for nothing?".getBytes(StandardCharsets.UTF_8);

        assertThat(HmacSha256.of(KEY, one, other).hex()).isEqualTo(CODE);
    }

    @Test
    void aSignatureIsComparedToTheLastDigit() {
        HmacSha256 code = HmacSha256.of(KEY, MESSAGE);

        assertThat(code.isHex(CODE)).isTrue();
        assertThat(code.isHex(CODE.substring(0, 63) + "4")).isFalse();
        assertThat(code.isHex("")).isFalse();
        assertThat(code.isBase64(code.base64())).isTrue();
        assertThat(code.isBase64(CODE)).isFalse();
    }

    @Test
    void itPrintsNeitherKeyNorCode() {
        assertThat(HmacSha256.of(KEY, MESSAGE)).hasToString("HmacSHA256");
    }
}
