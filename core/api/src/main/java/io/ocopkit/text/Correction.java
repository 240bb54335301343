package io.ocopkit.text;

import io.ocopkit.message.BilingualText;

/** Something {@link VietnameseText#clean} put right in a text, so that a report can say so. */
public enum Correction {
    /** Letters and their marks came apart and were composed (Unicode NFC). */
    COMPOSED("Đã ghép dấu về dạng NFC", "Composed letters and marks (NFC)"),
    /** The Icelandic letter eth or the African D stood for the Vietnamese Đ. */
    D_WITH_STROKE("Đã thay ký tự Ð giống Đ bằng chữ Đ tiếng Việt", "Replaced a look-alike letter by the Vietnamese Đ"),
    /** Leading, trailing, doubled or non-breaking blanks, tabs and line breaks were reduced. */
    BLANKS("Đã bỏ khoảng trắng thừa", "Removed superfluous blanks"),
    /** Invisible characters (zero-width, byte-order mark, soft hyphen, control) were removed. */
    INVISIBLE("Đã bỏ ký tự không nhìn thấy", "Removed invisible characters");

    private final BilingualText text;

    Correction(String vi, String en) {
        this.text = BilingualText.of(vi, en);
    }

    /**
     * The correction in words.
     *
     * @return the sentence in both languages
     */
    public BilingualText text() {
        return text;
    }
}
