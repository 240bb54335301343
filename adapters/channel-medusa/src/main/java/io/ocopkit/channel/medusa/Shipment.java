package io.ocopkit.channel.medusa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.ProofTerm;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.error.ChannelRefusal;
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
    private static final int REFUSED = 400;
    private static final int FAILED = 500;

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
        void take(Publication publication) throws ChannelFailure;
    }

    private interface Request {
        void send(List<Publication> some) throws ChannelFailure;
    }

    List<Outcome> publish() throws ChannelFailure {
        prepare();
        each(this::refit);
        together(going, some -> write(some, Publication::write));
        each(this::removeValues);
        together(going, this::count);
        together(going.stream().filter(Publication::isHidden).toList(), some -> write(some, Publication::show));
        return outcomes();
    }

    List<Outcome> offer() throws ChannelFailure {
        prepare();
        each(Publication::requireListed);
        together(going, some -> write(some, Publication::writeOffer));
        together(going, this::count);
        return outcomes();
    }

    private void prepare() throws ChannelFailure {
        facts.requireFit();
        Map<PublishCommand, MedusaListingMapper> sound = sound();
        ShopView view = ShopView.read(
                calls, sound.keySet().stream().map(Publication::wish).toList());
        for (Map.Entry<PublishCommand, MedusaListingMapper> each : sound.entrySet()) {
            try {
                going.add(Publication.of(each.getKey(), each.getValue(), facts, view));
            } catch (ChannelFailure failure) {
                end(each.getKey(), failure);
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
                    throw ChannelFailure.refusal(over.get());
                }
                sound.put(command, MedusaListingMapper.of(calls.config(), command));
            } catch (ChannelFailure failure) {
                end(command, failure);
            }
        }
        return sound;
    }

    private void end(PublishCommand command, ChannelFailure failure) {
        ended.put(command.listing().sku(), failure.ofCommand(command.reference()));
    }

    private void end(Publication publication, ChannelFailure failure) {
        going.remove(publication);
        ended.put(publication.command().listing().sku(), publication.end(failure));
    }

    private void each(Step step) {
        for (Publication publication : List.copyOf(going)) {
            try {
                step.take(publication);
            } catch (ChannelFailure failure) {
                end(publication, failure);
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
        } catch (ChannelFailure failure) {
            if (some.size() > 1 && isAboutProducts(failure)) {
                together(some.subList(0, some.size() / 2), request);
                together(some.subList(some.size() / 2, some.size()), request);
            } else {
                some.forEach(publication -> end(publication, failure));
            }
        }
    }

    /** Whether the shop has read the request and did not want it, so that a part of it may still be wanted. */
    private static boolean isAboutProducts(ChannelFailure failure) {
        return failure instanceof ChannelRefusal refusal
                && refusal.error().httpStatus() >= REFUSED
                && refusal.error().httpStatus() < FAILED
                && switch (refusal.error().errorClass()) {
                    case PERMANENT_INPUT, PERMANENT_POLICY, CONFLICT_STATE, ABSENT, UNKNOWN_OUTCOME -> true;
                    case RETRYABLE_THROTTLED, RETRYABLE_TRANSIENT, AUTH_REFRESHABLE, AUTH_REAUTHORISE, CONFIGURATION ->
                        false;
                };
    }

    private void refit(Publication publication) throws ChannelFailure {
        Optional<ShopProduct> there = publication.there();
        if (there.isPresent()) {
            new Refit(calls, publication, there.get()).make();
        }
    }

    private void removeValues(Publication publication) throws ChannelFailure {
        new Refit(calls, publication, publication.there().orElseThrow()).removeValues();
    }

    private void write(List<Publication> some, BiConsumer<Publication, ObjectNode> words) throws ChannelFailure {
        ObjectNode batch = MedusaListingMapper.object();
        some.forEach(publication -> words.accept(publication, batch));
        JsonNode done = calls.change(PRODUCTS, batch);
        for (Publication publication : some) {
            publication.hasWritten();
            if (!publication.find(done)) {
                end(publication, ChannelFailure.unanswered("The product"));
            }
        }
    }

    private void count(List<Publication> some) throws ChannelFailure {
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
