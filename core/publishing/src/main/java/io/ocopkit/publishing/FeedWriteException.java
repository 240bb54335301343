package io.ocopkit.publishing;

import io.ocopkit.channel.Outlet;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.OcopException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The documents of an outlet could not be written. The ledger has not moved; the next plan finds the documents as they
 * are and writes them again.
 */
public final class FeedWriteException extends OcopException {
    private static final long serialVersionUID = 1L;

    private FeedWriteException(String code, BilingualText text, @Nullable IOException cause) {
        super(code, text);
        if (cause != null) {
            initCause(cause);
        }
    }

    static FeedWriteException failed(Outlet outlet, IOException cause) {
        return new FeedWriteException(
                "FEED_WRITE_FAILED",
                BilingualText.of(
                        "Không ghi được tài liệu của " + outlet + "; hãy kiểm tra thư mục và dung lượng đĩa",
                        "The documents of " + outlet + " could not be written; check the folder and the disk"),
                cause);
    }

    static FeedWriteException incomplete(Outlet outlet, String what) {
        return new FeedWriteException(
                "FEED_INCOMPLETE",
                BilingualText.of(
                        "Bộ ghi của kênh " + outlet.channel() + " chưa ghi trọn tài liệu (" + what
                                + "); đây là lỗi của bộ ghi",
                        "The writer of channel " + outlet.channel() + " left its documents unfinished (" + what
                                + "); this is a defect of the writer"),
                null);
    }
}
