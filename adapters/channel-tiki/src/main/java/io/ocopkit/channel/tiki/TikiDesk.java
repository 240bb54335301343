package io.ocopkit.channel.tiki;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.ProofTerm;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.digest.Digest;
import io.ocopkit.digest.DigestBuilder;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.listing.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Carries one command out. What is new is handed in and reviewed; it becomes products that are not on sale. Only a
 * publication that finds its own content approved puts them on sale, so that nothing goes live behind the gate's back.
 */
record TikiDesk(TikiShop shop, TikiListingMapper mapper) {

    /** A listing about to be published. */
    private record Draft(PublishCommand command, TikiWords words, String content) {
        Listing listing() {
            return command.listing();
        }

        ListingReference reference() {
            return command.reference();
        }
    }

    Outcome publish(PublishCommand command) throws ChannelFailure {
        Listing listing = command.listing();
        TikiWords words = mapper.words(listing);
        List<Issue> against = new ArrayList<>(TikiCheck.errors(mapper.config(), listing, words));
        ProofTerm.issue(listing, shop.calls().context().clock()).ifPresent(against::add);
        return against.isEmpty()
                ? publish(new Draft(command, words, mapper.content(listing, words)))
                : new Outcome.Rejected(against);
    }

    private Outcome publish(Draft draft) throws ChannelFailure {
        Handle handle = Handle.of(draft.reference().channelKey());
        Review review = Review.read(shop.calls(), handle);
        boolean handedIn =
                handle.content().equals(draft.content()) && review.rejected().isEmpty();
        if (handedIn && review.creation().isOpen()) {
            return new Outcome.Accepted(draft.reference());
        }
        Shelf shelf = Shelf.of(
                shop, shop.products(handle, review), draft.listing().offer().items());
        if (shelf.isHiddenByTiki()) {
            return TikiIssues.hiddenByTiki();
        }
        if (handedIn && shelf.missing().isEmpty()) {
            return review.isOpen() ? price(draft, shelf) : switchOn(draft, shelf);
        }
        return shop.takeBack(review.open()) ? handIn(draft, shelf) : new Outcome.Accepted(draft.reference());
    }

    /** What is under review already is what is wanted, but for the price. */
    private Outcome price(Draft draft, Shelf shelf) throws ChannelFailure {
        shop.update(offers(shelf, false));
        return new Outcome.Accepted(draft.reference());
    }

    private Outcome switchOn(Draft draft, Shelf shelf) throws ChannelFailure {
        List<ObjectNode> changes = offers(shelf, true);
        shelf.others().forEach(other -> changes.add(off(other)));
        shop.update(changes);
        return new Outcome.Applied(new ListingReference(
                draft.listing().sku(), Handle.settled(shelf.ids()).key()));
    }

    /** What is on sale stays so while its new texts are reviewed; what is not waits for the review. */
    private Outcome handIn(Draft draft, Shelf shelf) throws ChannelFailure {
        List<ObjectNode> changes = offers(shelf, false);
        shelf.others().forEach(other -> changes.add(off(other)));
        shop.update(changes);
        List<String> tracks = new ArrayList<>();
        for (Map.Entry<Variant, TikiProduct> each : shelf.had().entrySet()) {
            tracks.add(shop.handIn(
                    "/v2/requests/updateProductInfo",
                    mapper.change(each.getValue().id(), draft.listing(), draft.words(), each.getKey())));
        }
        String creation = shelf.missing().isEmpty()
                ? ""
                : shop.handIn("/v2.1/requests", mapper.request(draft.listing(), draft.words(), shelf.missing()));
        Handle handle = new Handle(shelf.ids(), tracks, creation, draft.content());
        return new Outcome.Accepted(new ListingReference(draft.listing().sku(), handle.key()));
    }

    private List<ObjectNode> offers(Shelf shelf, boolean on) {
        List<ObjectNode> offers = new ArrayList<>();
        shelf.had().forEach((pack, product) -> {
            ObjectNode offer = TikiShop.about(product.id(), mapper.offer(pack));
            offers.add(on ? TikiShop.switched(offer, true) : offer);
        });
        return offers;
    }

