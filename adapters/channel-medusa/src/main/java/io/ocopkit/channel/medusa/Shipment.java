package io.ocopkit.channel.medusa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.ProofTerm;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.listing.Sku;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Carries one command or many out through the shop's batch routes: a look, the products, their stock, and last of all that
 * buyers see them. What a route refuses as a whole because of one product is asked of both halves, until that one is found
 * and the others have gone through.
 */
final class Shipment {
    private static final String PRODUCTS = "/admin/products/batch?" + ShopProduct.FIELDS;
    private static final String LEVELS = "/admin/inventory-items/location-levels/batch";

    private final MedusaCalls calls;
    private final ShopFacts facts;
    private final List<PublishCommand> commands;
    private final List<Publication> going = new ArrayList<>();
    private final Map<Sku, Outcome> ended = new HashMap<>();

    Shipment(MedusaCalls calls, ShopFacts facts, List<PublishCommand> commands) {
        this.calls = calls;
        this.facts = facts;
        this.commands = commands;
    }

    private interface Step {
        void take(Publication publication) throws Stopped;
    }

    private interface Request {
        void send(List<Publication> some) throws Stopped;
    }

    List<Outcome> publish() throws Stopped {
        prepare();
        each(this::refit);
        together(going, some -> write(some, Publication::write));
        each(this::removeValues);
        together(going, this::count);
        together(going.stream().filter(Publication::isHidden).toList(), some -> write(some, Publication::show));
        return outcomes();
    }

    List<Outcome> offer() throws Stopped {
        prepare();
        each(Publication::requireListed);
        together(going, some -> write(some, Publication::writeOffer));
        together(going, this::count);
        return outcomes();
    }

    private void prepare() throws Stopped {
        facts.requireFit();
        Map<PublishCommand, MedusaListingMapper> sound = sound();
        ShopView view = ShopView.read(
                calls, sound.keySet().stream().map(Publication::wish).toList());
        for (Map.Entry<PublishCommand, MedusaListingMapper> each : sound.entrySet()) {
            try {
                going.add(Publication.of(each.getKey(), each.getValue(), facts, view));
            } catch (Stopped stopped) {
                end(each.getKey(), stopped);
            }
        }
    }

    /** Those that can be sent at all. */
    private Map<PublishCommand, MedusaListingMapper> sound() {
        Map<PublishCommand, MedusaListingMapper> sound = new LinkedHashMap<>();
        for (PublishCommand command : commands) {
            try {
                Optional<Issue> over = ProofTerm.issue(command.listing(), calls.clock());
                if (over.isPresent()) {
                    throw Stopped.by(over.get());
                }
                sound.put(command, MedusaListingMapper.of(calls.config(), command));
            } catch (Stopped stopped) {
                end(command, stopped);
            }
        }
        return sound;
    }

    private void end(PublishCommand command, Stopped stopped) {
        ended.put(command.listing().sku(), stopped.outcome(command.reference()));
    }

    private void end(Publication publication, Stopped stopped) {
        going.remove(publication);
        ended.put(publication.command().listing().sku(), publication.end(stopped));
    }

    private void each(Step step) {
        for (Publication publication : List.copyOf(going)) {
            try {
                step.take(publication);
            } catch (Stopped stopped) {
                end(publication, stopped);
            }
        }
    }

    private void together(List<Publication> all, Request request) {
        List<Publication> some = List.copyOf(all);
        if (some.isEmpty()) {
            return;
        }
        try {
            request.send(some);
        } catch (Stopped stopped) {
            if (stopped.isRefusal() && some.size() > 1) {
                together(some.subList(0, some.size() / 2), request);
                together(some.subList(some.size() / 2, some.size()), request);
            } else {
                some.forEach(publication -> end(publication, stopped));
            }
        }
    }

    private void refit(Publication publication) throws Stopped {
        Optional<ShopProduct> there = publication.there();
        if (there.isPresent()) {
            new Refit(calls, publication, there.get()).make();
        }
    }

    private void removeValues(Publication publication) throws Stopped {
        new Refit(calls, publication, publication.there().orElseThrow()).removeValues();
    }

    private void write(List<Publication> some, BiConsumer<Publication, ObjectNode> words) throws Stopped {
        ObjectNode batch = MedusaListingMapper.object();
        some.forEach(publication -> words.accept(publication, batch));
        JsonNode done = calls.change(PRODUCTS, batch);
        for (Publication publication : some) {
            publication.hasWritten();
            if (!publication.find(done)) {
                end(publication, Stopped.inDoubt());
            }
        }
    }

    private void count(List<Publication> some) throws Stopped {
        ObjectNode batch = MedusaListingMapper.object();
        some.forEach(publication -> publication.count(batch));
        if (!batch.isEmpty()) {
            calls.change(LEVELS, batch);
        }
    }

    private List<Outcome> outcomes() {
        going.forEach(publication -> ended.put(
                publication.command().listing().sku(),
                publication.isHidden()
                        ? new Outcome.InDoubt(publication.reference())
                        : new Outcome.Applied(publication.reference())));
        return commands.stream()
                .map(command ->
                        Objects.requireNonNull(ended.get(command.listing().sku())))
                .toList();
    }
}
