package io.ocopkit.channel.lazada;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.LookupCache;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.listing.Variant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prices and stocks of several listings, as few requests as there is room for. */
record LazadaOffers(LazadaCalls calls, LazadaConfig config, LookupCache<String, Map<String, String>> skuIds) {
    static final String PATH = "/product/price_quantity/update";

    /** What becomes of one listing while its lines travel with those of others. */
    private static final class Part {
        private final List<ObjectNode> lines = new ArrayList<>();
        private final Set<String> keys = new HashSet<>();
        private final ListingReference asked;
        private ListingReference reference;
        private boolean written;
        private @Nullable Outcome outcome;

        Part(ListingReference asked) {
            this.asked = asked;
            this.reference = asked;
        }

        void add(String item, String skuId, Variant pack) {
            reference = new ListingReference(asked.sku(), item);
            keys.add("s" + pack.sku().value());
            keys.add("i" + skuId);
            lines.add(LazadaListingMapper.line(item, skuId, pack));
        }

        void failed(ChannelFailure failure, boolean alone) {
            Outcome said = failure instanceof LazadaRefused refusal && !alone
                    ? refusal.ofPart(reference, keys)
                    : failure.ofCommand(reference);
            outcome = written && !(said instanceof Outcome.Rejected) ? new Outcome.InDoubt(reference) : said;
        }

        Outcome outcome() {
            return outcome == null ? new Outcome.Applied(reference) : outcome;
        }
    }

    private record Line(Part part, ObjectNode json) {}

    List<Outcome> offerAll(List<PublishCommand> commands) {
        List<Part> parts = commands.stream().map(this::part).toList();
        List<Line> lines = parts.stream()
                .flatMap(part -> part.lines.stream().map(json -> new Line(part, json)))
                .toList();
        int most = config.rules().skusPerCall();
        for (int from = 0; from < lines.size(); from += most) {
            send(lines.subList(from, Math.min(from + most, lines.size())));
        }
        return parts.stream().map(Part::outcome).toList();
    }

    private Part part(PublishCommand command) {
        Part part = new Part(command.reference());
        try {
            part.outcome = prepare(part, command);
        } catch (ChannelFailure e) {
            part.outcome = e.ofCommand(part.reference);
        }
        return part;
    }

    /** Null when all of the listing's packs, and no others, are there to be changed. */
    private @Nullable Outcome prepare(Part part, PublishCommand command) throws ChannelFailure {
        List<Variant> items = command.listing().offer().items();
        List<Issue> against = LazadaCheck.prices(command.listing());
        if (!against.isEmpty()) {
            return new Outcome.Rejected(against);
        }
        String item = command.reference().channelKey();
        Optional<Map<String, String>> lately = item == null
                ? Optional.empty()
                : skuIds.find(item, calls.context().clock());
        if (item != null && lately.filter(ids -> isExactly(items, ids)).isPresent()) {
            items.forEach(pack -> part.add(item, id(lately.get(), pack), pack));
            return null;
        }
        return prepareAnew(part, command);
    }

    private @Nullable Outcome prepareAnew(Part part, PublishCommand command) throws ChannelFailure {
        List<Variant> items = command.listing().offer().items();
        String item = command.reference().channelKey();
        Optional<LazadaProduct> found =
                item == null ? calls.productOf(command.reference().sku().value()) : calls.product(item);
        if (found.isEmpty() || !isExactly(items, found.get().skuIds())) {
            return LazadaIssues.notThere();
        }
        Map<String, String> ids = found.get().skuIds();
        skuIds.keep(found.get().id(), ids, calls.context().clock());
        items.forEach(pack -> part.add(found.get().id(), id(ids, pack), pack));
        return null;
    }

    private static boolean isExactly(List<Variant> items, Map<String, String> ids) {
        return items.size() == ids.size()
                && items.stream().allMatch(pack -> ids.containsKey(pack.sku().value()));
    }

    private static String id(Map<String, String> ids, Variant pack) {
        return ids.getOrDefault(pack.sku().value(), "");
    }

    private void send(List<Line> lines) {
        try {
            calls.change(PATH, product(lines.stream().map(Line::json).toList()));
            lines.forEach(line -> line.part().written = true);
        } catch (ChannelFailure e) {
            List<Part> parts = lines.stream().map(Line::part).distinct().toList();
            parts.forEach(part -> part.failed(e, parts.size() == 1));
        }
    }

    /** The same for one product that is already being worked on. */
    void sendAll(List<ObjectNode> lines) throws ChannelFailure {
        int most = config.rules().skusPerCall();
        for (int from = 0; from < lines.size(); from += most) {
            calls.change(PATH, product(lines.subList(from, Math.min(from + most, lines.size()))));
        }
    }

    private static ObjectNode product(List<ObjectNode> lines) {
        ObjectNode product = JsonNodeFactory.instance.objectNode();
        product.putObject("Skus").putArray("Sku").addAll(lines);
        return product;
    }
}
