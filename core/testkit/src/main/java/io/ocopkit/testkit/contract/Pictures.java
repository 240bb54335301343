package io.ocopkit.testkit.contract;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** The pictures of the contract's listings: every address below {@link #HOME} has one of its own. */
public final class Pictures {
    /** Where the pictures lie. The contract's context sends requests for them to the local market's own server. */
    public static final String HOME = "https://pictures.example/";

    private static final int SIZE = 640;

    /** The chunk that ends a PNG, and the name of a chunk, in bytes. */
    private static final int END = 12;

    private static final int TYPE = 4;
    private static final byte[] SQUARE = drawn();

    private Pictures() {}

    /**
     * What tells an uploaded picture from others.
     *
     * @param bytes the picture as it was uploaded
     * @return SHA-256 in hexadecimal digits
     */
    public static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isOne(URI uri) {
        return uri.toString().startsWith(HOME);
    }

    /** Where a picture lies in a market's own server; anything else stays where it is. */
    static URI near(URI uri, URI market) {
        return isOne(uri) ? market.resolve("/pictures.example" + uri.getRawPath()) : uri;
    }

    /** A square PNG; a comment in it tells it from those at other paths. Drawing each anew took most of a contract's time. */
    static byte[] at(String path) {
        byte[] comment = ("tEXt" + "Source\0" + path).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(comment);
        int drawing = SQUARE.length - END;
        return ByteBuffer.allocate(SQUARE.length + comment.length + 2 * Integer.BYTES)
                .put(SQUARE, 0, drawing)
                .putInt(comment.length - TYPE)
                .put(comment)
                .putInt((int) sum.getValue())
                .put(SQUARE, drawing, END)
                .array();
    }

    private static byte[] drawn() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_BYTE_BINARY), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
