package io.ocopkit.channel.tiki;

import io.ocopkit.channel.ImageLimits;
import io.ocopkit.channel.ImageType;
import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.Pace;
import io.ocopkit.mapping.ListingMapping;
import io.ocopkit.mapping.MappingKeys;
import io.ocopkit.mapping.TextLimit;
import io.ocopkit.message.Citation;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One seller on Tiki. It names secrets and has none.
 *
 * @param shop the shop's name as an outlet's shop
 * @param api where Tiki is, without a slash at the end
 * @param access how the seller lets the application in
 * @param secrets names of the credentials
 * @param store how goods reach buyers
 * @param queue code of the queue of events that is pulled; null when none is
 * @param back the address registered with Tiki to which it sends an owner's browser back; null unless access is
 *     {@link Access#AUTHORISED}
 * @param terms what Tiki's documents leave open
 * @param mapping how texts are written, read with {@link #KEYS}
 */
public record TikiConfig(
        String shop,
        URI api,
        Access access,
        Secrets secrets,
        Store store,
        @Nullable String queue,
        @Nullable URI back,
        Terms terms,
        ListingMapping mapping) {
    /**
     * What the channel understands in a mapping file besides what every channel does. {@code category} is the id of a
     * primary category; {@code certificates} are {@code <document id> <address>}, separated by commas, for the documents
     * the category asks for; {@code certificates.brand} are addresses of what shows the right to the brand.
     */
    public static final MappingKeys KEYS = MappingKeys.of(TikiChannel.ID)
            .text(TikiWords.TITLE, TextLimit.characters(3, 255))
            .html(TikiWords.DESCRIPTION, TextLimit.characters(1, 100_000))
            .list(TikiWords.CERTIFICATES, TikiWords.BRAND_CERTIFICATES);

    /** How a seller lets an application in. */
    public enum Access {
        /** The seller's own application: client credentials, renewed by authenticating again. */
        IN_HOUSE,
        /** Somebody else's application, let in by the seller on Tiki's page: tokens that are renewed. */
        AUTHORISED,
        /** The key of Tiki's older interface, in the header {@code tiki-api}. It does not lapse and is not renewed. */
        LEGACY_KEY
    }

    /**
     * Names of the credentials.
     *
     * @param clientId the application's id
     * @param clientSecret the application's secret
     * @param accessToken the token of the moment; any text to begin with, it is then renewed
     * @param refreshToken by which an authorised application renews the token
     * @param authorisedUntil when the owner has to authorise anew, as an instant in ISO 8601; kept by exchange and renewal
     * @param legacyKey the key of the older interface
     */
    public record Secrets(
            String clientId,
            String clientSecret,
            String accessToken,
            String refreshToken,
            String authorisedUntil,
            String legacyKey) {
        /** The usual names, each beginning with {@code tiki-}. */
        public static final Secrets USUAL = new Secrets(
                "tiki-client-id",
                "tiki-client-secret",
                "tiki-access-token",
                "tiki-refresh-token",
                "tiki-authorised-until",
                "tiki-api-key");

        /** Requires all names. */
        public Secrets {
            Objects.requireNonNull(clientId, "clientId");
            Objects.requireNonNull(clientSecret, "clientSecret");
            Objects.requireNonNull(accessToken, "accessToken");
            Objects.requireNonNull(refreshToken, "refreshToken");
            Objects.requireNonNull(authorisedUntil, "authorisedUntil");
            Objects.requireNonNull(legacyKey, "legacyKey");
        }
    }

    /**
     * How goods reach buyers, as in the seller's contract with Tiki.
     *
     * @param inventoryType such as {@code dropship}
     * @param warehouse id of the warehouse whose stock is counted
     */
    public record Store(String inventoryType, long warehouse) {
        /** Requires a type and an id. */
        public Store {
            Objects.requireNonNull(inventoryType, "inventoryType");
            if (warehouse < 1) {
                throw new IllegalArgumentException("A warehouse has an id");
            }
        }
    }

    /**
     * What Tiki's documents leave open, with what is taken until somebody knows better.
     *
     * @param scope what is asked for on the consent page
     * @param authorisation how long an authorisation lasts; null when nobody knows
     * @param batch how many prices and stocks go in one request; 2 or more
     * @param variants how many packs a product request has at most; 1 or more
     * @param images which pictures Tiki takes
     * @param documents path and query of the documents a category asks for; {@code {category}} stands for its id; null to
     *     leave them out of what a category asks for
     * @param brands path and query of brands by name; {@code {name}} stands for the name
     * @param pace how often the shop may be called
     */
    public record Terms(
            String scope,
            @Nullable Duration authorisation,
            int batch,
            int variants,
            ImageLimits images,
            @Nullable String documents,
            String brands,
            Pace pace) {
        /** All the 200 requests a second Tiki lets a seller have, for a seller without other applications. */
        public static final Pace ALONE =
                new Pace(20, Duration.ofMillis(100), 24, 4, Duration.ofMinutes(1), Duration.ofMinutes(1));

        private static final int LEAST_SIDE = 500;

        /** Cautious ones; half of the requests a second are left to the seller's other applications. */
        public static final Terms USUAL = new Terms(
                "offline product inventory",
                null,
                20,
                30,
                new ImageLimits(
                        Citation.of("Tiki Open API", "Create new product request"),
                        EnumSet.allOf(ImageType.class),
                        LEAST_SIDE,
                        Integer.MAX_VALUE,
                        Long.MAX_VALUE),
                null,
                "/v2/brands?name={name}",
                new Pace(10, Duration.ofMillis(100), 8, 4, Duration.ofMinutes(1), Duration.ofMinutes(1)));

        /** Refuses batches of one. */
        public Terms {
            Objects.requireNonNull(scope, "scope");
            Objects.requireNonNull(images, "images");
            Objects.requireNonNull(brands, "brands");
            Objects.requireNonNull(pace, "pace");
            if (batch < 2 || variants < 1) {
                throw new IllegalArgumentException("A batch has two or more, a request one or more");
            }
        }

        /**
         * The same terms at another pace, such as {@link #ALONE}.
         *
         * @param other how often the shop may be called
         * @return the terms
         */
        public Terms with(Pace other) {
            return new Terms(scope, authorisation, batch, variants, images, documents, brands, other);
        }
    }

    /** Requires all parts but queue and address. */
    public TikiConfig {
        Objects.requireNonNull(shop, "shop");
        Objects.requireNonNull(api, "api");
        Objects.requireNonNull(access, "access");
        Objects.requireNonNull(secrets, "secrets");
        Objects.requireNonNull(store, "store");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(mapping, "mapping");
        if (access == Access.AUTHORISED && back == null) {
            throw new IllegalArgumentException("An authorised application has an address to come back to");
        }
    }

    /**
     * A seller with an application of its own, at Tiki's real address, without a queue.
     *
     * @param shop the shop's name as an outlet's shop
     * @param store how goods reach buyers
     * @param mapping how texts are written
     * @return the configuration
     */
    public static TikiConfig inHouse(String shop, Store store, ListingMapping mapping) {
        return new TikiConfig(
                shop,
                URI.create("https://api.tiki.vn"),
                Access.IN_HOUSE,
                Secrets.USUAL,
                store,
                null,
                null,
                Terms.USUAL,
                mapping);
    }

    /**
     * The same for an application of somebody else's that the seller lets in.
     *
     * @param address the address registered with Tiki to which it sends the owner's browser back
     * @return another configuration
     */
    public TikiConfig authorised(URI address) {
        return new TikiConfig(shop, api, Access.AUTHORISED, secrets, store, queue, address, terms, mapping);
    }

    /**
     * The same with the key of Tiki's older interface.
     *
     * @return another configuration
     */
    public TikiConfig withLegacyKey() {
        return new TikiConfig(shop, api, Access.LEGACY_KEY, secrets, store, queue, null, terms, mapping);
    }

    /**
     * The same at another address, such as a sandbox.
     *
     * @param address where Tiki is
     * @return another configuration
     */
    public TikiConfig at(URI address) {
        return new TikiConfig(shop, address, access, secrets, store, queue, back, terms, mapping);
    }

    /**
     * The same with a queue that is pulled.
     *
     * @param code the queue's code
     * @return another configuration
     */
    public TikiConfig pulling(String code) {
        return new TikiConfig(shop, api, access, secrets, store, code, back, terms, mapping);
    }

    /**
     * The same with other terms.
     *
     * @param other what is known better
     * @return another configuration
     */
    public TikiConfig on(Terms other) {
        return new TikiConfig(shop, api, access, secrets, store, queue, back, other, mapping);
    }

    Outlet outlet() {
        return new Outlet(TikiChannel.ID, shop);
    }
}
