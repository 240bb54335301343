package io.ocopkit.testkit.contract;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.ImageIO;

/** The pictures of the contract's listings: every address below {@link #HOME} has one of its own. */
public final class Pictures {
    /** Where the pictures lie. The contract's context sends requests for them to the local market's own server. */
    public static final String HOME = "https://pictures.example/";

    private static final int SIZE = 640;

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

    /** A square PNG of two colours, one of which follows from its path. A contract makes hundreds of them. */
    static byte[] at(String path) {
        IndexColorModel colours =
                new IndexColorModel(1, 2, new int[] {0, path.hashCode()}, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_BYTE_BINARY, colours);
        for (int x = 0; x < SIZE; x++) {
            image.getRaster().setSample(x, x, 0, 1);
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
