package io.ocopkit.grading;

import io.ocopkit.text.BundledTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What holds for a criterion in every set: English name, effort, evidence. */
final class CriterionCatalogue {
    private static final String SECTION = "section";
    private static final String NOTHING = "-";

    private final Map<String, String> sections = new HashMap<>();
    private final Map<String, Entry> criteria = new HashMap<>();

    static CriterionCatalogue read() {
        CriterionCatalogue catalogue = new CriterionCatalogue();
        for (List<String> row : BundledTable.rows(CriterionCatalogue.class, "criteria.tsv")) {
            if (row.get(0).equals(SECTION)) {
                catalogue.sections.put(row.get(1), row.get(2));
            } else {
                catalogue.criteria.put(row.get(1), entry(row));
            }
        }
        return catalogue;
    }

    private static Entry entry(List<String> row) {
        List<EvidenceKind> evidence = row.get(4).equals(NOTHING)
                ? List.of()
                : Stream.of(row.get(4).split(",")).map(EvidenceKind::valueOf).toList();
        return new Entry(row.get(2), Effort.valueOf(row.get(3)), evidence);
    }

    Entry criterion(String key) {
        Entry entry = criteria.get(key);
        if (entry == null) {
            throw new IllegalStateException("No catalogue entry for " + key);
        }
        return entry;
    }

    /** A section that is not divided bears the name of its only criterion. */
    String sectionName(String key) {
        String name = sections.get(key);
        return name == null ? criterion(key).english() : name;
    }

    record Entry(String english, Effort effort, List<EvidenceKind> evidence) {}
}
