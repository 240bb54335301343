package io.ocopkit.channel.stripe;

import com.stripe.param.ProductCreateParams;
import com.stripe.param.ProductUpdateParams;
import com.stripe.param.common.EmptyParam;
import io.ocopkit.channel.Issue;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.ListingContent;
import io.ocopkit.mapping.MappedListing;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes listings as Stripe's products. */
record StripeListingMapper(StripeConfig config) {
    static final String TITLE = "title";
    static final String DESCRIPTION = "description";

    /** As many as Stripe takes. */
    static final int MOST_IMAGES = 8;

    /**
     * A listing's texts.
     *
     * @param issues what is to be said of them; with an error among them they are not to be sent
     */
    record Texts(String title, String description, List<Issue> issues) {}

    Texts texts(Listing listing) {
        MappedListing mapped = config.mapping().forListing(config.outlet(), listing);
        List<Issue> issues = new ArrayList<>();
        String title = mapped.text(TITLE).orReport(issues::add);
        String description = mapped.text(DESCRIPTION).orReport(issues::add);
        return new Texts(title == null ? "" : title, description == null ? "" : description, issues);
    }

    /** A product nobody can buy yet: its prices come in calls of their own. */
    ProductCreateParams draft(Listing listing, Texts texts, long version) {
        return ProductCreateParams.builder()
                .setId(ProductIds.of(listing.sku()))
                .setActive(false)
                .setShippable(true)
                .setName(texts.title())
                .putAllMetadata(WithoutBlanks.of(Metadata.of(listing, version)))
                .build();
    }

    /** The whole product, for everybody to buy. */
    ProductUpdateParams complete(Listing listing, Texts texts, long version, Optional<String> price) {
        ListingContent content = listing.offer().content();
        ProductUpdateParams.Builder product = ProductUpdateParams.builder()
                .setActive(true)
                .setName(texts.title())
                .setDescription(texts.description())
                .putAllMetadata(Metadata.of(listing, version));
        setDefaultPrice(product, price);
        setImages(product, content.images());
        URI page = content.link();
        if (page == null) {
            product.setUrl(EmptyParam.EMPTY);
        } else {
            product.setUrl(page.toString());
        }
        return product.build();
    }

    /** Price alone: texts, pictures and certificate are as Stripe has them. */
    ProductUpdateParams priced(long version, Optional<String> price) {
        ProductUpdateParams.Builder product =
                ProductUpdateParams.builder().putAllMetadata(Map.of(Metadata.VERSION, Long.toString(version)));
        setDefaultPrice(product, price);
        return product.build();
    }

    private static void setDefaultPrice(ProductUpdateParams.Builder product, Optional<String> price) {
        price.ifPresentOrElse(product::setDefaultPrice, () -> product.setDefaultPrice(EmptyParam.EMPTY));
    }

    private static void setImages(ProductUpdateParams.Builder product, List<URI> images) {
        if (images.isEmpty()) {
            product.setImages(EmptyParam.EMPTY);
        } else {
            product.addAllImage(
                    images.stream().limit(MOST_IMAGES).map(URI::toString).toList());
        }
    }
}
