package io.ocopkit.jpa;

import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.CertificateEvent.Superseded;
import io.ocopkit.certification.CertificateHistory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the certificates that have a successor. */
final class Supersessions {

    private Supersessions() {}

    static long count(Collection<OcopCertificate> certificates, SameProducts same) {
        Map<String, List<Certificate>> byProduct = new HashMap<>();
        for (OcopCertificate certificate : certificates) {
            byProduct
                    .computeIfAbsent(same.groupOf(certificate.productId()), product -> new ArrayList<>(1))
                    .add(certificate.certificate(List.of()));
        }
        return byProduct.values().stream()
                .filter(history -> history.size() > 1)
                .mapToLong(Supersessions::countIn)
                .sum();
    }

    private static long countIn(List<Certificate> history) {
        return CertificateHistory.settle(history).stream()
                .filter(certificate -> certificate.events().stream().anyMatch(Superseded.class::isInstance))
                .count();
    }
}
