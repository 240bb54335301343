package io.ocopkit.channel.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.ProofTerm;
import io.ocopkit.channel.PublishCommand;
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
        void take(String name, Publication publication) throws Stopped;
    }

    List<Outcome> publish() throws Stopped {
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

    List<Outcome> offer() throws Stopped {
        look(listing -> Needs.NOTHING);
        Steps offers = new Steps();
        each((name, publication) -> publication.addOffer(offers.of(name)));
        return done(change(offers));
    }

    private void look(Function<Listing, Needs> needs) throws Stopped {
        List<PublishCommand> sound = new ArrayList<>();
        List<VendureListingMapper> mappers = new ArrayList<>();
        for (PublishCommand command : commands) {
            try {
                mappers.add(mapper(command));
                sound.add(command);
            } catch (Stopped stopped) {
                ended.put(command.listing().sku(), stopped.outcome());
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
            } catch (Stopped stopped) {
                ended.put(sound.get(i).listing().sku(), stopped.outcome());
            }
        }
    }

    private VendureListingMapper mapper(PublishCommand command) throws Stopped {
        Optional<Issue> over = ProofTerm.issue(command.listing(), calls.clock());
        if (over.isPresent()) {
            throw Stopped.by(over.get());
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
            } catch (Stopped stopped) {
                going.remove(each.getKey());
                ended.put(each.getValue().reference().sku(), stopped.outcome());
            }
        }
    }

    private JsonNode change(Steps steps) {
        ListingReference first = going.values().stream()
                .map(Publication::reference)
                .findFirst()
                .orElse(commands.get(0).reference());
        try {
            return calls.change(steps, first);
        } catch (Stopped stopped) {
            boolean several = going.size() > 1;
            going.values()
                    .forEach(publication -> ended.put(
                            publication.reference().sku(), of(stopped.outcome(), several, publication.reference())));
            going.clear();
            return JsonNodeFactory.instance.objectNode();
        }
    }

    /** A refusal is somebody's, and those before it have been carried out. */
    private static Outcome of(Outcome outcome, boolean several, ListingReference reference) {
        return outcome instanceof Outcome.InDoubt || several && outcome instanceof Outcome.Rejected
                ? new Outcome.InDoubt(reference)
                : outcome;
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
