package io.ocopkit.example.quickstart;

import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.PlanLine;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What the last plan of each channel says of each item. It holds every item, which is right for a shop on one machine. */
final class LineBook {
    private final Map<Sku, Map<Outlet, PlanLine>> lines = new TreeMap<>();

    void note(Outlet outlet, PlanLine line) {
        lines.computeIfAbsent(line.sku(), sku -> new LinkedHashMap<>()).put(outlet, line);
    }

    Map<Outlet, PlanLine> linesOf(Sku sku) {
        return lines.getOrDefault(sku, Map.of());
    }

    Collection<Sku> items() {
        return lines.keySet();
    }
}
