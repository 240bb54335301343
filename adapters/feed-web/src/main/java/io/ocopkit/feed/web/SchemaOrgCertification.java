package io.ocopkit.feed.web;

import io.ocopkit.certification.EligibilityProof;
import java.io.IOException;
import java.time.LocalDate;

/**
 * Writes what the proof says, and stars only on a day the proof covers (QĐ 26/2026/QĐ-TTg, Điều 5).
 *
 * @param node where the properties go
 * @param validOn the day of the feed
 */
record SchemaOrgCertification(JsonNode node, LocalDate validOn) {
    private static final String PROGRAMME = "OCOP – Mỗi xã một sản phẩm / One Commune One Product";
    private static final int BEST = 5;
    private static final int WORST = 1;

    void write(EligibilityProof proof) throws IOException {
        boolean valid = !validOn.isBefore(proof.validFrom()) && !validOn.isAfter(proof.validUntil());
        node.node("hasCertification", "Certification", () -> {
            node.text("name", PROGRAMME);
            node.text("certificationIdentification", proof.decision().number());
            node.named("issuedBy", "Organization", proof.decision().issuer().nameAsPrinted());
            node.day("datePublished", proof.decision().date());
            node.day("validFrom", proof.validFrom());
            node.day("expires", proof.validUntil());
            node.named("validIn", "Country", "Việt Nam");
            node.member("certificationStatus", valid ? "CertificationActive" : "CertificationInactive");
            if (valid) {
                writeRating(proof);
            }
        });
        if (valid) {
            writeStars(proof);
        }
    }

    /** Of a product whose certificate the law has ended: no number, no dates, no stars. */
    void writeInactive() throws IOException {
        node.node("hasCertification", "Certification", () -> {
            node.text("name", PROGRAMME);
            node.member("certificationStatus", "CertificationInactive");
        });
    }

    private void writeRating(EligibilityProof proof) throws IOException {
        node.node("certificationRating", "Rating", () -> {
            node.number("ratingValue", proof.stars().stars());
            node.number("bestRating", BEST);
            node.number("worstRating", WORST);
        });
    }

    /** Once more as a plain property, for readers that do not know certifications. */
    private void writeStars(EligibilityProof proof) throws IOException {
        node.json().writeArrayFieldStart("additionalProperty");
        node.node("PropertyValue", () -> {
            node.text("propertyID", "OCOP_STARS");
            node.text("name", "Hạng sao OCOP / OCOP stars");
            node.number("value", proof.stars().stars());
            node.number("maxValue", BEST);
        });
        node.json().writeEndArray();
    }
}
