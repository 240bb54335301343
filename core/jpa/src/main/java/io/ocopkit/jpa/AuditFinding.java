package io.ocopkit.jpa;

import io.ocopkit.message.BilingualText;
import java.util.Objects;

/**
 * Something in a record, or in what follows from it, that is not as it was written.
 *
 * @param code what it is
 * @param subject the line's number, the item's SKU, the pair of products or the product
 */
public record AuditFinding(Code code, String subject) {

    /** Requires both. */
    public AuditFinding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(subject, "subject");
    }

    /** What can be found. Names are stable. */
    public enum Code {
        /** A line does not say what its digest covers. */
        LINE_CHANGED("Nội dung dòng sổ đã bị sửa", "The line was changed after it was written"),
        /** A line does not follow the one before it. */
        CHAIN_BROKEN("Dòng sổ không nối tiếp dòng trước", "The line does not follow the one before it"),
        /** A line that cannot even be read. */
        LINE_UNREADABLE("Không đọc được dòng sổ", "The line cannot be read"),
        /** The chain does not end where it was said to. */
        END_MISSING("Sổ kết thúc không đúng chỗ đã ghi", "The chain does not end where it was said to"),
        /** A publication is not what the last line about it says. */
        PUBLICATION_DIFFERS("Niêm yết khác với sổ", "The publication is not what the ledger says"),
        /** The ledger knows a publication the table does not have. */
        PUBLICATION_MISSING("Sổ có niêm yết mà bảng không có", "The ledger has a publication the table does not have"),
        /** The table has a publication of which the ledger knows nothing. */
        PUBLICATION_UNKNOWN("Bảng có niêm yết mà sổ không có", "The table has a publication the ledger does not know"),
        /** The number of live items is not what the ledger says. */
        LIVE_COUNT_WRONG(
                "Số mặt hàng đang bán không khớp với sổ", "The number of live items is not what the ledger says"),
        /** A pair of products does not stand where the last decision about it left it. */
        PAIR_DIFFERS("Cặp sản phẩm khác với quyết định đã ghi", "The pair of products is not as it was last decided"),
        /** A decision is about a pair the table does not have. */
        PAIR_MISSING(
                "Có quyết định về một cặp sản phẩm mà bảng không có",
                "A decision is about a pair of products the table does not have"),
        /** A product is not one with those the decisions make it one with. */
        GROUP_DIFFERS(
                "Nhóm của sản phẩm không đúng với các quyết định",
                "The product is not one with those it was decided to be one with");

        private final BilingualText text;

        Code(String vi, String en) {
            this.text = BilingualText.of(vi, en);
        }

        /**
         * The finding in words.
         *
         * @return the sentence in both languages
         */
        public BilingualText text() {
            return text;
        }
    }

    @Override
    public String toString() {
        return code + " " + subject + ": " + code.text().vi();
    }
}
