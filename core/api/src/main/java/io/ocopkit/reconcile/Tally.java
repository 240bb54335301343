package io.ocopkit.reconcile;

import io.ocopkit.message.BilingualText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Lines of an inventory being counted, in the order in which they are printed. */
final class Tally {
    private final Map<Line, int[]> counts = new TreeMap<>();

    /** What a line is about; the position comes first, then the label. */
    record Line(int position, BilingualText label) implements Comparable<Line> {
        @Override
        public int compareTo(Line other) {
            int byPosition = Integer.compare(position, other.position);
            return byPosition == 0 ? label.vi().compareTo(other.label.vi()) : byPosition;
        }
    }

    /** Counts everything once as registered, and what is kept of it once more. */
    static <T> List<Count> of(Collection<T> registered, Collection<T> kept, Function<? super T, Line> line) {
        Tally tally = new Tally();
        registered.forEach(each -> tally.at(line.apply(each))[0]++);
        kept.forEach(each -> tally.at(line.apply(each))[1]++);
        return tally.counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey().label(), entry.getValue()[0], entry.getValue()[1]))
                .toList();
    }

    private int[] at(Line line) {
        return counts.computeIfAbsent(line, key -> new int[2]);
    }
}
