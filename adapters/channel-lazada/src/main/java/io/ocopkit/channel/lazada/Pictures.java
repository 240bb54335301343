package io.ocopkit.channel.lazada;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.LookupCache;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.lazada.LazadaListingMapper.Words;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Variant;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Pictures by the address at which Lazada keeps a copy; it shows no others. A copy made lately is used again. */
record Pictures(Map<URI, String> hosted) {

    static Pictures of(Listing listing, Words words, LazadaCalls calls, LookupCache<URI, String> lately)
            throws ChannelFailure {
        Map<URI, String> hosted = new HashMap<>();
        for (URI picture : needed(listing, words)) {
            Optional<String> known = lately.find(picture, calls.context().clock());
            hosted.put(picture, known.isPresent() ? known.get() : fetched(picture, calls, lately));
        }
        return new Pictures(hosted);
    }

    static Set<URI> needed(Listing listing, Words words) {
        Set<URI> needed = new LinkedHashSet<>(shown(listing));
        listing.offer().variants().stream()
                .map(Variant::image)
                .filter(Objects::nonNull)
                .forEach(needed::add);
        words.attributes(LazadaListingMapper.PICTURE).values().forEach(address -> needed.add(URI.create(address)));
        return needed;
    }

    static List<URI> shown(Listing listing) {
        List<URI> images = listing.offer().content().images();
        return images.subList(0, Math.min(LazadaListingMapper.MOST_PICTURES, images.size()));
    }

    private static String fetched(URI picture, LazadaCalls calls, LookupCache<URI, String> lately)
            throws ChannelFailure {
        ObjectNode image = JsonNodeFactory.instance.objectNode().put("Url", picture.toString());
        String url = calls.ask("/image/migrate", "Image", image)
                .path("data")
                .path("image")
                .path("url")
                .asText("");
        if (url.isEmpty()) {
            throw ChannelFailure.unanswered("No picture");
        }
        return lately.keep(picture, url, calls.context().clock());
    }

    String of(URI picture) {
        return Objects.requireNonNull(hosted.get(picture));
    }

    ObjectNode images(List<URI> pictures) {
        ObjectNode images = JsonNodeFactory.instance.objectNode();
        ArrayNode list = images.putArray("Image");
        pictures.forEach(picture -> list.add(of(picture)));
        return images;
    }
}
