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
 * @param trades its lines of business, products in its name included
 * @param own the words that are left; the whole name when none are
 */
record FirmName(FirmForm form, Set<String> trades, List<Word> own) {

    static FirmName of(String name) {
        List<Word> words = Word.of(name);
        Taking taking = new Taking(words);
        taking.takeApart();
        List<Word> withoutForm = taking.rest.isEmpty() ? words : taking.rest;
        List<Word> own = withoutProducts(withoutForm, taking.trades);
        return new FirmName(taking.form, taking.trades, own);
    }

    /** {@code Ong mật Thanh Hảo} is told by Thanh Hảo; {@code Hạt Điều Vàng} has nothing else to be told by. */
    private static List<Word> withoutProducts(List<Word> words, Set<String> trades) {
        List<WordUse> uses = Vocabulary.bundled().uses(words);
        List<Word> own = new ArrayList<>();
        List<String> products = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (uses.get(i) == WordUse.KIND) {
                products.add(words.get(i).bare());
            } else {
                own.add(words.get(i));
            }
        }
        if (own.isEmpty()) {
            return words;
        }
        trades.addAll(products);
        return own;
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
