package io.ocopkit.testkit.contract;

import static io.ocopkit.testkit.contract.WrongChannel.that;

import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.listing.Sku;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Channels that do in a batch what they would not do one by one, each in one way. */
final class ZooOfBatches {
    private ZooOfBatches() {}

    static Stream<WrongChannel> all() {
        return Stream.of(
                that("publishes the first of a batch", "911 912 913 914", home -> new FairChannel(home) {
                    @Override
                    public List<Outcome> publishAll(List<PublishCommand> commands, ChannelContext context) {
                        super.publishAll(commands.subList(0, 1), context);
                        return commands.stream()
                                .<Outcome>map(command -> new Outcome.Applied(command.reference()))
                                .toList();
                    }
                }),
                that("answers a batch backwards", "911 912", home -> new FairChannel(home) {
                    @Override
                    public List<Outcome> publishAll(List<PublishCommand> commands, ChannelContext context) {
                        return backwards(super.publishAll(commands, context));
                    }
                }),
                that("lets one bad listing spoil its batch", "912", home -> new FairChannel(home) {
                    @Override
                    public List<Outcome> publishAll(List<PublishCommand> commands, ChannelContext context) {
                        List<Outcome> outcomes = super.publishAll(commands, context);
                        return outcomes.stream()
                                .filter(Outcome.Rejected.class::isInstance)
                                .findFirst()
                                .map(bad -> Collections.nCopies(outcomes.size(), bad))
                                .orElse(outcomes);
                    }
                }),
                that("takes a batch without an answer for not sent", "913", home -> new FairChannel(home) {
                    @Override
                    public List<Outcome> publishAll(List<PublishCommand> commands, ChannelContext context) {
                        return super.publishAll(commands, context).stream()
                                .map(outcome ->
                                        outcome instanceof Outcome.InDoubt ? VillageAnswer.unreachable() : outcome)
                                .toList();
                    }
                }),
                that("makes everything in a batch anew", "914", home -> new FairChannel(home) {
                    @Override
                    public List<Outcome> publishAll(List<PublishCommand> commands, ChannelContext context) {
                        return super.publishAll(
                                commands.stream().map(ZooOfBatches::forgotten).toList(), context);
                    }
                }),
                that("offers the first of a batch", "915 916", home -> new FairChannel(home) {
                    @Override
                    public List<Outcome> offerAll(List<PublishCommand> commands, ChannelContext context) {
                        return List.copyOf(Collections.nCopies(
                                commands.size(),
                                super.offerAll(commands.subList(0, 1), context).get(0)));
                    }
                }),
                that("lets one offer spoil its batch", "916", home -> new FairChannel(home) {
                    @Override
                    public List<Outcome> offerAll(List<PublishCommand> commands, ChannelContext context) {
                        List<Outcome> outcomes = super.offerAll(commands, context);
                        return outcomes.stream()
                                .filter(Outcome.Rejected.class::isInstance)
                                .findFirst()
                                .map(bad -> Collections.nCopies(outcomes.size(), bad))
                                .orElse(outcomes);
                    }
                }),
                that("says that every batch of offers is done", "916 917", home -> new FairChannel(home) {
                    @Override
                    public List<Outcome> offerAll(List<PublishCommand> commands, ChannelContext context) {
                        super.offerAll(commands, context);
                        return commands.stream()
                                .<Outcome>map(command -> new Outcome.Applied(command.reference()))
                                .toList();
                    }
                }),
                that("finds several backwards", "918", home -> new FairChannel(home) {
                    @Override
                    public List<Observation> locateAll(List<Sku> skus, ChannelContext context) {
                        return backwards(super.locateAll(skus, context));
                    }
                }),
                that("takes a look at several that fails for absence", "919", home -> new FairChannel(home) {
                    @Override
                    public List<Observation> locateAll(List<Sku> skus, ChannelContext context) {
                        return super.locateAll(skus, context).stream()
                                .map(seen -> seen instanceof Observation.Unknown ? new Observation.Absent() : seen)
                                .toList();
                    }
                }));
    }

    private static PublishCommand forgotten(PublishCommand command) {
        Sku sku = command.reference().sku();
        return new PublishCommand(command.listing(), new ListingReference(sku, null), command.version());
    }

    private static <T> List<T> backwards(List<T> list) {
        List<T> backwards = new ArrayList<>(list);
        Collections.reverse(backwards);
        return backwards;
    }
}
