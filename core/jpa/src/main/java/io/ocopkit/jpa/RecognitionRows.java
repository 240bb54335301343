package io.ocopkit.jpa;

import io.ocopkit.catalog.Recognition;
import io.ocopkit.catalog.RowSource;
import io.ocopkit.certification.Certificate;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Everything a batch of recognitions touches. */
final class RecognitionRows {
    private final ImportRun run;
    private final SourceRows sources;
    private final Loaded<OcopProducer> producers;
    private final Loaded<OcopProduct> products;
    private final Loaded<OcopCertificate> certificates;
    private final EventBook events;

    private RecognitionRows(ImportRun run, List<Recognition> entries, Collection<String> productKeys) {
        this.run = run;
        this.sources =
                SourceRows.of(run, entries.stream().map(Recognition::source).toList());
        this.producers = Loaded.byKey(run.session(), OcopProducer.class, producersOf(entries));
        this.products = Loaded.byKey(run.session(), OcopProduct.class, productKeys);
        this.certificates = Loaded.certificatesOf(run.session(), productKeys);
        this.events = EventBook.load(run.session(), eventsOf(entries));
    }

    static RecognitionRows load(ImportRun run, List<Recognition> entries, Collection<String> productKeys) {
        return new RecognitionRows(run, entries, productKeys);
    }

    private static List<String> producersOf(List<Recognition> entries) {
        return entries.stream()
                .map(Recognition::producer)
                .filter(Objects::nonNull)
                .map(producer -> producer.id().value())
                .toList();
    }

    private static List<OcopCertificateEvent> eventsOf(List<Recognition> entries) {
        List<OcopCertificateEvent> events = new ArrayList<>();
        entries.forEach(entry -> eventsOf(entry.certificate()).forEach(events::add));
        return events;
    }

    private static Stream<OcopCertificateEvent> eventsOf(Certificate certificate) {
        if (certificate.events().isEmpty()) {
            return Stream.empty();
        }
        String id = certificate.identity().hex();
        return certificate.events().stream()
                .map(event -> OcopCertificateEvent.of(id, event))
                .filter(Objects::nonNull);
    }

    Loaded<OcopCertificate> certificates() {
        return certificates;
    }

    void tell(Recognition entry) {
        Certificate certificate = entry.certificate();
        String key = certificate.identity().hex();
        boolean newRow = keepSource(entry.source(), entry.product(), key);
        String by = Rank.ofDescription(entry);
        boolean news = entry.producer() != null && tell(entry.producer(), by);
        news |= tell(entry.product(), by, newRow || run.isComplete());
        OcopCertificate stored = certificates.find(key);
        if (stored == null) {
            stored = OcopCertificate.of(certificate, Rank.ofCertificate(entry));
            certificates.add(key, stored);
            run.tally().created();
            happened(stored, certificate);
        } else {
            news |= tell(stored, certificate, Rank.ofCertificate(entry));
            run.tally().known(happened(stored, certificate) | news);
        }
    }

    private boolean keepSource(RowSource source, Product product, String certificate) {
        String code = product.code() == null ? null : product.code().toString();
        return sources.keep(
                source, new OcopSource.Subject(certificate, product.id().value(), code));
    }

    private boolean tell(Producer producer, String by) {
        OcopProducer stored = producers.find(producer.id().value());
        if (stored == null) {
            producers.add(producer.id().value(), OcopProducer.of(producer, by));
            return true;
        }
        Producer before = stored.producer();
        if (stored.tell(producer, by)) {
            producers.touch(stored);
        }
        return !before.equals(stored.producer());
    }

    private boolean tell(Product product, String by, boolean recognises) {
        OcopProduct stored = products.find(product.id().value());
        if (stored == null) {
            products.add(product.id().value(), OcopProduct.of(product, by));
            return true;
        }
        Product before = stored.product();
        boolean again = recognises && stored.recogniseAgain();
        if (stored.tell(product, by) | again) {
            products.touch(stored);
        }
        return again || !before.equals(stored.product());
    }

    private boolean tell(OcopCertificate stored, Certificate certificate, String by) {
        Certificate before = stored.certificate(List.of());
        if (stored.tell(certificate, by)) {
            certificates.touch(stored);
        }
        return !before.equals(stored.certificate(List.of()));
    }

    private boolean happened(OcopCertificate stored, Certificate certificate) {
        List<OcopCertificateEvent> fresh =
                eventsOf(certificate).filter(events::add).toList();
        if (fresh.isEmpty()) {
            return false;
        }
        stored.addEvents(fresh.size());
        certificates.touch(stored);
        run.tally()
                .revoked(fresh.stream()
                        .filter(OcopCertificateEvent::isRevocation)
                        .count());
        return true;
    }

    void save() {
        run.touched().add(products.changed().map(OcopProduct::id).toList());
        run.touched().add(certificates.changed().map(OcopCertificate::productId).toList());
        List<String> renamed = producers.changed().map(OcopProducer::id).toList();
        producers.save();
        products.save();
        certificates.save();
        events.save();
        sources.save();
        run.touched().add(productsOf(renamed));
    }

    /** A producer is shown with every product. */
    private List<String> productsOf(List<String> changed) {
        return changed.isEmpty() || run.touched().isEverything()
                ? List.of()
                : run.session()
                        .createSelectionQuery(
                                "select p.id from OcopProduct p where p.producerId.value in :producers", String.class)
                        .setParameterList("producers", changed)
                        .setMaxResults(Touched.MOST + 1)
                        .getResultList();
    }
}
