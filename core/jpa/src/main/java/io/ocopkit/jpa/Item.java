package io.ocopkit.jpa;

import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.CertificateEvent;
import io.ocopkit.certification.CertificateHistory;
import io.ocopkit.listing.Offer;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import io.ocopkit.publishing.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A candidate being put together from its rows. */
final class Item {
    private final String key;
    private final Product product;
    private final @Nullable Producer producer;
    private final Offer offer;
    private final boolean offered;
    private final boolean recognised;
    private final List<Cited> cited = new ArrayList<>(1);
    private @Nullable String group;

    Item(String key, Seen seen, @Nullable Producer producer, Offered offered) {
        this.key = key;
        this.product = seen.product();
        this.recognised = seen.recognised();
        this.producer = producer;
        this.offer = offered.offer();
        this.offered = offered.offered();
    }

    /**
     * A product as the lists have it.
     *
     * @param product the product
     * @param recognised whether the latest complete list has it
     */
    record Seen(Product product, boolean recognised) {}

    /**
     * An offer as the seller has it.
     *
     * @param offer the offer
     * @param offered whether the seller makes it
     */
    record Offered(Offer offer, boolean offered) {}

    /**
     * A certificate with one of its events.
     *
     * @param key its key
     * @param event the event's key; empty without one
     * @param certificate the certificate, with that event alone
     */
    record Cited(String key, String event, Certificate certificate) {
        static final Comparator<Cited> BY_KEYS =
                Comparator.comparing(Cited::key).thenComparing(Cited::event);
    }

    boolean isOf(String row) {
        return key.equals(row);
    }

    String key() {
        return key;
    }

    /** Of a pack on a page. */
    String page() {
        return Objects.requireNonNull(offer.place()).page().value();
    }

    Product product() {
        return product;
    }

    void isPartOf(@Nullable String of) {
        group = of;
    }

    /** The products with which its own is one; null when there are none. */
    @Nullable
    String group() {
        return group;
    }

    void add(@Nullable Cited row) {
        if (row != null) {
            cited.add(row);
        }
    }

    /** Rows come in any order; certificates and their events have one. */
    private List<Certificate> certificates() {
        if (cited.size() < 2) {
            return cited.isEmpty() ? List.of() : List.of(cited.get(0).certificate());
        }
        Map<String, Certificate> told = new LinkedHashMap<>();
        cited.stream().sorted(Cited.BY_KEYS).forEach(row -> told.merge(row.key(), row.certificate(), Item::both));
        return told.size() < 2 ? List.copyOf(told.values()) : CertificateHistory.settle(told.values());
    }

    private static Certificate both(Certificate sofar, Certificate next) {
        Certificate certificate = sofar;
        for (CertificateEvent event : next.events()) {
            certificate = certificate.with(event);
        }
        return certificate;
    }

    /** Of a product that is one with others, the group says what there is to say. */
    Candidate candidate(Map<String, WholeProduct> wholes) {
        return group == null
                ? candidate()
                : Objects.requireNonNull(wholes.get(group)).candidate(offer, offered);
    }

    /** As the lists have the product, one with others or not. */
    Candidate candidate() {
        return new Candidate(product, producer, certificates(), offer, offered, recognised);
    }
}
