package io.ocopkit.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A producer's name taken apart. What is left without form and trade is what a firm is told from others by (Luật Doanh
 * nghiệp 59/2020/QH14, Điều 38 and 41).
 *
 * @param form its legal form as printed
 * @param trades its lines of business
 * @param own the words that are left; the whole name when none are
 * @param core the own words that are no product's either; all own words when none are left
 * @param ownLetters the own words run together
 * @param coreLetters the core words run together
 */
record FirmName(
        FirmForm form, Set<String> trades, List<Word> own, List<Word> core, Letters ownLetters, Letters coreLetters) {

    static FirmName of(String name) {
        List<Word> words = Word.of(name);
        Taking taking = new Taking(words);
        taking.takeApart();
        List<Word> own = taking.rest.isEmpty() ? words : taking.rest;
        List<Word> core = withoutProducts(own);
        return new FirmName(taking.form, taking.trades, own, core, Letters.of(own), Letters.of(core));
    }

    /** {@code Ong mật Thanh Hảo} is told by Thanh Hảo; {@code Hạt Điều Vàng} has nothing else to be told by. */
    private static List<Word> withoutProducts(List<Word> words) {
        List<WordUse> uses = Vocabulary.bundled().uses(words);
        List<Word> core = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (uses.get(i) != WordUse.KIND) {
                core.add(words.get(i));
            }
        }
        return core.isEmpty() ? words : core;
    }

    /** Takes a name apart from the front, the longest phrase first. */
    private static final class Taking {
        private final List<Word> words;
        private final List<String> bare;
        private final Set<String> trades = new HashSet<>();
        private final List<Word> rest = new ArrayList<>();
        private FirmForm form = FirmForm.UNTOLD;

        Taking(List<Word> words) {
            this.words = words;
            this.bare = Word.bare(words);
        }

        void takeApart() {
            int at = 0;
            while (at < words.size()) {
                at += take(at);
            }
        }

        private int take(int at) {
            for (int length = Math.min(FirmWords.LONGEST, words.size() - at); length > 0; length--) {
                if (isNoted(String.join(" ", bare.subList(at, at + length)))) {
                    return length;
                }
            }
            rest.add(words.get(at));
            return 1;
        }

        private boolean isNoted(String phrase) {
            FirmForm known = FirmWords.form(phrase);
            Collection<String> meant = FirmWords.trades(phrase);
            if (known != null) {
                form = form.with(known);
            } else if (meant != null) {
                trades.addAll(meant);
            }
            return known != null || meant != null;
        }
    }
}
