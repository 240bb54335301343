package io.ocopkit.claim;

/**
 * Tells in one cheap pass the many texts that cannot claim anything from the few worth reading: without OCOP, by letters or
 * by name, and without stars there is no claim.
 */
final class Trigger {
    private static final int OCOP = window("ocop");
    private static final int STAR = window("star");
    /** In "mỗi xã một sản phẩm". */
    private static final int ONE_PRODUCT = window("otsa");
    /** In "one commune one product". */
    private static final int ONE_COMMUNE = window("neco");

    private static final int SAO = window("\0sao");
    private static final int LAST_THREE = 0xFFFFFF;

    private Trigger() {}

    static boolean mayClaim(Passage passage) {
        return mayClaim(passage.text()) || (!passage.text().isBlank() && mayClaim(passage.label()));
    }

    static boolean mayClaim(String text) {
        int window = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            char sign = Signs.of(c);
            if (sign == Signs.FULL_STAR || sign == '*') {
                return true;
            }
            if (sign >= 'a' && sign <= 'z') {
                window = window << 8 | sign;
                if (speaks(window)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean speaks(int window) {
        return window == OCOP
                || window == STAR
                || window == ONE_PRODUCT
                || window == ONE_COMMUNE
                || (window & LAST_THREE) == SAO;
    }

    private static int window(String letters) {
        int window = 0;
        for (int i = 0; i < letters.length(); i++) {
            window = window << 8 | letters.charAt(i);
        }
        return window;
    }
}