    private static ObjectNode off(TikiProduct product) {
        return TikiShop.switched(TikiShop.about(product.id(), JsonNodeFactory.instance.objectNode()), false);
    }

    Outcome offer(PublishCommand command) throws ChannelFailure {
        Handle handle = Handle.of(command.reference().channelKey());
        Review review = new Review(Track.FORGOTTEN, List.of());
        Shelf shelf = Shelf.of(
                shop, shop.products(handle, review), command.listing().offer().items());
        if (!shelf.missing().isEmpty()) {
            return TikiIssues.notThere();
        }
        shop.update(offers(shelf, false));
        return new Outcome.Applied(command.reference());
    }

    /** Takes back what is under review and off sale what has passed. What is still in Tiki's queue ends off sale too. */
    Outcome withdraw(WithdrawCommand command) throws ChannelFailure {
        Handle handle = Handle.of(command.reference().channelKey());
        Review review = Review.read(shop.calls(), handle);
        boolean takenBack = shop.takeBack(review.open());
        List<TikiProduct> products = products(command.reference().sku(), handle, review);
        shop.update(products.stream().map(TikiDesk::off).toList());
        ListingReference reference = products.isEmpty() ? command.reference() : settled(command.reference(), products);
        return takenBack ? new Outcome.Applied(reference) : new Outcome.Accepted(command.reference());
    }

    Outcome stopSelling(WithdrawCommand command) throws ChannelFailure {
        Handle handle = Handle.of(command.reference().channelKey());
        List<TikiProduct> products = products(command.reference().sku(), handle, Review.read(shop.calls(), handle));
        shop.update(products.stream()
                .map(product -> TikiShop.about(product.id(), mapper.stocked(JsonNodeFactory.instance.objectNode(), 0)))
                .toList());
        return new Outcome.Applied(command.reference());
    }

    /** By what is known, or by our key, under which the listing of one pack is found. */
    private List<TikiProduct> products(Sku sku, Handle handle, Review review) throws ChannelFailure {
        List<TikiProduct> known = shop.products(handle, review);
        return known.isEmpty() ? shop.bySku(sku) : known;
    }

    private static ListingReference settled(ListingReference reference, List<TikiProduct> products) {
        List<String> ids = products.stream().map(TikiProduct::id).toList();
        return new ListingReference(reference.sku(), Handle.settled(ids).key());
    }

    Observation observe(ListingReference reference) throws ChannelFailure {
        Handle handle = Handle.of(reference.channelKey());
        Review review = Review.read(shop.calls(), handle);
        List<Track> refused =
                review.rejected().stream().filter(track -> !track.isDuplicate()).toList();
        if (!refused.isEmpty()) {
            return new Observation.Refused(
                    reference,
                    refused.stream()
                            .map(track -> TikiErrors.issue(track.reason()))
                            .toList());
        }
        if (review.isOpen()) {
            return new Observation.InReview(reference);
        }
        List<TikiProduct> products = products(reference.sku(), handle, review);
        if (products.isEmpty() && !review.creation().isDuplicate()) {
            return new Observation.Absent();
        }
        return seen(reference, products);
    }

    /**
     * What is hidden keeps its key, which tells the next publication what has passed. As long as that has not been, the
     * whole counts as hidden when a part of it is; afterwards the whole counts as shown when a part of it is.
     */
    private static Observation seen(ListingReference reference, List<TikiProduct> products) {
        long shown = products.stream().filter(TikiProduct::isShown).count();
        boolean awaited = Handle.of(reference.channelKey()).isUnderReview();
        if (shown == 0 || awaited && shown < products.size()) {
            return new Observation.Hidden(reference.channelKey() == null ? settled(reference, products) : reference);
        }
        DigestBuilder edition = Digest.of("tiki-editions/1");
        products.forEach(product -> edition.add(product.edition()));
        return new Observation.Live(
                settled(reference, products), edition.build().hex());
    }
}
