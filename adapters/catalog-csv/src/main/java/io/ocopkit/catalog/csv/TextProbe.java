package io.ocopkit.catalog.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * What the beginning of a file gives away: its encoding, and its text for finding the separator.
 *
 * @param charset the encoding
 * @param markLength length of the byte-order mark, in bytes
 * @param text the beginning as text
 */
record TextProbe(Charset charset, int markLength, String text) {
    /** A stray byte in one row is that row's problem; this many are another encoding. */
    private static final int STRAY_BYTES = 8;

    static TextProbe of(byte[] start, int length) {
        int first = length > 0 ? start[0] & 0xFF : -1;
        int second = length > 1 ? start[1] & 0xFF : -1;
        if (first == 0xFF && second == 0xFE) {
            return decoded(StandardCharsets.UTF_16LE, 2, start, length);
        }
        if (first == 0xFE && second == 0xFF) {
            return decoded(StandardCharsets.UTF_16BE, 2, start, length);
        }
        boolean marked = first == 0xEF && second == 0xBB && length > 2 && (start[2] & 0xFF) == 0xBF;
        refuseBinary(start, length);
        return decoded(StandardCharsets.UTF_8, marked ? 3 : 0, start, length);
    }

    private static void refuseBinary(byte[] start, int length) {
        boolean packed = length > 3 && start[0] == 'P' && start[1] == 'K' && start[2] < 9;
        if (packed) {
            throw CsvFaults.notText();
        }
        for (int i = 0; i < length; i++) {
            if (start[i] == 0) {
                throw CsvFaults.notText();
            }
        }
    }

    private static TextProbe decoded(Charset charset, int markLength, byte[] start, int length) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(start, markLength, length - markLength);
        CharBuffer out = CharBuffer.allocate(length + 1);
        int stray = 0;
        for (CoderResult result = decoder.decode(in, out, false);
                result.isError();
                result = decoder.decode(in, out, false)) {
            stray++;
            boolean inFirstLine = out.position() > 0 && isOneLine(out);
            if (stray > STRAY_BYTES || inFirstLine && stray > 1) {
                throw CsvFaults.notUtf8(lineOf(out));
            }
            in.position(in.position() + result.length());
            out.put('\uFFFD');
        }
        return new TextProbe(charset, markLength, out.flip().toString());
    }

    private static boolean isOneLine(CharBuffer out) {
        return lineOf(out) == 1;
    }

    private static int lineOf(CharBuffer out) {
        int line = 1;
        for (int i = 0; i < out.position(); i++) {
            line += out.get(i) == '\n' ? 1 : 0;
        }
        return line;
    }
}
