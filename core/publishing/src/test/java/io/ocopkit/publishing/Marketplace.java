package io.ocopkit.publishing;

import io.ocopkit.channel.ListingPage;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a marketplace really holds, and a log of everything that ever took effect in it. It is as trusting as real ones:
 * two creations of one SKU are two stands, and it knows nothing of our versions.
 */
final class Marketplace {
    private final Map<String, Stand> stands = new LinkedHashMap<>();
    private final List<String> log = new ArrayList<>();
    private int keys;
    private boolean deaf;

    /** One item as buyers would see it. */
    private static final class Stand {
        private final Sku sku;
        private String shows = "";
        private boolean visible = true;
        private int edition;

        Stand(Sku sku) {
            this.sku = sku;
        }

        void show(Listing listing) {
            shows = listing.product().name() + " " + listing.offer().price() + packsOf(listing);
            visible = true;
            edition++;
        }
    }

    private static String packsOf(Listing listing) {
        return listing.offer().variants().stream()
                .map(variant -> " " + variant.sku() + "=" + variant.price())
                .collect(Collectors.joining());
    }

    synchronized Outcome publish(PublishCommand command) {
        Sku sku = command.listing().sku();
        String given = command.reference().channelKey();
        boolean creates = given == null || !stands.containsKey(given);
        String key = creates ? "k-" + ++keys : given;
        stands.computeIfAbsent(key, unknown -> new Stand(sku)).show(command.listing());
        log.add((creates ? "create " : "change ") + sku + " " + command.version());
        return new Outcome.Applied(new ListingReference(sku, key));
    }

    synchronized Outcome offer(PublishCommand command) {
        Sku sku = command.listing().sku();
        Stand stand = stands.get(command.reference().channelKey());
        if (stand == null) {
            return new Outcome.Rejected(List.of(Mishaps.issue("NOT_HERE")));
        }
        stand.show(command.listing());
        log.add("offer " + sku + " " + command.version());
        return new Outcome.Applied(new ListingReference(sku, command.reference().channelKey()));
    }

    /** Takes down whatever has the SKU, whoever put it there. With deaf ears it says so and does nothing. */
    synchronized Outcome withdraw(WithdrawCommand command) {
        Sku sku = command.withdrawal().sku();
        log.add("withdraw " + sku + " " + command.version());
        if (!deaf) {
            stands.values().removeIf(stand -> stand.sku.equals(sku));
        }
        return new Outcome.Applied(new ListingReference(sku, null));
    }

    synchronized Outcome stop(WithdrawCommand command) {
        log.add("stop " + command.withdrawal().sku());
        return new Outcome.Applied(command.reference());
    }

    synchronized Outcome hide(WithdrawCommand command) {
        log.add("hide " + command.withdrawal().sku());
        of(command.withdrawal().sku()).forEach(stand -> stand.visible = false);
        return new Outcome.Applied(command.reference());
    }

    synchronized Observation look(ListingReference reference) {
        String key = reference.channelKey();
        return key == null ? find(reference.sku()) : seen(key, stands.get(key));
    }

    synchronized Observation find(Sku sku) {
        return stands.entrySet().stream()
                .filter(entry -> entry.getValue().sku.equals(sku))
                .findFirst()
                .map(entry -> seen(entry.getKey(), entry.getValue()))
                .orElseGet(Observation.Absent::new);
    }

    private static Observation seen(String key, Stand stand) {
        if (stand == null) {
            return new Observation.Absent();
        }
        ListingReference reference = new ListingReference(stand.sku, key);
        return stand.visible
                ? new Observation.Live(reference, Integer.toString(stand.edition))
                : new Observation.Hidden(reference);
    }

    synchronized List<ListingPage.Entry> entries() {
        List<ListingPage.Entry> entries = new ArrayList<>();
        stands.forEach((key, stand) ->
                entries.add(new ListingPage.Entry(new ListingReference(stand.sku, key), seen(key, stand))));
        return entries;
    }

    /** What buyers see: SKU by SKU, a SKU twice when it stands there twice. */
    synchronized List<String> shown() {
        return stands.values().stream()
                .filter(stand -> stand.visible)
                .map(stand -> stand.sku.value())
                .sorted()
                .toList();
    }

    synchronized String shows(String sku) {
        return of(new Sku(sku)).stream().map(stand -> stand.shows).findFirst().orElse("");
    }

    synchronized List<String> log() {
        return List.copyOf(log);
    }

    long count(String kind) {
        return log().stream().filter(line -> line.startsWith(kind + " ")).count();
    }

    /** SKUs that stand there more than once. */
    List<String> duplicates() {
        List<String> seen = new ArrayList<>(shown());
        new TreeSet<>(seen).forEach(seen::remove);
        return seen;
    }

    synchronized void stopListening() {
        deaf = true;
    }

    synchronized void listenAgain() {
        deaf = false;
    }

    /** Somebody at the marketplace does something by hand. */
    synchronized void vanish(String sku) {
        stands.values().removeIf(stand -> stand.sku.value().equals(sku));
    }

    synchronized void edit(String sku) {
        of(new Sku(sku)).forEach(stand -> stand.edition++);
    }

    synchronized void putUpByHand(String sku) {
        stands.put("hand-" + ++keys, new Stand(new Sku(sku)));
    }

    private Collection<Stand> of(Sku sku) {
        return stands.values().stream().filter(stand -> stand.sku.equals(sku)).toList();
    }
}
