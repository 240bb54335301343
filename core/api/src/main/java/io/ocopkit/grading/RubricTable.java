package io.ocopkit.grading;

import io.ocopkit.certification.CriteriaRegime;
import io.ocopkit.message.BilingualText;
import io.ocopkit.model.ProductSet;
import io.ocopkit.text.BundledTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the table of QĐ 26/2026, in which equal rows of several sets stand once. */
final class RubricTable {
    private static final String SECTION = "section";
    private static final String NOTHING = "-";
    private static final Comparator<SheetCode> PRINTED_ORDER = Comparator.comparing(SheetCode::numbers, (a, b) -> {
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            if (a[i] != b[i]) {
                return Integer.compare(a[i], b[i]);
            }
        }
        return Integer.compare(a.length, b.length);
    });

    private final CriterionCatalogue catalogue = CriterionCatalogue.read();
    private final Map<ProductSet, List<SectionRow>> sections = new EnumMap<>(ProductSet.class);
    private final Map<ProductSet, List<CriterionRow>> criteria = new EnumMap<>(ProductSet.class);

    static Map<ProductSet, Rubric> read() {
        RubricTable table = new RubricTable();
        BundledTable.rows(RubricTable.class, "rubric-qd26-2026.tsv").forEach(table::accept);
        Map<ProductSet, Rubric> rubrics = new EnumMap<>(ProductSet.class);
        for (ProductSet set : ProductSet.values()) {
            rubrics.put(set, table.rubric(set));
        }
        return rubrics;
    }

    private void accept(List<String> row) {
        boolean isSection = row.get(0).equals(SECTION);
        for (SheetCode code : SheetCode.parse(row.get(isSection ? 3 : 2))) {
            if (isSection) {
                sections.computeIfAbsent(code.set(), set -> new ArrayList<>()).add(section(code, row));
            } else {
                criteria.computeIfAbsent(code.set(), set -> new ArrayList<>()).add(new CriterionRow(code, row));
            }
        }
    }

    private SectionRow section(SheetCode code, List<String> row) {
        BilingualText name = BilingualText.of(row.get(5), catalogue.sectionName(row.get(2)));
        return new SectionRow(code, RubricPart.valueOf(row.get(1)), name, Integer.parseInt(row.get(4)));
    }

    private Rubric rubric(ProductSet set) {
        List<Section> built = sections.getOrDefault(set, List.of()).stream()
                .sorted(Comparator.comparing(SectionRow::code, PRINTED_ORDER))
                .map(this::build)
                .toList();
        return new Rubric(CriteriaRegime.QD_26_2026, set, built);
    }

    private Section build(SectionRow section) {
        List<Criterion> own = criteria.getOrDefault(section.code().set(), List.of()).stream()
                .filter(row -> row.code().sectionNumber() == section.code().sectionNumber())
                .sorted(Comparator.comparing(CriterionRow::code, PRINTED_ORDER))
                .map(row -> criterion(section.part(), row))
                .toList();
        return new Section(section.part(), section.code().sectionNumber(), section.name(), section.max(), own);
    }

    private Criterion criterion(RubricPart part, CriterionRow row) {
        List<String> cells = row.cells();
        CriterionCatalogue.Entry entry = catalogue.criterion(cells.get(1));
        return new Criterion(
                CriterionKey.of(cells.get(1)),
                part,
                row.code().printed(),
                BilingualText.of(cells.get(8), entry.english()),
                new Scale(Integer.parseInt(cells.get(3)), options(cells.get(4))),
                new StarMinimums(points(cells.get(5)), points(cells.get(6)), points(cells.get(7))),
                entry.effort(),
                entry.evidence());
    }

    private static List<List<Integer>> options(String cell) {
        return Stream.of(cell.split("\\|"))
                .map(one -> Stream.of(one.split(",")).map(Integer::valueOf).toList())
                .toList();
    }

    private static @Nullable Integer points(String cell) {
        return cell.equals(NOTHING) ? null : Integer.valueOf(cell);
    }

    private record SectionRow(SheetCode code, RubricPart part, BilingualText name, int max) {}

    private record CriterionRow(SheetCode code, List<String> cells) {}
}
