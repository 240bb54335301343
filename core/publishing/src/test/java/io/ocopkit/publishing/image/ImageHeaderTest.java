package io.ocopkit.publishing.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ImageType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageHeaderTest {

    static Stream<Arguments> pictures() {
        return Stream.of(
                Arguments.of(ImageType.JPEG, Pictures.of("jpg", 640, 481)),
                Arguments.of(ImageType.JPEG, Pictures.talkative(640, 481, 3)),
                Arguments.of(ImageType.PNG, Pictures.of("png", 640, 481)),
                Arguments.of(ImageType.GIF, Pictures.of("gif", 640, 481)),
                Arguments.of(ImageType.WEBP, Pictures.extendedWebp(640, 481)),
                Arguments.of(ImageType.WEBP, Pictures.losslessWebp(640, 481)),
                Arguments.of(ImageType.WEBP, Pictures.lossyWebp(640, 481)));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void itsFirstBytesSayWhatAPictureIs(ImageType type, byte[] file) {
        assertThat(ImageHeader.of(file)).contains(new ImageHeader(type, 640, 481));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aFileThatIsCutOffAnywhereIsReadAsFarAsItGoes(ImageType type, byte[] file) {
        for (int length = 0; length < Math.min(file.length, 700); length++) {
            assertThat(ImageHeader.of(Arrays.copyOf(file, length)))
                    .satisfiesAnyOf(
                            header -> assertThat(header).isEmpty(),
                            header -> assertThat(header.orElseThrow().type()).isEqualTo(type));
        }
    }

    @Test
    void aJpegWhoseFrameIsFurtherThanAnybodyReadsHasNoSize() {
        byte[] head = Arrays.copyOf(Pictures.talkative(640, 481, 5), HeadOfBody.BYTES);

        assertThat(ImageHeader.of(head)).contains(new ImageHeader(ImageType.JPEG, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><body>404</body></html>", "%PDF-1.7", "RIFF....AVI LIST", "<svg/>"})
    void whatIsNoPictureIsNone(String text) {
        assertThat(ImageHeader.of(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
