package io.ocopkit.jpa;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Lets notices of revocation take effect on the certificates they mean. */
final class Revoking {
    private final ImportRun run;
    private final Loaded<OcopCertificate> certificates;
    private final List<OcopCertificateEvent> events = new ArrayList<>();
    private final Set<String> idle = new HashSet<>();

    private Revoking(ImportRun run, List<OcopRevocation> notices) {
        this.run = run;
        Set<String> products = new HashSet<>();
        notices.forEach(notice -> products.add(Objects.requireNonNull(notice.productId())));
        this.certificates = Loaded.certificatesOf(run.session(), products);
    }

    /** The keys of the notices that mean no certificate known so far; all of them have their product. */
    static Set<String> apply(ImportRun run, List<OcopRevocation> notices) {
        if (notices.isEmpty()) {
            return Set.of();
        }
        Revoking revoking = new Revoking(run, notices);
        notices.forEach(revoking::apply);
        revoking.save();
        return revoking.idle;
    }

    private void apply(OcopRevocation notice) {
        boolean idleYet = true;
        for (OcopCertificate certificate : certificates.all()) {
            if (certificate.productId().equals(notice.productId())
                    && notice.means(certificate.certificate(List.of()))) {
                events.add(Objects.requireNonNull(OcopCertificateEvent.of(certificate.id(), notice.revocation())));
                idleYet = false;
            }
        }
        if (idleYet) {
            idle.add(notice.id());
        }
    }

    private void save() {
        EventBook book = EventBook.load(run.session(), events);
        for (OcopCertificateEvent event : events) {
            if (book.add(event)) {
                OcopCertificate certificate = Objects.requireNonNull(certificates.find(event.certificateId()));
                certificate.addEvents(1);
                certificates.touch(certificate);
                run.tally().revoked(1);
            }
        }
        run.touched().add(certificates.changed().map(OcopCertificate::productId).toList());
        certificates.save();
        book.save();
    }
}
