package io.ocopkit.jpa;

import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.CertificateEvent;
import io.ocopkit.certification.CertificateHistory;
import io.ocopkit.listing.Offer;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import io.ocopkit.publishing.Candidate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A candidate being put together from its rows. */
final class Item {
    private final String key;
    private final Product product;
    private final @Nullable Producer producer;
    private final Offer offer;
    private final boolean offered;
    private final boolean recognised;
    private final List<Certificate> certificates = new ArrayList<>(1);
    private @Nullable String lastCertificate;
    private @Nullable WholeProduct whole;

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
     * @param certificate the certificate, with that event alone
     */
    record Cited(String key, Certificate certificate) {}

    boolean isOf(String row) {
        return key.equals(row);
    }

    String key() {
        return key;
    }

    Product product() {
        return product;
    }

    /** What the rows say of the product and its certificates counts no more. */
    void isPartOf(WholeProduct merged) {
        whole = merged;
    }

    void add(@Nullable Cited cited) {
        if (cited == null) {
            return;
        }
        if (cited.key().equals(lastCertificate)) {
            Certificate sofar = certificates.remove(certificates.size() - 1);
            for (CertificateEvent event : cited.certificate().events()) {
                sofar = sofar.with(event);
            }
            certificates.add(sofar);
        } else {
            certificates.add(cited.certificate());
            lastCertificate = cited.key();
        }
    }

    Candidate candidate() {
        if (whole != null) {
            return whole.candidate(offer, offered);
        }
        List<Certificate> settled = certificates.size() < 2 ? certificates : CertificateHistory.settle(certificates);
        return new Candidate(product, producer, settled, offer, offered, recognised);
    }
}
