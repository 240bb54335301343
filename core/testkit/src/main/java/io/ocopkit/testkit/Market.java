package io.ocopkit.testkit;

import io.ocopkit.channel.Secret;
import io.ocopkit.listing.Sku;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a channel really holds, whatever it answered: the independent truth of a test. Every effect is in its log before
 * the caller has an answer, so that a caller which is killed loses nothing; several processes may open the same file. A
 * SKU is not unique here unless {@link #uniqueSkus} is said, as in real shops. Safe for use by several threads.
 */
public final class Market {
    private static final String CALL = "CALL\t";
    private static final String RENEWED = "RENEWED\t";

    private final Clock clock;
    private final MarketLog log;
    private final List<MarketEffect> effects = new ArrayList<>();
    private final Map<MarketCall, Long> calls = new EnumMap<>(MarketCall.class);
    private final Deque<Fate> fates = new ArrayDeque<>();
    private volatile Faults faults = Faults.none();
    private volatile boolean uniqueSkus;
    private volatile boolean honoursVersions;
    private long callsOfToken;
    private long renewals;

    private Market(Clock clock, @Nullable Path file) {
        this.clock = clock;
        log = file == null ? MarketLog.inMemory(this::read) : MarketLog.in(file, this::read);
    }

    /**
     * A market that is gone with its process.
     *
     * @param clock its clock
     * @return an empty market
     */
    public static Market inMemory(Clock clock) {
        return new Market(clock, null);
    }

    /**
     * A market that outlives its process.
     *
     * @param file its log; made when there is none
     * @param clock its clock
     * @return the market as the log has it
     */
    public static Market open(Path file, Clock clock) {
        return new Market(clock, file);
    }

    /**
     * Makes a SKU unique: publishing it again changes the listing.
     *
     * @return this
     */
    public Market uniqueSkus() {
        uniqueSkus = true;
        return this;
    }

    /**
     * Makes the market refuse to let an older version take effect after a newer one.
     *
     * @return this
     */
    public Market honouringVersions() {
        honoursVersions = true;
        return this;
    }

    /**
     * Says what goes wrong from now on.
     *
     * @param wrong the faults
     * @return this
     */
    public Market with(Faults wrong) {
        faults = wrong;
        return this;
    }

    /**
     * Decides the next commands, before any faults do.
     *
     * @param next the fate of each, in order
     */
    public void next(Fate... next) {
        log.alone(() -> Collections.addAll(fates, next));
    }

    /** Lets nothing go wrong any more. What was to take effect late still does. */
    public void heal() {
        with(log.alone(() -> {
            fates.clear();
            return Faults.none();
        }));
    }

    /**
     * What buyers see now.
     *
     * @return the listings that are up and through their review, in the order in which they came
     */
    public List<MarketItem> shown() {
        return log.alone(() -> itemsAt(clock.instant()).values().stream()
                .filter(item -> standingOf(item) == Review.PASSED)
                .toList());
    }

    /**
     * What buyers see now under one SKU.
     *
     * @param sku our key
     * @return the listings; more than one when there are duplicates
     */
    public List<MarketItem> shown(String sku) {
        return shown().stream().filter(item -> item.sku().equals(new Sku(sku))).toList();
    }

    /**
     * What has happened so far.
     *
     * @return the effects in the order in which they took place
     */
    public List<MarketEffect> log() {
        return log.alone(() -> effectsAt(clock.instant()));
    }

    /**
     * How often a listing came into being.
     *
     * @param sku our key
     * @return the number of creations
     */
    public long creations(String sku) {
        return log().stream()
                .filter(effect -> effect.kind() == MarketEffect.Kind.CREATED)
                .filter(effect -> effect.reference().sku().equals(new Sku(sku)))
                .count();
    }

    /**
     * How often it was called, in all processes.
     *
     * @return the number of calls by kind
     */
    public Map<MarketCall, Long> calls() {
        return log.alone(() -> Map.copyOf(calls));
    }

    /**
     * The credentials that work now.
     *
     * @return access and refresh token, and the secret of the deliveries
     */
    public Map<String, Secret> secrets() {
        return log.alone(() -> Tokens.of(renewals));
    }

    /**
     * Has the shop's owner authorise anew.
     *
     * @return the new credentials
     */
    public Map<String, Secret> authorise() {
        return log.alone(() -> {
            log.append(RENEWED);
            return Tokens.of(renewals);
        });
    }

    /**
     * What the market tells of its own accord: a delivery for every effect so far, signed.
     *
     * @return the deliveries, to be handed over in any order and number
     */
    public Deliveries deliveries() {
        return Deliveries.of(log());
    }

    enum Review {
        PENDING,
        PASSED,
        REFUSED,
        HIDDEN,
        GONE
    }

    <T> T alone(Supplier<T> work) {
        return log.alone(work);
    }

    Faults faults() {
        return faults;
    }

    Clock clock() {
        return clock;
    }

    /** Counts a call and says what becomes of it. */
    Fate arrive(MarketCall call) {
        return log.alone(() -> {
            log.append(CALL + call);
            long number = calls.values().stream().mapToLong(Long::longValue).sum();
            @Nullable Fate scripted = call.isCommand() ? fates.poll() : null;
            return scripted == null ? faults.fateOf(number, clock.instant()) : scripted;
        });
    }

    boolean accepts(Secret access) {
        return log.alone(() ->
                callsOfToken <= faults.callsPerToken && Tokens.access(renewals).equals(access.reveal()));
    }

    boolean tokenUsedUp() {
        return log.alone(() -> callsOfToken > faults.callsPerToken);
    }

    boolean renewWith(Secret refresh) {
        return log.alone(() -> {
            boolean fresh = Tokens.refresh(renewals).equals(refresh.reveal());
            if (fresh) {
                log.append(RENEWED);
            }
            return fresh;
        });
    }

    /** What happens is written down first. */
    void happen(MarketEffect effect) {
        log.append(effect.line());
    }

    List<MarketEffect> everything() {
        return effects;
    }

    boolean hasUniqueSkus() {
        return uniqueSkus;
    }

    List<MarketItem> seen() {
        return log.alone(
                () -> List.copyOf(itemsAt(clock.instant().minus(faults.lag)).values()));
    }

    Review standingOf(MarketItem item) {
        Duration since = Duration.between(item.writtenAt(), clock.instant());
        return switch (item.standing()) {
            case GONE -> Review.GONE;
            case HIDDEN -> Review.HIDDEN;
            case UP ->
                since.compareTo(faults.review) < 0
                        ? Review.PENDING
                        : faults.refusedInReview.containsKey(item.sku()) ? Review.REFUSED : Review.PASSED;
        };
    }

    Map<String, MarketItem> itemsAt(Instant moment) {
        Map<String, MarketItem> items = new LinkedHashMap<>();
        for (MarketEffect effect : effectsAt(moment)) {
            MarketItem before = items.get(effect.key());
            if (before == null) {
                items.put(effect.key(), MarketItem.of(effect));
            } else if (!honoursVersions || before.version() <= effect.version()) {
                items.put(effect.key(), before.after(effect));
            }
        }
        return items;
    }

    private List<MarketEffect> effectsAt(Instant moment) {
        return effects.stream()
                .filter(effect -> !effect.at().isAfter(moment))
                .sorted(Comparator.comparing(MarketEffect::at))
                .toList();
    }

    private void read(String line) {
        if (line.startsWith(CALL)) {
            calls.merge(MarketCall.valueOf(line.substring(CALL.length())), 1L, Long::sum);
            callsOfToken++;
        } else if (line.startsWith(RENEWED)) {
            renewals++;
            callsOfToken = 0;
        } else {
            effects.add(MarketEffect.read(line));
        }
    }

    @Override
    public String toString() {
        return "Market[" + effects.size() + " effects, " + calls + ", " + faults + "]";
    }
}
