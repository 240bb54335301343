package io.ocopkit.channel.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.ProofTerm;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.vendure.ShopView.Needs;
import io.ocopkit.channel.vendure.ShopView.Wish;
import io.ocopkit.channel.vendure.VendureListingMapper.Packing;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Carries one command or many out: one look, then the products and options that are missing, then the rest, those of several
 * products side by side. Mutations before a bad one stand and their answers are lost, so what became of several that were
 * sent together is looked into.
 */
final class Shipment {
    private final VendureConfig config;
    private final VendureCalls calls;
    private final List<PublishCommand> commands;
    private final Map<String, Publication> going = new LinkedHashMap<>();
    private final Map<Sku, Outcome> ended = new HashMap<>();

    Shipment(VendureConfig config, VendureCalls calls, List<PublishCommand> commands) {
        this.config = config;
        this.calls = calls;
        this.commands = commands;
    }

    private interface Step {
        void take(String name, Publication publication) throws ChannelFailure;
    }

    List<Outcome> publish() throws ChannelFailure {
        look(Publication::needs);
        Map<String, Packing> packings = new HashMap<>();
        each((name, publication) -> {
            publication.requireOurs();
            packings.put(name, publication.packing(calls));
        });
        Steps missing = new Steps();
        each((name, publication) -> publication.addMissing(missing.of(name)));
        JsonNode made = change(missing);
        Steps filling = new Steps();
        each((name, publication) ->
                publication.fill(Steps.part(made, name), Objects.requireNonNull(packings.get(name)), filling.of(name)));
        return done(change(filling));
    }

    List<Outcome> offer() throws ChannelFailure {
        look(listing -> Needs.NOTHING);
        Steps offers = new Steps();
        each((name, publication) -> publication.addOffer(offers.of(name)));
        return done(change(offers));
    }

    private void look(Function<Listing, Needs> needs) throws ChannelFailure {
        List<PublishCommand> sound = new ArrayList<>();
        List<VendureListingMapper> mappers = new ArrayList<>();
        for (PublishCommand command : commands) {
            try {
                mappers.add(mapper(command));
                sound.add(command);
            } catch (ChannelFailure failure) {
                end(command.reference(), failure);
            }
        }
        List<ShopView> views = sound.isEmpty()
                ? List.of()
                : ShopView.readAll(
                        calls,
                        sound.stream().map(command -> wish(command, needs)).toList());
        for (int i = 0; i < views.size(); i++) {
            views.get(i).facts().requireFit(config);
            try {
                going.put("p" + i + "_", new Publication(sound.get(i), mappers.get(i), views.get(i)));
            } catch (ChannelFailure failure) {
                end(sound.get(i).reference(), failure);
            }
        }
    }

    private VendureListingMapper mapper(PublishCommand command) throws ChannelFailure {
        Optional<Issue> over = ProofTerm.issue(command.listing(), calls.clock());
        if (over.isPresent()) {
            throw ChannelFailure.refusal(over.get());
        }
        return VendureListingMapper.of(config, command);
    }

    private static Wish wish(PublishCommand command, Function<Listing, Needs> needs) {
        Listing listing = command.listing();
        return new Wish(command.reference(), VendureListingMapper.skus(listing), needs.apply(listing));
    }

    private void each(Step step) {
        for (Map.Entry<String, Publication> each : List.copyOf(going.entrySet())) {
            try {
                step.take(each.getKey(), each.getValue());
            } catch (ChannelFailure failure) {
                going.remove(each.getKey());
                end(each.getValue().reference(), failure);
            }
        }
    }

    private Outcome end(ListingReference reference, ChannelFailure failure) {
        Outcome outcome = failure.ofPublication(reference, calls.hasWritten());
        ended.put(reference.sku(), outcome);
        return outcome;
    }

    private JsonNode change(Steps steps) {
        try {
            return calls.change(steps);
        } catch (ChannelFailure failure) {
            boolean several = going.size() > 1;
            going.values().forEach(publication -> end(publication.reference(), failure, several));
            going.clear();
            return JsonNodeFactory.instance.objectNode();
        }
    }

    /** A refusal of several is somebody's, and those before it have been carried out. */
    private void end(ListingReference reference, ChannelFailure failure, boolean several) {
        if (end(reference, failure) instanceof Outcome.Rejected && several) {
            ended.put(reference.sku(), new Outcome.InDoubt(reference));
        }
    }

    private List<Outcome> done(JsonNode done) {
        going.forEach((name, publication) ->
                ended.put(publication.reference().sku(), publication.done(Steps.part(done, name))));
        return commands.stream()
                .map(command ->
                        Objects.requireNonNull(ended.get(command.listing().sku())))
                .toList();
    }
}
