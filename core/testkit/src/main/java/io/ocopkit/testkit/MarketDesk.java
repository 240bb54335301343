package io.ocopkit.testkit;

import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.ChannelInfo;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.listing.Sku;
import io.ocopkit.testkit.MarketEffect.Face;
import io.ocopkit.testkit.MarketEffect.Kind;
import io.ocopkit.testkit.ScriptedChannel.Ability;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The commands of a scripted channel, all of them; which of them a caller can see is decided elsewhere. */
final class MarketDesk extends MarketView {

    MarketDesk(ChannelInfo info, MarketGate gate) {
        super(info, gate);
    }

    @Override
    public Outcome publish(PublishCommand command, ChannelContext context) {
        ListingReference about = command.reference();
        return gate.command(MarketCall.PUBLISH, about, context, late -> put(command, context, late));
    }

    private Outcome put(PublishCommand command, ChannelContext context, Duration late) {
        Issue issue = office.faults().rejected.get(command.reference().sku());
        if (issue != null) {
            return new Outcome.Rejected(List.of(issue));
        }
        ListingReference known = repeated(context);
        return known != null ? taken(known) : written(command, context, late);
    }

    @Override
    public List<Outcome> publishAll(List<PublishCommand> commands, ChannelContext context) {
        return together(MarketCall.PUBLISH, commands, context, (command, late) -> put(command, context, late));
    }

    @Override
    public List<Outcome> offerAll(List<PublishCommand> commands, ChannelContext context) {
        return together(MarketCall.OFFER, commands, context, (command, late) -> reprice(command, context, late));
    }

    /** All or nothing where the faults say so: one bad command keeps the others out. */
    private List<Outcome> together(
            MarketCall call,
            List<PublishCommand> commands,
            ChannelContext context,
            BiFunction<PublishCommand, Duration, Outcome> work) {
        List<ListingReference> abouts =
                commands.stream().map(PublishCommand::reference).toList();
        return gate.commands(call, abouts, context, late -> {
            boolean spoilt = office.faults().allOrNothing
                    && abouts.stream()
                            .anyMatch(about -> office.faults().rejected.containsKey(about.sku()));
            return commands.stream()
                    .map(command -> spoilt ? spoilt(command) : work.apply(command, late))
                    .toList();
        });
    }

    private Outcome spoilt(PublishCommand command) {
        Issue issue = office.faults().rejected.get(command.reference().sku());
        return issue == null
                ? new Outcome.Transient(MarketGate.issue(
                        "MARKET_BATCH_SPOILT",
                        "Một mặt hàng khác trong lô bị từ chối",
                        "Another listing of the batch was refused"))
                : new Outcome.Rejected(List.of(issue));
    }

    private Outcome written(PublishCommand command, ChannelContext context, Duration late) {
        ListingReference known = known(command.reference());
        ListingReference reference = known != null
                ? known
                : new ListingReference(
                        command.reference().sku(),
                        "K" + (office.history().effects().size() + 1));
        Kind kind = known == null ? Kind.CREATED : Kind.CHANGED;
        happen(kind, reference, command.version(), Face.of(command.listing()), new Moment(context, late));
        return taken(reference);
    }

    private Outcome taken(ListingReference reference) {
        return office.faults().review.isZero() ? new Outcome.Applied(reference) : new Outcome.Accepted(reference);
    }

    @Override
    public Outcome offer(PublishCommand command, ChannelContext context) {
        ListingReference about = command.reference();
        return gate.command(MarketCall.OFFER, about, context, late -> reprice(command, context, late));
    }

    private Outcome reprice(PublishCommand command, ChannelContext context, Duration late) {
        ListingReference about = command.reference();
        Issue issue = office.faults().rejected.get(about.sku());
        ListingReference known = firstHeld(about);
        if (issue != null || known == null) {
            return new Outcome.Rejected(List.of(Objects.requireNonNullElseGet(issue, MarketDesk::unknown)));
        }
        if (repeated(context) == null) {
            Face face = Face.of(command.listing());
            happen(Kind.OFFER, known, command.version(), face, new Moment(context, late));
        }
        return new Outcome.Applied(known);
    }

    @Override
    public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
        Sku sku = command.reference().sku();
        if (office.faults().lyingWithdrawals.contains(sku)) {
            return gate.command(
                    MarketCall.WITHDRAW,
                    command.reference(),
                    context,
                    late -> new Outcome.Applied(command.reference()));
        }
        return lower(MarketCall.WITHDRAW, Kind.REMOVED, command, context);
    }

    @Override
    public Outcome stopSelling(WithdrawCommand command, ChannelContext context) {
        return lower(MarketCall.STOP, Kind.STOPPED, command, context);
    }

    @Override
    public Outcome unlist(WithdrawCommand command, ChannelContext context) {
        return lower(MarketCall.UNLIST, Kind.UNLISTED, command, context);
    }

    private @Nullable ListingReference firstHeld(ListingReference about) {
        return office.held(about).stream()
                .map(MarketItem::reference)
                .findFirst()
                .orElse(null);
    }

    private Outcome lower(MarketCall call, Kind kind, WithdrawCommand command, ChannelContext context) {
        ListingReference about = command.reference();
        return gate.command(call, about, context, late -> {
            if (kind == Kind.REMOVED && office.faults().failingWithdrawals.contains(about.sku())) {
                return new Outcome.Rejected(List.of(stuck()));
            }
            if (repeated(context) == null) {
                office.held(about)
                        .forEach(one ->
                                happen(kind, one.reference(), command.version(), Face.NONE, new Moment(context, late)));
            }
            return new Outcome.Applied(about);
        });
    }

    private record Moment(ChannelContext context, Duration late) {}

    private void happen(Kind kind, ListingReference reference, long version, Face face, Moment moment) {
        office.happen(new MarketEffect(
                kind,
                office.clock().instant().plus(moment.late),
                reference,
                version,
                face,
                moment.context.idempotencyKey()));
    }

    private @Nullable ListingReference repeated(ChannelContext context) {
        return gate.has(Ability.IDEMPOTENCY)
                ? office.history()
                        .doneBy(
                                context.idempotencyKey(),
                                office.clock().instant().minus(MEMORY))
                : null;
    }

    private @Nullable ListingReference known(ListingReference about) {
        String key = about.channelKey();
        if (key != null) {
            return office.history().everUnder(key);
        }
        return office.hasUniqueSkus() ? office.history().everUnder(about.sku()) : null;
    }

    private static Issue unknown() {
        return MarketGate.issue(
                "MARKET_LISTING_UNKNOWN", "Sàn không có mặt hàng này", "The market has no such listing");
    }

    private static Issue stuck() {
        return MarketGate.issue("MARKET_LISTING_STUCK", "Sàn không cho gỡ mặt hàng", "The market does not let it go");
    }
}
