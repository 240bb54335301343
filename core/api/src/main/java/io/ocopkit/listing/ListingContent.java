package io.ocopkit.listing;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a seller shows beside name, price and certificate. All of it is optional here; a channel says what it needs.
 *
 * @param brand trade mark on the pack; null when there is none
 * @param description plain text in Vietnamese; null when there is none
 * @param netContent how much is in the pack; null when not stated
 * @param parcel how a piece is packed for the post; null when not stated
 * @param link page of the item in the seller's own shop, absolute; null when there is none
 * @param images absolute addresses of pictures, the main one first
 */
public record ListingContent(
        @Nullable String brand,
        @Nullable String description,
        @Nullable NetContent netContent,
        @Nullable Parcel parcel,
        @Nullable URI link,
        List<URI> images) {
    /** Nothing to show. */
    public static final ListingContent NONE = new ListingContent(null, null, null, null, null, List.of());

    /** Keeps an unmodifiable copy of the images. */
    public ListingContent {
        images = List.copyOf(images);
    }

    /**
     * The same with other pictures.
     *
     * @param pictures absolute addresses, the main one first
     * @return the content
     */
    public ListingContent withImages(List<URI> pictures) {
        return new ListingContent(brand, description, netContent, parcel, link, pictures);
    }

    /**
     * The same without a word on how it is packed for the post.
     *
     * @param brand trade mark on the pack; null when there is none
     * @param description plain text in Vietnamese; null when there is none
     * @param netContent how much is in the pack; null when not stated
     * @param link page of the item in the seller's own shop, absolute; null when there is none
     * @param images absolute addresses of pictures, the main one first
     */
    public ListingContent(
            @Nullable String brand,
            @Nullable String description,
            @Nullable NetContent netContent,
            @Nullable URI link,
            List<URI> images) {
        this(brand, description, netContent, null, link, images);
    }
}
