package io.ocopkit.testkit;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.listing.Sku;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a market holds at a moment. Effects are folded once, when their moment has come; only when the clock was put back,
 * or something older than what is folded was written down since, does the shelf start over.
 */
final class MarketShelf {
    private final MarketHistory history;
    private final Map<String, MarketItem> items = new LinkedHashMap<>();
    private final Map<Sku, Set<String>> keys = new HashMap<>();
    private final NavigableMap<Instant, List<MarketEffect>> coming = new TreeMap<>();
    private boolean honoursVersions;
    private int read;
    private Instant reached = Instant.MIN;

    MarketShelf(MarketHistory history) {
        this.history = history;
    }

    /** An older version no longer takes effect after a newer one, nor has it ever. */
    void honourVersions() {
        honoursVersions = true;
        startOver();
    }

    /** The same shelf, as it was or will be at a moment. */
    MarketShelf at(Instant moment) {
        takeIn();
        if (reached.isAfter(moment) || isBehind()) {
            startOver();
            takeIn();
        }
        NavigableMap<Instant, List<MarketEffect>> due = coming.headMap(moment, true);
        due.forEach((instant, effects) -> {
            effects.forEach(this::fold);
            reached = instant;
        });
        due.clear();
        return this;
    }

    List<MarketItem> all() {
        return List.copyOf(items.values());
    }

    List<MarketItem> of(Sku sku) {
        return keys.getOrDefault(sku, Set.of()).stream()
                .map(key -> Objects.requireNonNull(items.get(key)))
                .toList();
    }

    /** Whoever does not say which of several listings means all of them. */
    List<MarketItem> meant(ListingReference about) {
        String key = about.channelKey();
        if (key == null) {
            return of(about.sku());
        }
        @Nullable MarketItem item = items.get(key);
        return item == null ? List.of() : List.of(item);
    }

    private boolean isBehind() {
        return !coming.isEmpty() && coming.firstKey().isBefore(reached);
    }

    private void startOver() {
        items.clear();
        keys.clear();
        coming.clear();
        read = 0;
        reached = Instant.MIN;
    }

    private void takeIn() {
        List<MarketEffect> all = history.effects();
        all.subList(read, all.size())
                .forEach(effect -> coming.computeIfAbsent(effect.at(), at -> new ArrayList<>())
                        .add(effect));
        read = all.size();
    }

    private void fold(MarketEffect effect) {
        MarketItem before = items.get(effect.key());
        if (before == null) {
            items.put(effect.key(), MarketItem.of(effect));
            keys.computeIfAbsent(effect.reference().sku(), sku -> new LinkedHashSet<>())
                    .add(effect.key());
        } else if (!honoursVersions || before.version() <= effect.version()) {
            items.put(effect.key(), before.after(effect));
        }
    }
}
