package io.ocopkit.reconcile;

import io.ocopkit.model.Producer;
import io.ocopkit.model.ProducerId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The producers named, and those that are left when one firm under two names or ids counts once. */
final class MergedProducers {
    private final Map<ProducerId, Producer> named = new TreeMap<>();
    private final Parts<ProducerId> parts;

    MergedProducers(Map<RegistrationId, Registration> registrations, Groups groups) {
        registrations.values().stream()
                .map(Registration::producer)
                .filter(producer -> producer != null)
                .forEach(producer -> named.putIfAbsent(producer.id(), producer));
        parts = new Parts<>(named.keySet());
        groups.products().forEach(product -> join(product, registrations));
        joinByTaxCode();
    }

    private void join(MergedProduct product, Map<RegistrationId, Registration> registrations) {
        List<ProducerId> makers = product.registrations().stream()
                .map(registrations::get)
                .filter(registration -> registration != null && registration.producer() != null)
                .map(registration -> registration.producer().id())
                .toList();
        makers.forEach(maker -> parts.join(makers.get(0), maker));
    }

    private void joinByTaxCode() {
        Map<String, ProducerId> known = new HashMap<>();
        for (Producer producer : named.values()) {
            String code = Profile.taxCode(producer.taxId());
            if (code != null) {
                parts.join(known.computeIfAbsent(code, first -> producer.id()), producer.id());
            }
        }
    }

    Collection<Producer> named() {
        return named.values();
    }

    /** One of each, the one with the smallest id. */
    List<Producer> kept() {
        return parts.all().stream().map(part -> named.get(part.get(0))).toList();
    }
}
