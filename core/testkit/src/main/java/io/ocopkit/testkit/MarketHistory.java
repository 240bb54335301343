package io.ocopkit.testkit;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.listing.Sku;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a market has been through, as its log has it; indexed, because tests ask often. To be used by one at a time. */
final class MarketHistory {
    private static final String CALL = "CALL\t";
    private static final String RENEWED = "RENEWED\t";

    private final List<MarketEffect> effects = new ArrayList<>();
    private final Map<Sku, List<MarketEffect>> ofSku = new HashMap<>();
    private final Map<String, List<MarketEffect>> ofCommand = new HashMap<>();
    private final Map<String, ListingReference> ofKey = new HashMap<>();
    private final Map<MarketCall, Long> calls = new EnumMap<>(MarketCall.class);
    private long callsOfToken;
    private long renewals;

    static String called(MarketCall call) {
        return CALL + call;
    }

    static String renewed() {
        return RENEWED;
    }

    void read(String line) {
        if (line.startsWith(CALL)) {
            calls.merge(MarketCall.valueOf(line.substring(CALL.length())), 1L, Long::sum);
            callsOfToken++;
        } else if (line.startsWith(RENEWED)) {
            renewals++;
            callsOfToken = 0;
        } else {
            keep(MarketEffect.read(line));
        }
    }

    private void keep(MarketEffect effect) {
        effects.add(effect);
        ofSku.computeIfAbsent(effect.reference().sku(), sku -> new ArrayList<>())
                .add(effect);
        ofCommand
                .computeIfAbsent(effect.command(), command -> new ArrayList<>())
                .add(effect);
        ofKey.putIfAbsent(effect.key(), effect.reference());
    }

    /** In the order in which they were written down, which is not the order in which they take effect. */
    List<MarketEffect> effects() {
        return Collections.unmodifiableList(effects);
    }

    List<MarketEffect> until(Instant moment) {
        return effects.stream()
                .filter(effect -> !effect.at().isAfter(moment))
                .sorted(Comparator.comparing(MarketEffect::at))
                .toList();
    }

    List<MarketEffect> of(Sku sku) {
        return Collections.unmodifiableList(ofSku.getOrDefault(sku, List.of()));
    }

    /** What a command did, unless that is forgotten by now. */
    @Nullable
    ListingReference doneBy(String command, Instant remembered) {
        return ofCommand.getOrDefault(command, List.of()).stream()
                .filter(effect -> effect.at().isAfter(remembered))
                .map(MarketEffect::reference)
                .findFirst()
                .orElse(null);
    }

    /** Also finds what is gone or has yet to take effect: a market does not forget its keys. */
    @Nullable
    ListingReference everUnder(String key) {
        return ofKey.get(key);
    }

    @Nullable
    ListingReference everUnder(Sku sku) {
        List<MarketEffect> all = of(sku);
        return all.isEmpty() ? null : all.get(0).reference();
    }

    Map<MarketCall, Long> calls() {
        return Map.copyOf(calls);
    }

    long allCalls() {
        return calls.values().stream().mapToLong(Long::longValue).sum();
    }

    long callsOfToken() {
        return callsOfToken;
    }

    long renewals() {
        return renewals;
    }

    @Override
    public String toString() {
        return effects.size() + " effects, " + calls;
    }
}
