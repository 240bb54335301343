package io.ocopkit.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.message.Citation;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageLimitsTest {
    private static final Citation SOURCE = Citation.of("Quy định ảnh");

    @Test
    void aChannelThatSaysNothingTakesEveryKindOfAnySize() {
        assertThat(ImageLimits.NONE.types()).containsExactlyInAnyOrder(ImageType.values());
        assertThat(ImageLimits.NONE.minSide()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 10", "10, 9, 10", "10, 10, 0"})
    void limitsNoPictureCanKeepAreRefused(int minSide, int maxSide, long maxBytes) {
        Set<ImageType> all = EnumSet.allOf(ImageType.class);

        assertThatThrownBy(() -> new ImageLimits(SOURCE, all, minSide, maxSide, maxBytes))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ImageLimits(SOURCE, Set.of(), 1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void kindsAreNamedAsOnTheWire() {
        assertThat(ImageType.WEBP.mediaType()).isEqualTo("image/webp");
    }
}
