package io.ocopkit.channel.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.ProofTerm;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.woocommerce.WooListingMapper.Words;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.listing.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carries one command out on a product and its variations. */
record WooDesk(WooCalls calls, WooListingMapper mapper) {
    private static final String STATUS = "status";
    private static final String PUBLISH = "publish";
    private static final String DRAFT = "draft";
    private static final String TRASH = "trash";
    private static final String VARIABLE = "variable";

    Outcome publish(PublishCommand command) throws ChannelFailure {
        Listing listing = command.listing();
        Words words = mapper.words(listing);
        List<Issue> against = new ArrayList<>(WooCheck.errors(listing, words));
        ProofTerm.issue(listing, calls.context().clock()).ifPresent(against::add);
        if (!against.isEmpty()) {
            return new Outcome.Rejected(against);
        }
        String key = command.reference().channelKey();
        Optional<JsonNode> known = key == null ? Optional.empty() : calls.product(key);
        return known.isPresent() ? update(command, words, known.get()) : create(command, words);
    }

    /** A product with variations stays a draft until it has them. */
    private Outcome create(PublishCommand command, Words words) throws ChannelFailure {
        Listing listing = command.listing();
        ObjectNode product = mapper.product(listing, words, Gallery.none(), command.version());
        boolean single = listing.offer().variants().isEmpty();
        JsonNode made;
        try {
            made = calls.post("/products", product.put(STATUS, single ? PUBLISH : DRAFT));
        } catch (WooRefused e) {
            return adopt(command, words, e.owner().orElseThrow(() -> e));
        }
        String id = id(made);
        if (!single) {
            Variations.none(calls, id)
                    .complete(mapper, listing.offer().variants())
                    .send();
            show(id);
        }
        return applied(command.reference().sku(), id);
    }

    /** What has our SKU already is ours: somebody put it up by hand, or the answer to an attempt of ours was lost. */
    private Outcome adopt(PublishCommand command, Words words, String owner) throws ChannelFailure {
        Optional<JsonNode> product = calls.product(owner)
                .filter(found -> found.path("sku")
                        .asText()
                        .equals(command.listing().sku().value()));
        return product.isPresent() ? update(command, words, product.get()) : WooIssues.skuTaken();
    }

    private Outcome update(PublishCommand command, Words words, JsonNode former) throws ChannelFailure {
        if (Meta.version(former) > command.version()) {
            return WooIssues.newerOnChannel();
        }
        String id = id(former);
        ObjectNode product = mapper.product(command.listing(), words, Gallery.of(former), command.version());
        List<Variant> variants = command.listing().offer().variants();
        boolean wasVariable = isVariable(former);
        if (variants.isEmpty()) {
            if (wasVariable) {
                Variations.read(calls, id).deleteAll().send();
            }
            calls.put(path(id), product.put(STATUS, PUBLISH));
        } else {
            boolean stays = wasVariable && PUBLISH.equals(former.path(STATUS).asText());
            calls.put(path(id), product.put(STATUS, stays ? PUBLISH : DRAFT));
            Variations.read(calls, id).complete(mapper, variants).send();
            if (!stays) {
                show(id);
            }
        }
        return applied(command.reference().sku(), id);
    }

    private void show(String id) throws ChannelFailure {
        calls.put(path(id), JsonNodeFactory.instance.objectNode().put(STATUS, PUBLISH));
    }

    Outcome offer(PublishCommand command) throws ChannelFailure {
        Optional<JsonNode> found = find(command.reference());
        if (found.isEmpty()
                || isVariable(found.get())
                        == command.listing().offer().variants().isEmpty()) {
            return WooIssues.notThere();
        }
        if (Meta.version(found.get()) > command.version()) {
            return WooIssues.newerOnChannel();
        }
        String id = id(found.get());
        ObjectNode change = JsonNodeFactory.instance.objectNode();
        change.set("meta_data", Meta.of(command.version()));
        List<Variant> items = command.listing().offer().items();
        if (isVariable(found.get())) {
            Variations variations = Variations.read(calls, id);
            if (!variations.price(mapper, items)) {
                return WooIssues.notThere();
            }
            variations.send();
        } else {
            mapper.priced(change, items.get(0));
        }
        calls.put(path(id), change);
        return applied(command.reference().sku(), id);
    }

    /** Into the drafts: out of the shop, with its address, reviews and orders kept for the day it comes back. */
    Outcome withdraw(WithdrawCommand command, String status) throws ChannelFailure {
        Optional<JsonNode> found = find(command.reference());
        if (found.isEmpty()) {
            return new Outcome.Applied(command.reference());
        }
        if (Meta.version(found.get()) > command.version()) {
            return WooIssues.newerOnChannel();
        }
        ObjectNode gone = JsonNodeFactory.instance.objectNode().put(STATUS, status);
        gone.set("meta_data", Meta.of(command));
        calls.put(path(id(found.get())), gone);
        return applied(command.reference().sku(), id(found.get()));
    }

    Outcome stopSelling(WithdrawCommand command) throws ChannelFailure {
        Optional<JsonNode> found = find(command.reference());
        if (found.isEmpty()) {
            return new Outcome.Applied(command.reference());
        }
        String id = id(found.get());
        ObjectNode none = JsonNodeFactory.instance
                .objectNode()
                .put("manage_stock", true)
                .put("stock_quantity", 0)
                .put("backorders", "no");
        if (isVariable(found.get())) {
            Variations.read(calls, id).change(none).send();
        } else {
            calls.put(path(id), none);
        }
        return applied(command.reference().sku(), id);
    }

    /** By the shop's key and by ours. What lies in the trash is gone, until somebody brings it back. */
    Optional<JsonNode> find(ListingReference reference) throws ChannelFailure {
        String key = reference.channelKey();
        Optional<JsonNode> known = key == null ? Optional.empty() : calls.product(key);
        if (known.isPresent()) {
            return known.filter(product -> !TRASH.equals(product.path(STATUS).asText()));
        }
        return calls.all("/products", Map.of("sku", reference.sku().value(), STATUS, "any")).stream()
                .filter(product ->
                        reference.sku().value().equals(product.path("sku").asText()))
                .filter(product -> !"variation".equals(product.path("type").asText()))
                .findFirst();
    }

    private static boolean isVariable(JsonNode product) {
        return VARIABLE.equals(product.path("type").asText());
    }

    static String id(JsonNode product) {
        return product.path("id").asText();
    }

    private static String path(String id) {
        return "/products/" + id;
    }

    private static Outcome applied(Sku sku, String id) {
        return new Outcome.Applied(new ListingReference(sku, id));
    }
}
