package io.ocopkit.jpa;

import io.ocopkit.text.VietnameseText;
import java.util.Comparator;
import java.util.List;
import org.hibernate.StatelessSession;

/** Suggests products whose names look like one that was not found. Stops asking after a while: a wrong file has no end. */
final class Neighbours {
    private static final int QUESTIONS = 200;
    private static final int LOOKED_AT = 200;
    private static final int SUGGESTED = 3;
    private static final int CLOSE = 3;

    private final StatelessSession session;
    private int asked;

    Neighbours(StatelessSession session) {
        this.session = session;
    }

    /** Names with ids, the nearest first; empty when there is none or too much was asked. */
    List<String> of(String name) {
        String key = VietnameseText.searchKey(name);
        if (key.isEmpty() || ++asked > QUESTIONS) {
            return List.of();
        }
        int words = key.indexOf(' ', key.indexOf(' ') + 1);
        List<OcopProduct> alike = startingWith(words < 0 ? key : key.substring(0, words));
        if (alike.isEmpty() && key.indexOf(' ') > 0) {
            alike = startingWith(key.substring(0, key.indexOf(' ')));
        }
        return alike.stream()
                .filter(product -> distance(key, product.searchKey()) <= Math.max(CLOSE, key.length() / CLOSE))
                .sorted(Comparator.comparingInt((OcopProduct product) -> distance(key, product.searchKey()))
                        .thenComparing(OcopProduct::id))
                .limit(SUGGESTED)
                .map(product -> product.name() + " (" + product.id() + ")")
                .toList();
    }

    private List<OcopProduct> startingWith(String words) {
        return session.createSelectionQuery(
                        "from OcopProduct p where p.searchKey like :words order by p.searchKey", OcopProduct.class)
                .setParameter("words", words + "%")
                .setMaxResults(LOOKED_AT)
                .getResultList();
    }

    /** Levenshtein's: how many letters to insert, delete or replace. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
