package io.ocopkit.jpa;

import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.CertificateEvent;
import io.ocopkit.model.Producer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** All that is stored of a few products, read in four queries. */
final class ProductRows {
    private final Loaded<OcopProduct> products;
    private final Loaded<OcopProducer> producers;
    private final Map<String, List<Certificate>> certificates = new HashMap<>();

    private ProductRows(StatelessSession session, Collection<String> ids) {
        this.products = Loaded.byKey(session, OcopProduct.class, ids);
        this.producers = Loaded.byKey(session, OcopProducer.class, producersOf(products.all()));
        Collection<OcopCertificate> stored = Loaded.certificatesOf(session, ids).all();
        Map<String, List<CertificateEvent>> events = eventsOf(session, stored);
        stored.forEach(certificate -> certificates
                .computeIfAbsent(certificate.productId(), product -> new ArrayList<>(1))
                .add(certificate.certificate(events.getOrDefault(certificate.id(), List.of()))));
    }

    static ProductRows load(StatelessSession session, Collection<String> ids) {
        return new ProductRows(session, ids);
    }

    private static List<String> producersOf(Collection<OcopProduct> products) {
        return products.stream()
                .map(OcopProduct::producerId)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Map<String, List<CertificateEvent>> eventsOf(
            StatelessSession session, Collection<OcopCertificate> certificates) {
        if (certificates.isEmpty()) {
            return Map.of();
        }
        return session
                .createSelectionQuery(
                        "from OcopCertificateEvent e where e.certificateId in :certificates order by e.id",
                        OcopCertificateEvent.class)
                .setParameterList(
                        "certificates",
                        certificates.stream().map(OcopCertificate::id).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        OcopCertificateEvent::certificateId,
                        Collectors.mapping(OcopCertificateEvent::event, Collectors.toList())));
    }

    /** In the order of their ids. */
    List<OcopProduct> all() {
        return products.all().stream()
                .sorted(Comparator.comparing(OcopProduct::id))
                .toList();
    }

    @Nullable
    OcopProduct find(String id) {
        return products.find(id);
    }

    @Nullable
    Producer producerOf(OcopProduct product) {
        String id = product.producerId();
        OcopProducer producer = id == null ? null : producers.find(id);
        return producer == null ? null : producer.producer();
    }

    List<Certificate> certificatesOf(OcopProduct product) {
        return certificates.getOrDefault(product.id(), List.of());
    }
}
