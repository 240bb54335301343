package io.ocopkit.testkit;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Secret;
import io.ocopkit.testkit.MarketItem.Standing;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is behind a market: its books, its rules and what is wrong with it. Those who test adapters stay in front. */
final class MarketOffice {
    private final Clock clock;
    private final MarketLog log;
    private final MarketHistory history = new MarketHistory();
    private final MarketShelf shelf = new MarketShelf(history);
    /** Looks that lag behind have a shelf of their own, or each look would start the other over. */
    private final MarketShelf lagging = new MarketShelf(history);

    private final Deque<Fate> fates = new ArrayDeque<>();
    private volatile Faults faults = Faults.none();
    private volatile boolean uniqueSkus;

    MarketOffice(Clock clock, @Nullable Path file) {
        this.clock = clock;
        log = file == null ? MarketLog.inMemory(history::read) : MarketLog.in(file, history::read);
    }

    <T> T alone(Supplier<T> work) {
        return log.alone(work);
    }

    Clock clock() {
        return clock;
    }

    MarketHistory history() {
        return history;
    }

    Faults faults() {
        return faults;
    }

    void suffer(Faults wrong) {
        faults = wrong;
    }

    void decide(Fate... next) {
        alone(() -> Collections.addAll(fates, next));
    }

    void heal() {
        suffer(alone(() -> {
            fates.clear();
            return Faults.none();
        }));
    }

    void keepSkusUnique() {
        uniqueSkus = true;
    }

    boolean hasUniqueSkus() {
        return uniqueSkus;
    }

    void honourVersions() {
        alone(() -> {
            shelf.honourVersions();
            lagging.honourVersions();
            return this;
        });
    }

    /** Counts a call and says what becomes of it. */
    Fate arrive(MarketCall call) {
        return alone(() -> {
            log.append(MarketHistory.called(call));
            @Nullable Fate scripted = call.isCommand() ? fates.poll() : null;
            return scripted == null ? faults.fateOf(history.allCalls(), clock.instant()) : scripted;
        });
    }

    boolean accepts(Secret access) {
        return alone(() -> !tokenUsedUp() && Tokens.access(history.renewals()).equals(access.reveal()));
    }

    boolean tokenUsedUp() {
        return alone(() -> history.callsOfToken() > faults.callsPerToken);
    }

    Map<String, Secret> secrets() {
        return alone(() -> Tokens.of(history.renewals()));
    }

    Map<String, Secret> renew() {
        return alone(() -> {
            log.append(MarketHistory.renewed());
            return Tokens.of(history.renewals());
        });
    }

    /** The new credentials; null when the refresh token has been used before. */
    @Nullable
    Map<String, Secret> renewWith(Secret refresh) {
        return alone(() -> Tokens.refresh(history.renewals()).equals(refresh.reveal()) ? renew() : null);
    }

    /** What happens is written down first. */
    void happen(MarketEffect effect) {
        log.append(effect.line());
    }

    /** What the market holds; to be used {@link #alone}. */
    MarketShelf shelf() {
        return shelf.at(clock.instant());
    }

    /** What those who look are shown; to be used {@link #alone}. */
    MarketShelf lagging() {
        return lagging.at(clock.instant().minus(faults.lag));
    }

    List<MarketItem> held(ListingReference about) {
        return alone(() -> shelf().meant(about).stream()
                .filter(item -> item.standing() != Standing.GONE)
                .toList());
    }

    MarketReview reviewOf(MarketItem item) {
        return MarketReview.of(item, faults, clock.instant());
    }
}
