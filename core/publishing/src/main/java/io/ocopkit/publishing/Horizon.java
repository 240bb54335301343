package io.ocopkit.publishing;

import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.Outlet;
import io.ocopkit.text.VietnameseText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What goes dark when: every live item whose certificate ends within some days, those that should be dark by now, and
 * those taken down for a certificate within the last {@value #DAYS_BACK} days.
 *
 * @param day the day from which one looks
 * @param days how far one looks
 * @param madeAt when it was made
 * @param entries the items, the earliest end first, then by SKU
 */
public record Horizon(LocalDate day, int days, Instant madeAt, List<HorizonEntry> entries) {
    /** How long an item stays in sight after it was taken down, in days; as long as documents say so. */
    public static final int DAYS_BACK = Tombstones.DAYS;

    /** Keeps an unmodifiable copy of the entries. */
    public Horizon {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(madeAt, "madeAt");
        entries = List.copyOf(entries);
    }

    /**
     * The items with one status.
     *
     * @param status the status
     * @return the entries, in the same order
     */
    public List<HorizonEntry> withStatus(HorizonStatus status) {
        return entries.stream()
                .filter(entry -> entry.ending().status() == status)
                .toList();
    }

    /**
     * The items by the channels they are on; an item on two channels stands under both.
     *
     * @return the entries by channel, the channels in the order of their ids
     */
    public Map<ChannelId, List<HorizonEntry>> byChannel() {
        Map<ChannelId, List<HorizonEntry>> grouped = new TreeMap<>();
        for (HorizonEntry entry : entries) {
            entry.outlets().stream().map(Outlet::channel).distinct().forEach(channel -> add(grouped, channel, entry));
        }
        return grouped;
    }

    /**
     * The items by commune.
     *
     * @return the entries by place, the places in the order of a Vietnamese dictionary, province first
     */
    public Map<Place, List<HorizonEntry>> byCommune() {
        Comparator<String> alphabet = alphabet();
        Map<Place, List<HorizonEntry>> grouped =
                new TreeMap<>(Comparator.comparing(Place::province, Comparator.nullsLast(alphabet))
                        .thenComparing(Place::commune, Comparator.nullsLast(alphabet)));
        entries.forEach(entry -> add(grouped, entry.place(), entry));
        return grouped;
    }

    /**
     * The items by producer.
     *
     * @return the entries by the producer's name, in the order of a Vietnamese dictionary
     */
    public Map<String, List<HorizonEntry>> byProducer() {
        Map<String, List<HorizonEntry>> grouped = new TreeMap<>(alphabet());
        entries.forEach(entry -> add(grouped, entry.producerName(), entry));
        return grouped;
    }

    /** Collators take some different texts for equal, which would merge two groups into one. */
    private static Comparator<String> alphabet() {
        Comparator<Object> collator = VietnameseText.collator();
        return Comparator.<String, Object>comparing(text -> text, collator).thenComparing(Comparator.naturalOrder());
    }

    private static <K> void add(Map<K, List<HorizonEntry>> grouped, K key, HorizonEntry entry) {
        grouped.computeIfAbsent(key, absent -> new ArrayList<>()).add(entry);
    }
}
