package io.ocopkit.testkit;

import io.ocopkit.channel.Secret;
import io.ocopkit.listing.Sku;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * What a channel really holds, whatever it answered: the independent truth of a test. Every effect is in its log before
 * the caller has an answer, so that a caller which is killed loses nothing; several processes may open the same file. A
 * SKU is not unique here unless {@link #uniqueSkus} is said, as in real shops. Safe for use by several threads.
 */
public final class Market {
    private final MarketOffice office;

    private Market(MarketOffice office) {
        this.office = office;
    }

    /**
     * A market that is gone with its process.
     *
     * @param clock its clock
     * @return an empty market
     */
    public static Market inMemory(Clock clock) {
        return new Market(new MarketOffice(clock, null));
    }

    /**
     * A market that outlives its process.
     *
     * @param file its log; made when there is none
     * @param clock its clock
     * @return the market as the log has it
     */
    public static Market open(Path file, Clock clock) {
        return new Market(new MarketOffice(clock, file));
    }

    /**
     * Makes a SKU unique: publishing it again changes the listing.
     *
     * @return this
     */
    public Market uniqueSkus() {
        office.keepSkusUnique();
        return this;
    }

    /**
     * Makes the market refuse to let an older version take effect after a newer one.
     *
     * @return this
     */
    public Market honouringVersions() {
        office.honourVersions();
        return this;
    }

    /**
     * Says what goes wrong from now on.
     *
     * @param wrong the faults
     * @return this
     */
    public Market with(Faults wrong) {
        office.suffer(wrong);
        return this;
    }

    /**
     * Decides the next commands, before any faults do.
     *
     * @param next the fate of each, in order
     */
    public void next(Fate... next) {
        office.decide(next);
    }

    /** Lets nothing go wrong any more. What was to take effect late still does. */
    public void heal() {
        office.heal();
    }

    /**
     * What buyers see now.
     *
     * @return the listings that are up and through their review, in the order in which they came
     */
    public List<MarketItem> shown() {
        return office.alone(() -> passed(office.shelf().all()));
    }

    /**
     * What buyers see now under one SKU.
     *
     * @param sku our key
     * @return the listings; more than one when there are duplicates
     */
    public List<MarketItem> shown(String sku) {
        return office.alone(() -> passed(office.shelf().of(new Sku(sku))));
    }

    /**
     * What has happened so far.
     *
     * @return the effects in the order in which they took place
     */
    public List<MarketEffect> log() {
        return office.alone(() -> office.history().until(office.clock().instant()));
    }

    /**
     * How often a listing came into being.
     *
     * @param sku our key
     * @return the number of creations
     */
    public long creations(String sku) {
        return office.alone(() -> office.history().of(new Sku(sku)).stream()
                .filter(effect -> effect.kind() == MarketEffect.Kind.CREATED)
                .filter(effect -> !effect.at().isAfter(office.clock().instant()))
                .count());
    }

    /**
     * How often it was called, in all processes.
     *
     * @return the number of calls by kind
     */
    public Map<MarketCall, Long> calls() {
        return office.alone(office.history()::calls);
    }

    /**
     * The credentials that work now.
     *
     * @return access and refresh token, and the secret of the deliveries
     */
    public Map<String, Secret> secrets() {
        return office.secrets();
    }

    /**
     * Has the shop's owner authorise anew.
     *
     * @return the new credentials
     */
    public Map<String, Secret> authorise() {
        return office.renew();
    }

    /**
     * What the market tells of its own accord: a delivery for every effect so far, signed.
     *
     * @return the deliveries, to be handed over in any order and number
     */
    public Deliveries deliveries() {
        return Deliveries.of(log());
    }

    MarketOffice office() {
        return office;
    }

    private List<MarketItem> passed(List<MarketItem> items) {
        return items.stream()
                .filter(item -> office.reviewOf(item) == MarketReview.PASSED)
                .toList();
    }

    @Override
    public String toString() {
        return "Market[" + office.history() + ", " + office.faults() + "]";
    }
}
