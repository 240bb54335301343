package io.ocopkit.publishing.image;

import io.ocopkit.channel.ImageType;
import io.ocopkit.publishing.image.ImageHeader.Bytes;

/** Walks the segments of a JPEG to its frame header, which may come after a lot of what cameras have to say. */
final class JpegSegments {
    private static final int MARKER = 0xff;
    private static final int FIRST_FRAME = 0xc0;
    private static final int LAST_FRAME = 0xcf;

    private JpegSegments() {}

    /** Without a size when the bytes end before the frame header. */
    static ImageHeader sizeIn(Bytes head) {
        int at = 2;
        while (at + 8 < head.all().length && head.at(at) == MARKER) {
            int marker = head.at(at + 1);
            if (isFrame(marker)) {
                return new ImageHeader(ImageType.JPEG, head.big(at + 7, 2), head.big(at + 5, 2));
            }
            at += marker == MARKER ? 1 : isBare(marker) ? 2 : 2 + Math.max(2, head.big(at + 2, 2));
        }
        return new ImageHeader(ImageType.JPEG, 0, 0);
    }

    /** All of this range but the tables of Huffman and arithmetic codes, and what is reserved between them. */
    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME && marker <= LAST_FRAME && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** Restart, start of image and the like have no length. */
    private static boolean isBare(int marker) {
        return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd9);
    }
}
