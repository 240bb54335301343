package io.ocopkit.publishing.image;

import io.ocopkit.channel.ImageType;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the first bytes of a file say it is: ISO/IEC 10918-1 annex B (JPEG), ISO/IEC 15948 chapter 11 (PNG), the GIF89a
 * specification chapter 18 and RFC 9649 (WebP). Nothing is decoded.
 *
 * @param type the kind of picture
 * @param width in pixels; 0 when these bytes do not reach far enough to say
 * @param height in pixels; 0 when these bytes do not reach far enough to say
 */
record ImageHeader(ImageType type, int width, int height) {
    private static final int PNG_WIDTH = 16;
    private static final int GIF_WIDTH = 6;
    private static final int WEBP_CHUNK = 12;
    private static final int VP8X_WIDTH = 24;
    private static final int VP8L_BITS = 21;
    private static final int VP8_WIDTH = 26;
    private static final int SIDE_OF_VP8 = 0x3fff;

    /** Empty when it is no picture of a known kind. */
    static Optional<ImageHeader> of(byte[] bytes) {
        Bytes head = new Bytes(bytes);
        ImageHeader header = null;
        if (head.startsWith(0, "\u0089PNG\r\n\u001a\n") && head.startsWith(12, "IHDR")) {
            header = new ImageHeader(ImageType.PNG, head.big(PNG_WIDTH, 4), head.big(PNG_WIDTH + 4, 4));
        } else if (head.startsWith(0, "GIF87a") || head.startsWith(0, "GIF89a")) {
            header = new ImageHeader(ImageType.GIF, head.little(GIF_WIDTH, 2), head.little(GIF_WIDTH + 2, 2));
        } else if (head.startsWith(0, "RIFF") && head.startsWith(8, "WEBP")) {
            header = webp(head);
        } else if (head.big(0, 3) == 0xffd8ff) {
            header = JpegSegments.sizeIn(head);
        }
        return Optional.ofNullable(header);
    }

    private static @Nullable ImageHeader webp(Bytes head) {
        if (head.startsWith(WEBP_CHUNK, "VP8X")) {
            return webp(head.little(VP8X_WIDTH, 3) + 1, head.little(VP8X_WIDTH + 3, 3) + 1);
        }
        if (head.startsWith(WEBP_CHUNK, "VP8L")) {
            int bits = head.little(VP8L_BITS, 4);
            return webp((bits & SIDE_OF_VP8) + 1, (bits >>> 14 & SIDE_OF_VP8) + 1);
        }
        return head.startsWith(WEBP_CHUNK, "VP8 ")
                ? webp(head.little(VP8_WIDTH, 2) & SIDE_OF_VP8, head.little(VP8_WIDTH + 2, 2) & SIDE_OF_VP8)
                : null;
    }

    private static ImageHeader webp(int width, int height) {
        return new ImageHeader(ImageType.WEBP, width, height);
    }

    /**
     * Bytes that may end too early; what is not there is zero.
     *
     * @param all the bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Bytes(byte[] all) {

        int at(int index) {
            return index < all.length ? all[index] & 0xff : 0;
        }

        int big(int from, int count) {
            int value = 0;
            for (int i = 0; i < count; i++) {
                value = value << 8 | at(from + i);
            }
            return value;
        }

        int little(int from, int count) {
            int value = 0;
            for (int i = count - 1; i >= 0; i--) {
                value = value << 8 | at(from + i);
            }
            return value;
        }

        boolean startsWith(int from, String text) {
            byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
            for (int i = 0; i < wanted.length; i++) {
                if (at(from + i) != (wanted[i] & 0xff)) {
                    return false;
                }
            }
            return true;
        }
    }
}
