package io.ocopkit.feed.workbook;

/**
 * Keeps a spreadsheet from taking a text for a formula (CWE-1236, OWASP ASVS 5 1.2.10): a text that begins like one gets
 * an apostrophe in front. So does a text that begins with apostrophes followed by such a beginning; hence whoever reads
 * the file back drops one apostrophe wherever a run of them is followed by one of these characters, and has the text
 * exactly as it was.
 */
final class FormulaGuard {
    private static final String BEGINNINGS = "=+-@\t\r\n\0＝＋－＠";

    private FormulaGuard() {}

    static String protect(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        boolean dangerous = first < text.length() && BEGINNINGS.indexOf(text.charAt(first)) >= 0;
        return dangerous ? "'" + text : text;
    }
}
