package io.ocopkit.publishing.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Files of pictures, written by others than whoever reads them here. */
public final class Pictures {

    private Pictures() {}

    public static byte[] of(String format, int width, int height) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG whose camera had much to say before the picture begins. */
    static byte[] talkative(int width, int height, int segments) {
        byte[] plain = of("jpg", width, height);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        for (int i = 0; i < segments; i++) {
            out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) 0xff, (byte) 0xfd});
            out.writeBytes(new byte[0xfffb]);
        }
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    /** RFC 9649, section 2.7: an extended file, whose canvas is one less than its size, 24 bits a side. */
    static byte[] extendedWebp(int width, int height) {
        byte[] file = webp("VP8X");
        put(file, 24, width - 1, 3);
        put(file, 27, height - 1, 3);
        return file;
    }

    /** RFC 9649, section 3.4: 14 bits a side after the signature. */
    static byte[] losslessWebp(int width, int height) {
        byte[] file = webp("VP8L");
        file[20] = 0x2f;
        put(file, 21, (height - 1) << 14 | width - 1, 4);
        return file;
    }

    /** RFC 6386, section 9.1: 14 bits a side after the start code, two bits of scaling above each. */
    static byte[] lossyWebp(int width, int height) {
        byte[] file = webp("VP8 ");
        put(file, 23, 0x2a019d, 3);
        put(file, 26, width | 0x4000, 2);
        put(file, 28, height | 0x8000, 2);
        return file;
    }

    private static byte[] webp(String chunk) {
        byte[] file = new byte[64];
        System.arraycopy("RIFF".getBytes(StandardCharsets.US_ASCII), 0, file, 0, 4);
        System.arraycopy(("WEBP" + chunk).getBytes(StandardCharsets.US_ASCII), 0, file, 8, 8);
        return file;
    }

    private static void put(byte[] file, int from, int value, int count) {
        for (int i = 0; i < count; i++) {
            file[from + i] = (byte) (value >> 8 * i);
        }
    }
}
