package io.ocopkit.dossier;

import io.ocopkit.dossier.DossierFinding.Code;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A buyer's own list of papers. It is the buyer's data: the library ships none, because no retailer's list was public
 * when this was written.
 *
 * @param name what the buyer calls the list
 * @param requirements its lines
 */
public record BuyerChecklist(BilingualText name, List<BuyerRequirement> requirements) {

    /** Keeps an unmodifiable copy. */
    public BuyerChecklist {
        Objects.requireNonNull(name, "name");
        requirements = List.copyOf(requirements);
    }

    /**
     * Holds a file against the list.
     *
     * @param file the file
     * @param on the day
     * @return everything the buyer would miss; one finding a line at most
     */
    public DossierCheck check(ApplicationFile file, LocalDate on) {
        return new DossierCheck(requirements.stream()
                .map(line -> shortfall(line, file.papers(line.kind()), on))
                .flatMap(Optional::stream)
                .toList());
    }

    /** A line is met by any one paper; when none meets it, the paper that comes closest says what is wrong. */
    private Optional<DossierFinding> shortfall(BuyerRequirement line, List<Evidence> papers, LocalDate on) {
        if (papers.isEmpty()) {
            return Optional.of(finding(line, Fault.MISSING));
        }
        List<Fault> faults = papers.stream()
                .map(paper -> fault(line, paper, on))
                .flatMap(Optional::stream)
                .toList();
        return faults.size() < papers.size()
                ? Optional.empty()
                : faults.stream().max(Fault::compareTo).map(fault -> finding(line, fault));
    }

    private static Optional<Fault> fault(BuyerRequirement line, Evidence paper, LocalDate on) {
        return Stream.of(validity(paper, on), age(line, paper, on), scope(line, paper))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Fault> validity(Evidence paper, LocalDate on) {
        return switch (paper.validityOn(on)) {
            case VALID -> Optional.empty();
            case UNDATED -> Optional.of(Fault.UNDATED);
            case NOT_YET_VALID, EXPIRED -> Optional.of(Fault.NOT_VALID);
        };
    }

    private static Optional<Fault> age(BuyerRequirement line, Evidence paper, LocalDate on) {
        LocalDate issued = paper.issuedOn();
        boolean old = line.maximumAge() != null
                && issued != null
                && issued.plus(line.maximumAge()).isBefore(on);
        return old ? Optional.of(Fault.TOO_OLD) : Optional.empty();
    }

    private static Optional<Fault> scope(BuyerRequirement line, Evidence paper) {
        boolean wide = line.widest() != null && paper.scope().breadth().compareTo(line.widest()) < 0;
        return wide ? Optional.of(Fault.SCOPE_TOO_WIDE) : Optional.empty();
    }

    private DossierFinding finding(BuyerRequirement line, Fault fault) {
        BilingualText kind = line.kind().label();
        return new DossierFinding(
                fault.code,
                line.severity(),
                line.kind(),
                Citation.of(name.vi()),
                BilingualText.of(kind.vi() + ": " + fault.text.vi(), kind.en() + ": " + fault.text.en()));
    }

    /** What can be wrong with a line, from the worst to the slightest. */
    private enum Fault {
        MISSING(Code.EVIDENCE_MISSING, "chưa có", "missing"),
        NOT_VALID(Code.EVIDENCE_NOT_VALID, "hết hạn hoặc chưa có hiệu lực", "expired or not valid yet"),
        UNDATED(Code.EVIDENCE_UNDATED, "không ghi ngày cấp", "no day of issue"),
        TOO_OLD(Code.EVIDENCE_TOO_OLD, "cấp quá lâu so với yêu cầu", "older than the buyer accepts"),
        SCOPE_TOO_WIDE(
                Code.EVIDENCE_SCOPE_TOO_WIDE,
                "không cấp riêng cho sản phẩm hoặc lô này",
                "not about this product or lot alone");

        private final Code code;
        private final BilingualText text;

        Fault(Code code, String vi, String en) {
            this.code = code;
            this.text = BilingualText.of(vi, en);
        }
    }
}
