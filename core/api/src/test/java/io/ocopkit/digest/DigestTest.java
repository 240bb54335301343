package io.ocopkit.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.message.InvalidValueException;
import org.junit.jupiter.api.Test;

class DigestTest {

    @Test
    void theSameFieldsHaveTheSameDigest() {
        assertThat(Digest.of("a/1").add("x").add("y").build())
                .isEqualTo(Digest.of("a/1").add("x").add("y").build());
    }

    @Test
    void fieldsNeverRunIntoEachOther() {
        assertThat(Digest.of("a/1").add("xy").add("").build())
                .isNotEqualTo(Digest.of("a/1").add("x").add("y").build());
    }

    @Test
    void anAbsentFieldDiffersFromAnEmptyOne() {
        assertThat(Digest.of("a/1").add((String) null).build())
                .isNotEqualTo(Digest.of("a/1").add("").build());
    }

    @Test
    void kindsNeverShareADigest() {
        assertThat(Digest.of("a/1").build()).isNotEqualTo(Digest.of("a/2").build());
    }

    /** Fixed once and for all: digests are stored, so the layout must never drift. */
    @Test
    void theLayoutIsFixed() throws Exception {
        byte[] layout = {0, 0, 0, 3, 'a', '/', '1', 0, 0, 0, 2, (byte) 0xC4, (byte) 0x91, -1, -1, -1, -1};
        String expected = java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(layout));

        assertThat(Digest.of("a/1").add("đ").add((String) null).build().hex()).isEqualTo(expected);
    }

    @Test
    void onlyDigestsAreDigests() {
        assertThatThrownBy(() -> new Digest("ABC"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("DIGEST_FORM"));
    }
}
