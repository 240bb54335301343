package io.ocopkit.channel.tiki;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.listing.Variant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Prices and stocks of several listings at once, by the keys of their packs. */
record TikiBatch(TikiShop shop, TikiListingMapper mapper) {

    /**
     * Sends all together, and alone whatever Tiki has not confirmed: it does not document what becomes of the others when
     * one of a batch is bad.
     */
    List<Outcome> offerAll(List<PublishCommand> commands, Function<PublishCommand, Outcome> alone) {
        Set<String> done = new HashSet<>();
        ChannelFailure failure = null;
        try {
            shop.together(
                    commands.stream()
                            .flatMap(command -> command.listing().offer().items().stream())
                            .map(this::offer)
                            .toList(),
                    done);
        } catch (ChannelFailure e) {
            failure = e;
        }
        ChannelFailure trouble = failure;
        return commands.stream()
                .map(command -> outcome(command, done, trouble, alone))
                .toList();
    }

    private static Outcome outcome(
            PublishCommand command,
            Set<String> done,
            @Nullable ChannelFailure trouble,
            Function<PublishCommand, Outcome> alone) {
        List<Variant> packs = command.listing().offer().items();
        if (packs.stream().allMatch(pack -> done.contains(key(pack)))) {
            return new Outcome.Applied(command.reference());
        }
        if (trouble == null) {
            return alone.apply(command);
        }
        boolean midway = packs.stream().anyMatch(pack -> done.contains(key(pack)));
        return midway ? new Outcome.InDoubt(command.reference()) : trouble.ofCommand(command.reference());
    }

    private ObjectNode offer(Variant pack) {
        return mapper.offer(pack).put(TikiShop.SKU, pack.sku().value());
    }

    private static String key(Variant pack) {
        return TikiShop.SKU + " " + pack.sku().value();
    }
}
