package io.ocopkit.listing;

import io.ocopkit.certification.EligibilityProof;
import io.ocopkit.digest.Digest;
import io.ocopkit.digest.DigestBuilder;
import io.ocopkit.model.Address;
import io.ocopkit.model.PostalAddress;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An item that may be shown, with the proof that it may. There is no way to make one without a proof, and a proof comes
 * from the gate alone. Immutable. Of the producer it carries the name and nothing personal.
 */
public final class Listing {
    private final Product product;
    private final String producerName;
    private final Offer offer;
    private final EligibilityProof proof;

    private Listing(Product product, String producerName, Offer offer, EligibilityProof proof) {
        this.product = product;
        this.producerName = producerName;
        this.offer = offer;
        this.proof = proof;
    }

    /**
     * Lists an offer of a certified product.
     *
     * @param product the product
     * @param producer its producer
     * @param offer the offer
     * @param proof the gate's proof for this product
     * @return the listing
     * @throws IllegalArgumentException when the proof is about another product or another holder
     */
    public static Listing of(Product product, Producer producer, Offer offer, EligibilityProof proof) {
        if (!proof.product().equals(product.id())) {
            throw new IllegalArgumentException(
                    "The proof is about product " + proof.product() + ", not about " + product.id());
        }
        if (!proof.holder().equals(producer.id())) {
            throw new IllegalArgumentException(
                    "The certificate's holder is " + proof.holder() + ", not " + producer.id());
        }
        return new Listing(product, producer.name(), offer, proof);
    }

    /**
     * The same listing without some of its pictures, such as those a channel would refuse.
     *
     * @param pictures addresses to leave out, of the listing as a whole and of its variants
     * @return the listing, of the same proof
     */
    public Listing without(Set<URI> pictures) {
        return new Listing(product, producerName, offer.without(pictures), proof);
    }

    /**
     * The seller's key of the item.
     *
     * @return the SKU
     */
    public Sku sku() {
        return offer.sku();
    }

    /**
     * The certified product.
     *
     * @return the product
     */
    public Product product() {
        return product;
    }

    /**
     * The name of the producer who holds the certificate.
     *
     * @return the name as registered
     */
    public String producerName() {
        return producerName;
    }

    /**
     * Where the product comes from.
     *
     * @return the address, printed and current
     */
    public Address origin() {
        return product.origin();
    }

    /**
     * Price, stock and what the seller shows.
     *
     * @return the offer
     */
    public Offer offer() {
        return offer;
    }

    /**
     * What the listing stands on.
     *
     * @return the proof
     */
    public EligibilityProof proof() {
        return proof;
    }

    /**
     * A digest of everything shown that changes seldom: names, origin, certificate, texts and pictures. The day on
     * which the gate was asked is left out, so an unchanged listing has the same digest tomorrow.
     *
     * @return the digest
     */
    public Digest contentDigest() {
        DigestBuilder digest = Digest.of("listing-content/2")
                .add(offer.sku())
                .add(offer.gtin())
                .add(product.id())
                .add(product.name())
                .add(product.englishName())
                .add(product.code())
                .add(product.productSet())
                .add(producerName)
                .add(proof.decision().issuer().nameAsPrinted())
                .add(proof.decision().issuer().successor())
                .add(proof.decision().number())
                .add(proof.decision().date())
                .add(proof.stars())
                .add(proof.validFrom())
                .add(proof.validUntil());
        addPlace(digest, origin().original());
        addPlace(digest, origin().current());
        addContent(digest, offer.content());
        addPage(digest, offer.place());
        for (Variant variant : offer.variants()) {
            addVariant(digest, variant);
        }
        return digest.build();
    }

    private static void addPlace(DigestBuilder digest, @Nullable PostalAddress place) {
        if (place == null) {
            digest.add((String) null);
        } else {
            digest.add(place.street())
                    .add(place.commune())
                    .add(place.district())
                    .add(place.province());
        }
    }

    private static void addContent(DigestBuilder digest, ListingContent content) {
        digest.add(content.brand())
                .add(content.description())
                .add(content.netContent())
                .add(content.parcel())
                .add(content.link());
        for (URI image : content.images()) {
            digest.add(image);
        }
    }

    private static void addPage(DigestBuilder digest, @Nullable PagePlace place) {
        digest.add(place == null ? null : place.page());
        if (place != null) {
            addChoices(digest, place.choices());
        }
    }

    private static void addVariant(DigestBuilder digest, Variant variant) {
        digest.add(variant.sku())
                .add(variant.gtin())
                .add(variant.netContent())
                .add(variant.parcel())
                .add(variant.image());
        addChoices(digest, variant.choices());
    }

    private static void addChoices(DigestBuilder digest, List<Choice> choices) {
        digest.add(choices.size());
        for (Choice choice : choices) {
            digest.add(choice.option()).add(choice.value());
        }
    }

    /**
     * A digest of what changes often: prices, stock and availability.
     *
     * @return the digest
     */
    public Digest offerDigest() {
        DigestBuilder digest = Digest.of("listing-offer/2")
                .add(offer.price())
                .add(offer.stock())
                .add(offer.availability());
        for (Variant variant : offer.variants()) {
            digest.add(variant.sku()).add(variant.price()).add(variant.stock()).add(variant.availability());
        }
        return digest.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Listing that
                && product.equals(that.product)
                && producerName.equals(that.producerName)
                && offer.equals(that.offer)
                && proof.equals(that.proof);
    }

    @Override
    public int hashCode() {
        return Objects.hash(offer.sku(), proof);
    }

    @Override
    public String toString() {
        return sku() + " " + product.name() + " (" + proof + ")";
    }
}
