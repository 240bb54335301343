package io.ocopkit.grading;

import io.ocopkit.message.BilingualText;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Says which items of evidence are there and which are not. */
final class Papers {

    private Papers() {}

    static List<EvidenceKind> held(Criterion criterion, Collection<EvidenceKind> held) {
        return criterion.evidence().stream().filter(held::contains).toList();
    }

    static List<EvidenceKind> needed(Criterion criterion, Collection<EvidenceKind> held) {
        return criterion.evidence().stream()
                .filter(kind -> !held.contains(kind))
                .toList();
    }

    static BilingualText text(List<EvidenceKind> held, List<EvidenceKind> needed) {
        if (held.isEmpty() && needed.isEmpty()) {
            return BilingualText.of(". Chấm trực tiếp trên sản phẩm", ". Judged on the product itself");
        }
        return BilingualText.of(
                clause(". Đã có: ", held, true) + clause(". Cần bổ sung: ", needed, true),
                clause(". Held: ", held, false) + clause(". To get: ", needed, false));
    }

    private static String clause(String start, List<EvidenceKind> kinds, boolean vietnamese) {
        return kinds.isEmpty()
                ? ""
                : kinds.stream()
                        .map(kind ->
                                vietnamese ? kind.label().vi() : kind.label().en())
                        .collect(Collectors.joining("; ", start, ""));
    }
}
