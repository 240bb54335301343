package io.ocopkit.feed.workbook;

import static io.ocopkit.feed.workbook.CellKind.DATE;
import static io.ocopkit.feed.workbook.CellKind.NUMBER;
import static io.ocopkit.feed.workbook.CellKind.TEXT;

import io.ocopkit.catalog.Cell;
import io.ocopkit.certification.CertificateTerm;
import io.ocopkit.certification.CertificateTerm.FilingWindow;
import io.ocopkit.certification.EligibilityProof;
import io.ocopkit.certification.IssuingAuthority;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;

/** What the listing stands on. Everything comes from the proof. */
final class CertificateFields {

    private CertificateFields() {}

    static void addTo(Map<String, Field> fields) {
        fields.put("certificate.stars", new Fields.Computed(NUMBER, CertificateFields::stars));
        fields.put(
                "certificate.decision.number",
                proof(TEXT, p -> Cells.text(p.decision().number())));
        fields.put(
                "certificate.decision.date",
                proof(DATE, p -> Cells.day(p.decision().date())));
        fields.put("certificate.issuer", issuer(issuer -> Cells.text(issuer.nameAsPrinted())));
        fields.put("certificate.issuer.successor", issuer(issuer -> Cells.text(issuer.successor())));
        fields.put("certificate.validFrom", proof(DATE, p -> Cells.day(p.validFrom())));
        fields.put("certificate.validUntil", proof(DATE, p -> Cells.day(p.validUntil())));
        fields.put(
                "certificate.reassessment.from",
                proof(DATE, p -> Cells.day(window(p).opens())));
        fields.put(
                "certificate.reassessment.to",
                proof(DATE, p -> Cells.day(window(p).closes())));
        fields.put("certificate.checkedOn", proof(DATE, p -> Cells.day(p.evaluatedOn())));
        fields.put("certificate.ruleVersion", proof(TEXT, p -> Cells.text(p.ruleVersion())));
        fields.put("certificate.proofDigest", proof(TEXT, p -> Cells.text(p.digest())));
    }

    /** Stars are shown only on days the proof covers (QĐ 26/2026/QĐ-TTg, Điều 5). */
    private static Cell stars(Entry entry) {
        LocalDate day = entry.validOn();
        if (entry.listing() == null || day == null) {
            return Cell.BLANK;
        }
        EligibilityProof proof = entry.listing().proof();
        boolean covered = !day.isBefore(proof.validFrom()) && !day.isAfter(proof.validUntil());
        return covered ? Cells.number(proof.stars().stars()) : Cell.BLANK;
    }

    /** The window belongs to the term of 36 months; an extension does not open it again. */
    private static FilingWindow window(EligibilityProof proof) {
        return CertificateTerm.filingWindow(CertificateTerm.lastDayOf(proof.validFrom()));
    }

    private static Field proof(CellKind kind, Function<EligibilityProof, Cell> value) {
        return Fields.ofListing(kind, listing -> value.apply(listing.proof()));
    }

    private static Field issuer(Function<IssuingAuthority, Cell> value) {
        return proof(TEXT, proof -> value.apply(proof.decision().issuer()));
    }
}
