package io.ocopkit.publishing;

import io.ocopkit.certification.CertificateEvent.Revoked;
import io.ocopkit.certification.Decision;

/** What an authority takes back. */
final class Revocations {
    private Revocations() {}

    static Candidate revoked(Candidate candidate) {
        return Goods.with(candidate, new Revoked(null, null, Decision.UNKNOWN));
    }
}
