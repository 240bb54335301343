package io.ocopkit.channel.tiktokshop;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.tiktokshop.TikTokListingMapper.Certification;
import io.ocopkit.channel.tiktokshop.TikTokListingMapper.Dressing;
import io.ocopkit.channel.tiktokshop.TikTokListingMapper.Words;
import io.ocopkit.listing.Listing;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gets together what the shop has to be asked or given before a product itself. */
record Dresser(TikTokCalls calls, TikTokListingMapper mapper, Memory memory) {

    Dressing dress(Listing listing, Words words) throws ChannelFailure {
        Leaf category = new Leaf(words.category(), calls, memory);
        Certification said = words.certification();
        List<Issue> against = category.against(said.id());
        ArrayNode attributes = category.attributes(words.attributes(), against);
        String brand = words.brand().isEmpty() ? null : category.brand(words.brand());
        if (brand == null && !words.brand().isEmpty()) {
            against.add(TikTokIssues.brandUnknown(words.brand()));
        }
        if (!against.isEmpty()) {
            throw ChannelFailure.refusal(against);
        }
        Uploads uploads = new Uploads(calls, memory);
        return new Dressing(
                pictures(listing, uploads),
                picturesOfPacks(listing, uploads),
                attributes,
                brand,
                certification(listing, said, uploads));
    }

    private static List<String> pictures(Listing listing, Uploads uploads) throws ChannelFailure {
        List<URI> images = listing.offer().content().images();
        List<String> pictures = new ArrayList<>();
        for (URI image : images.subList(0, Math.min(TikTokListingMapper.MOST_PICTURES, images.size()))) {
            pictures.add(uploads.picture(image));
        }
        return pictures;
    }

    private Map<URI, String> picturesOfPacks(Listing listing, Uploads uploads) throws ChannelFailure {
        Map<URI, URI> shown = TikTokListingMapper.picturesOfPacks(mapper.sold(listing));
        Map<URI, String> pictures = new HashMap<>();
        for (Map.Entry<URI, URI> pack : shown.entrySet()) {
            pictures.put(pack.getKey(), uploads.pictureOfPack(pack.getValue()));
        }
        return pictures;
    }

    private static @Nullable ObjectNode certification(Listing listing, Certification said, Uploads uploads)
            throws ChannelFailure {
        if (said.id().isEmpty()) {
            return null;
        }
        List<String> images = new ArrayList<>();
        for (URI image : said.images()) {
            images.add(uploads.certificate(image));
        }
        List<String> files = new ArrayList<>();
        for (URI file : said.files()) {
            files.add(uploads.document(file));
        }
        return TikTokListingMapper.certification(listing, said, images, files);
    }
}
