package io.ocopkit.channel.tiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9007199254740993",
                "1+2",
                "@!3385dfc74f3e4a6bb947766c6e9a742f:0a1b2c",
                "1+2@t1+t2!:0a",
                "1@t1!t2:0a"
            })
    void aKeyIsReadAsItWasWritten(String key) {
        assertThat(Handle.of(key).key()).isEqualTo(key);
    }

    @Test
    void whatIsNoKeyOfOursSaysNothing() {
        assertThat(Handle.of(null)).isEqualTo(Handle.NONE);
        assertThat(Handle.of("boat-7")).isEqualTo(Handle.NONE);
        assertThat(Handle.NONE.key()).isNull();
    }

    @Test
    void thirtyPacksUnderReviewFitIntoAnIndex() {
        List<String> ids = java.util.Collections.nCopies(30, "9007199254740993");
        List<String> tracks = java.util.Collections.nCopies(30, "3385dfc74f3e4a6bb947766c6e9a742f");

        assertThat(new Handle(ids, tracks, tracks.get(0), "0a1b2c3d4e5f").key()).hasSizeLessThan(2_000);
    }
}
