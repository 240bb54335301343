package io.ocopkit.jpa;

import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.CertificateEvent;
import io.ocopkit.certification.CertificateHistory;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Sku;
import io.ocopkit.model.Producer;
import io.ocopkit.publishing.Candidate;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Finds one candidate by its key. */
final class CandidateLookup {

    private CandidateLookup() {}

    static Optional<Candidate> find(StatelessSession session, Sku sku) {
        OcopOffer offer = session.get(OcopOffer.class, sku.value());
        OcopProduct product = session.get(OcopProduct.class, offer == null ? sku.value() : offer.productId());
        if (product == null || (offer == null && hasOffers(session, product))) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(
                product.product(),
                producer(session, product),
                certificates(session, product),
                offer == null ? Offer.onRequest(sku) : offer.offer(),
                offer != null && offer.offered(),
                product.recognised()));
    }

    private static boolean hasOffers(StatelessSession session, OcopProduct product) {
        return !session.createSelectionQuery("from OcopOffer o where o.productId = :product", OcopOffer.class)
                .setParameter("product", product.id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private static @Nullable Producer producer(StatelessSession session, OcopProduct product) {
        String id = product.producerId();
        OcopProducer producer = id == null ? null : session.get(OcopProducer.class, id);
        return producer == null ? null : producer.producer();
    }

    private static List<Certificate> certificates(StatelessSession session, OcopProduct product) {
        return CertificateHistory.settle(session
                .createSelectionQuery("from OcopCertificate c where c.productId = :product", OcopCertificate.class)
                .setParameter("product", product.id())
                .getResultList()
                .stream()
                .map(certificate -> certificate.certificate(events(session, certificate)))
                .toList());
    }

    private static List<CertificateEvent> events(StatelessSession session, OcopCertificate certificate) {
        return session
                .createSelectionQuery(
                        "from OcopCertificateEvent e where e.certificateId = :certificate order by e.id",
                        OcopCertificateEvent.class)
                .setParameter("certificate", certificate.id())
                .getResultList()
                .stream()
                .map(OcopCertificateEvent::event)
                .toList();
    }
}
