package io.ocopkit.testkit;

import io.ocopkit.channel.BatchLocator;
import io.ocopkit.channel.BatchOffers;
import io.ocopkit.channel.BatchPublishing;
import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.ChannelInfo;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.ListingEnumerator;
import io.ocopkit.channel.ListingLocator;
import io.ocopkit.channel.ListingPreview;
import io.ocopkit.channel.OfferLane;
import io.ocopkit.channel.RepeatSafe;
import io.ocopkit.channel.StockStop;
import io.ocopkit.channel.TokenRenewal;
import io.ocopkit.channel.Unlisting;
import io.ocopkit.channel.WebhookDecoder;
import io.ocopkit.message.BilingualText;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes channels that behave like real, flawed marketplaces: {@code ScriptedChannel.builder("trial").with(LOCATE,
 * OFFERS).on(market)}. What a channel can do is what it implements, so the channel is a proxy of exactly the declared
 * interfaces: one that was not declared is not there to be found.
 */
public final class ScriptedChannel {
    private final ChannelId id;
    private final Set<Ability> abilities = EnumSet.noneOf(Ability.class);

    private ScriptedChannel(ChannelId id) {
        this.id = id;
    }

    /** What a channel can do besides putting up, taking down and looking. */
    public enum Ability {
        /** Finds by our key. */
        LOCATE(ListingLocator.class),
        /** Changes price and stock alone. */
        OFFERS(OfferLane.class),
        /** Takes several listings in one call. */
        BATCH(BatchPublishing.class),
        /** Changes several prices and stocks in one call. */
        BATCH_OFFERS(BatchOffers.class),
        /** Finds several in one call. */
        BATCH_LOCATE(BatchLocator.class),
        /** Lists everything. */
        ENUMERATE(ListingEnumerator.class),
        /** Checks without taking. */
        PREVIEW(ListingPreview.class),
        /** Recognises repeated commands. */
        IDEMPOTENCY(RepeatSafe.class),
        /** Sets the stock to nothing. */
        STOCK_STOP(StockStop.class),
        /** Hides. */
        UNLIST(Unlisting.class),
        /** Asks for credentials, and exchanges them. */
        RENEWAL(TokenRenewal.class),
        /** Calls back. */
        WEBHOOKS(WebhookDecoder.class);

        private final Class<?> type;

        Ability(Class<?> type) {
            this.type = type;
        }
    }

    /**
     * Begins a channel that can do nothing more than it must.
     *
     * @param id the channel's id
     * @return the builder
     */
    public static ScriptedChannel builder(String id) {
        return new ScriptedChannel(new ChannelId(id));
    }

    /**
     * Declares what the channel can do.
     *
     * @param more its abilities
     * @return this
     */
    public ScriptedChannel with(Ability... more) {
        abilities.addAll(Set.of(more));
        return this;
    }

    /**
     * The channel.
     *
     * @param market what it really holds
     * @return a channel that is of the declared interfaces and no others
     */
    public ListingChannel on(Market market) {
        ChannelInfo info = new ChannelInfo(id, BilingualText.of("Sàn thử nghiệm", "Trial market"), 1);
        MarketDesk desk = new MarketDesk(info, new MarketGate(market.office(), EnumSet.copyOf(abilities)));
        Class<?>[] types = Stream.concat(
                        Stream.of(ListingChannel.class), abilities.stream().map(ability -> ability.type))
                .toArray(Class<?>[]::new);
        return (ListingChannel) Proxy.newProxyInstance(
                ScriptedChannel.class.getClassLoader(), types, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("equals")
                                ? proxy == arguments[0]
                                : method.invoke(desk, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
