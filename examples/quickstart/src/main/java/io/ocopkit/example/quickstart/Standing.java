package io.ocopkit.example.quickstart;

import io.ocopkit.example.quickstart.ItemStanding.State;
import io.ocopkit.publishing.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where all items stand at the end of a run.
 *
 * @param items the items in the order of their SKUs
 * @param eligible how many of them pass the gate
 */
record Standing(List<ItemStanding> items, long eligible) {

    /** Keeps an unmodifiable copy. */
    Standing {
        items = List.copyOf(items);
    }

    long count(State state) {
        return items.stream().filter(item -> item.state() == state).count();
    }

    /** How often each reason stands against an item, the most frequent first. */
    List<ReasonCount> reasons() {
        Map<String, List<Finding>> byCode = items.stream()
                .filter(item -> item.state() != State.LIVE)
                .flatMap(item -> item.reasons().stream())
                .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.toList()));
        return byCode.entrySet().stream()
                .map(entry -> new ReasonCount(
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().get(0)))
                .sorted(Comparator.comparingLong(ReasonCount::items).reversed())
                .toList();
    }

    /**
     * A reason and how many items it holds back.
     *
     * @param code its code
     * @param items how many
     * @param example one of the findings
     */
    record ReasonCount(String code, long items, Finding example) {}
}
