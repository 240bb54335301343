package io.ocopkit.reconcile;

import java.util.List;

/**
 * Words run together, worked out once because they are compared often.
 *
 * @param marked with diacritics
 * @param bare without
 * @param allBare whether nothing tells that they were typed with diacritics
 */
record Letters(String marked, String bare, boolean allBare) {

    static Letters of(List<Word> words) {
        return new Letters(Word.squeezedMarked(words), Word.squeezed(words), Word.allBare(words));
    }
}
