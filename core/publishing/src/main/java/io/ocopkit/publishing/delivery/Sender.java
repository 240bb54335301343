package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.BatchOffers;
import io.ocopkit.channel.BatchPublishing;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.OfferLane;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.StockStop;
import io.ocopkit.channel.Unlisting;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.digest.Digest;
import io.ocopkit.digest.DigestBuilder;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts what is wanted into the channel's hands, by the method that fits. */
final class Sender {
    private final ListingChannel channel;
    private final Caller caller;

    Sender(ListingChannel channel, Caller caller) {
        this.channel = channel;
        this.caller = caller;
    }

    /** What came of it; null when the adapter broke down. */
    @Nullable
    Outcome send(Delivery delivery, Call call, Wanted wanted) {
        if (wanted instanceof Wanted.TakeDown down) {
            return takeDown(
                    delivery, call, new WithdrawCommand(down.withdrawal(), delivery.reference(), call.version()));
        }
        return wanted instanceof Wanted.Show show
                ? show(delivery, call, new PublishCommand(show.listing(), delivery.reference(), call.version()))
                : null;
    }

    /** Whether what is to be shown goes with its pictures; a price alone does not. */
    boolean handsPictures(Delivery delivery) {
        return !isPriceAlone(delivery, delivery.goal().lane());
    }

    private boolean isPriceAlone(Delivery delivery, Lane lane) {
        return lane == Lane.OFFER && delivery.known().channelKey() != null && channel instanceof OfferLane;
    }

    /** What came of several, in their order; null when the adapter broke down. */
    @Nullable
    List<Outcome> sendTogether(List<Passenger> passengers, Lane lane) {
        CallTerms terms = new CallTerms(
                lane == Lane.OFFER ? "offers" : "publishes",
                passengers.stream()
                        .map(passenger -> passenger.call().until())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                key(passengers),
                CallTerms.About.THE_SHOP);
        List<PublishCommand> commands =
                passengers.stream().map(Passenger::command).toList();
        List<Outcome> outcomes =
                caller.call(terms, context -> together(commands, lane, context), readings(commands.size()));
        return outcomes == null || outcomes.size() != commands.size() ? null : outcomes;
    }

    private List<Outcome> together(List<PublishCommand> commands, Lane lane, ChannelContext context) {
        if (lane == Lane.OFFER && channel instanceof BatchOffers offers) {
            return offers.offerAll(commands, context);
        }
        return channel instanceof BatchPublishing publishing ? publishing.publishAll(commands, context) : List.of();
    }

    /** The channel is out of order when it is so for all; too many calls and lapsed credentials concern all anyway. */
    private static Caller.Reading<List<Outcome>> readings(int size) {
        return new Caller.Reading<>(Sender::trouble, outcome -> Collections.nCopies(size, outcome));
    }

    private static @Nullable Outcome trouble(List<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Throttled || outcome instanceof Outcome.AuthExpired) {
                return outcome;
            }
        }
        boolean allFailed = outcomes.stream()
                .allMatch(outcome -> outcome instanceof Outcome.Transient || outcome instanceof Outcome.InDoubt);
        return allFailed && !outcomes.isEmpty() ? outcomes.get(0) : null;
    }

    private static String key(List<Passenger> passengers) {
        DigestBuilder digest = Digest.of("idempotency-batch/1");
        passengers.forEach(passenger -> digest.add(
                key(passenger.delivery(), "together", passenger.call().ticket())));
        return digest.build().hex();
    }

    private @Nullable Outcome show(Delivery delivery, Call call, PublishCommand command) {
        Doubt doubt = delivery.known().doubt();
        String key = key(delivery, "publish", doubt == null ? call.ticket() : doubt.ticket());
        if (isPriceAlone(delivery, call.lane()) && channel instanceof OfferLane offers) {
            return caller.command(terms("offer", delivery, call, key), context -> offers.offer(command, context));
        }
        return caller.command(terms("publish", delivery, call, key), context -> channel.publish(command, context));
    }

    private @Nullable Outcome takeDown(Delivery delivery, Call call, WithdrawCommand command) {
        Resort resort = delivery.progress().resort();
        String key = key(delivery, resort.name(), call.ticket());
        if (resort == Resort.STOP_SELLING && channel instanceof StockStop stock) {
            return caller.command(terms("stop", delivery, call, key), context -> stock.stopSelling(command, context));
        }
        if (resort == Resort.UNLIST && channel instanceof Unlisting unlisting) {
            return caller.command(terms("unlist", delivery, call, key), context -> unlisting.unlist(command, context));
        }
        return caller.command(terms("withdraw", delivery, call, key), context -> channel.withdraw(command, context));
    }

    private static CallTerms terms(String kind, Delivery delivery, Call call, String key) {
        return new CallTerms(kind, call.until(), key, new CallTerms.About(delivery.sku(), call.version()));
    }

    /** A command repeated in doubt keeps its key; one that surely did nothing, or is wanted again later, has its own. */
    private static String key(Delivery delivery, String kind, long ticket) {
        return Digest.of("idempotency/1")
                .add(delivery.outlet())
                .add(delivery.sku())
                .add(Long.toString(delivery.goal().version()))
                .add(kind)
                .add(Long.toString(ticket))
                .build()
                .hex();
    }
}
