package io.ocopkit.publishing;

import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.CertificateEvent;
import io.ocopkit.certification.CertificateEvent.Extended;
import io.ocopkit.certification.CertificateEvent.Revoked;
import io.ocopkit.certification.CertificateEvent.Superseded;
import io.ocopkit.certification.CertificateTerm;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The only days on which the gate can change its mind about a candidate, so that not every day has to be asked about. */
final class TurningDays {
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    private TurningDays() {}

    /** The first day, and every later one up to the last on which something begins or ends. */
    static SortedSet<LocalDate> between(Candidate candidate, LocalDate first, LocalDate last) {
        TurningDays turning = new TurningDays();
        turning.add(first);
        candidate.certificates().forEach(turning::add);
        return turning.days.subSet(first, true, last, true);
    }

    private void add(Certificate certificate) {
        LocalDate lastDay = certificate.expiresOn();
        add(certificate.issuedOn());
        if (lastDay != null) {
            addEnd(lastDay);
            addEnd(lastDay.plusDays(CertificateTerm.EXTENSION_MAX_DAYS));
        }
        certificate.events().forEach(this::add);
    }

    private void add(CertificateEvent event) {
        if (event instanceof Extended extended) {
            add(extended.on());
            addEnd(extended.until());
        } else if (event instanceof Revoked revoked) {
            add(revoked.on());
        } else if (event instanceof Superseded superseded) {
            add(superseded.on());
        }
    }

    private void addEnd(LocalDate lastDay) {
        add(lastDay.plusDays(1));
    }

    private void add(@Nullable LocalDate day) {
        if (day != null) {
            days.add(day);
        }
    }
}
