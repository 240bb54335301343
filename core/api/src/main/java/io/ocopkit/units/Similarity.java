package io.ocopkit.units;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Names that come close to what is printed, by the number of letters one would have to change. */
final class Similarity {
    private static final int SUGGESTIONS = 5;
    /** Nothing longer is the name of a unit; comparing it would only cost time. */
    private static final int LONGEST = 60;

    private final List<String> printed;

    /**
     * A name to compare with.
     *
     * @param name search key without blanks
     * @param letters the letters in it, as by {@link #letters}
     */
    record Candidate(AdministrativeUnit unit, String name, long letters) {
        Candidate(AdministrativeUnit unit, String name) {
            this(unit, name, Similarity.letters(name));
        }
    }

    private record Scored(String title, int distance) {}

    Similarity(String printed) {
        this.printed = PrintedName.of(printed.length() > LONGEST ? "" : printed).readings().stream()
                .map(PrintedName.Reading::squeezed)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    List<String> among(Stream<Candidate> candidates) {
        List<Scored> near = new ArrayList<>();
        candidates.forEach(candidate -> score(candidate, near));
        return near.stream()
                .sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::title))
                .map(Scored::title)
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
    }

    private void score(Candidate candidate, List<Scored> near) {
        String name = candidate.name();
        for (String text : printed) {
            int allowed = Math.max(1, Math.min(text.length(), name.length()) / 3);
            int distance = text.length() > 3 && name.contains(text) ? 1 : distance(text, candidate, allowed);
            if (distance <= allowed) {
                near.add(new Scored(candidate.unit().title(), distance));
            }
        }
    }

    /** Each change adds or removes at most two letters, so most names are ruled out without being compared. */
    private static int distance(String text, Candidate candidate, int allowed) {
        int apart = Long.bitCount(letters(text) ^ candidate.letters());
        return apart > 2 * allowed ? allowed + 1 : distance(text, candidate.name(), allowed);
    }

    private static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1L << (text.charAt(i) & 63);
        }
        return letters;
    }

    /** Edit distance, or more than allowed as soon as that is certain. */
    static int distance(String one, String other, int allowed) {
        if (Math.abs(one.length() - other.length()) > allowed) {
            return allowed + 1;
        }
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(row[j - 1], before[j]));
            }
            before = row;
        }
        return before[other.length()];
    }
}
