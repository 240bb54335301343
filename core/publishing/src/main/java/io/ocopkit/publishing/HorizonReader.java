package io.ocopkit.publishing;

import io.ocopkit.channel.Outlet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks ahead: what is live is asked about day by day, as far as one wants to see. */
final class HorizonReader {
    private final Desk desk;
    private final Collection<OutletRules> outlets;

    HorizonReader(Desk desk, Collection<OutletRules> outlets) {
        this.desk = desk;
        this.outlets = outlets;
    }

    /** One pass an outlet; only what is in sight is held. */
    Horizon horizon(int days) {
        Instant now = desk.time().now();
        LocalDate day = VietnamTime.dayOf(now);
        EndingFinder finder = new EndingFinder(day, day.plusDays(days));
        Map<HorizonEntry, List<Outlet>> found = new LinkedHashMap<>();
        for (OutletRules outlet : outlets) {
            try (MergeJoin joined = MergeJoin.open(desk.candidates(), desk.ledger(), outlet)) {
                while (joined.hasNext()) {
                    finder.find(joined.next())
                            .ifPresent(entry -> found.computeIfAbsent(entry, absent -> new ArrayList<>())
                                    .add(outlet.outlet()));
                }
            }
        }
        return new Horizon(day, days, now, sorted(found));
    }

    private static List<HorizonEntry> sorted(Map<HorizonEntry, List<Outlet>> found) {
        return found.entrySet().stream()
                .map(entry -> at(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(
                                (HorizonEntry entry) -> entry.ending().darkFrom())
                        .thenComparing(HorizonEntry::sku)
                        .thenComparing(entry -> entry.ending().status()))
                .toList();
    }

    private static HorizonEntry at(HorizonEntry entry, List<Outlet> outlets) {
        return new HorizonEntry(
                entry.sku(),
                entry.productName(),
                entry.producerName(),
                entry.place(),
                entry.ending(),
                entry.filing(),
                outlets);
    }
}
