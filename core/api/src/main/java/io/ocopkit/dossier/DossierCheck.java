package io.ocopkit.dossier;

import io.ocopkit.grading.EvidenceKind;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Language;
import io.ocopkit.message.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What came of looking through a file.
 *
 * @param findings everything missing or remarkable, errors first
 */
public record DossierCheck(List<DossierFinding> findings) {

    /** Keeps an unmodifiable copy, errors first. */
    public DossierCheck {
        findings = findings.stream()
                .sorted(Comparator.comparing(DossierFinding::severity))
                .toList();
    }

    /**
     * The answer in one word.
     *
     * @return rejected with any error, review with any warning, accepted otherwise
     */
    public Answer answer() {
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return Answer.REJECTED;
        }
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.WARNING)
                ? Answer.REVIEW
                : Answer.ACCEPTED;
    }

    /**
     * The items of evidence to bring.
     *
     * @return the kinds that findings are about, each once, errors first
     */
    public List<EvidenceKind> missing() {
        return findings.stream()
                .map(DossierFinding::evidence)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * The answer and all findings as text.
     *
     * @param language the reader's language
     * @return lines ended by a line feed
     */
    public String print(Language language) {
        StringBuilder out = new StringBuilder(answer().label().in(language)).append('\n');
        findings.forEach(finding -> out.append("  - ")
                .append(finding.text().in(language))
                .append(" (")
                .append(finding.source())
                .append(")\n"));
        return out.toString();
    }

    /** The answer in one word. */
    public enum Answer {
        /** Nothing is missing. */
        ACCEPTED("Hồ sơ hợp lệ", "Accepted"),
        /** A person has to look at something. */
        REVIEW("Cần xem xét, bổ sung", "Review"),
        /** Something that must be there is not. */
        REJECTED("Không tiếp nhận", "Rejected");

        private final BilingualText label;

        Answer(String vi, String en) {
            this.label = BilingualText.of(vi, en);
        }

        /**
         * The answer in words.
         *
         * @return the label in both languages
         */
        public BilingualText label() {
            return label;
        }
    }
}
