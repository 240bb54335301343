package io.ocopkit.grading;

import io.ocopkit.model.ProductSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A code as one set prints it. In the table a cell such as {@code 1.5:1-4,18 1.4:5} names the codes of several sets. */
record SheetCode(ProductSet set, String printed) {

    static List<SheetCode> parse(String cell) {
        List<SheetCode> codes = new ArrayList<>();
        for (String group : cell.split(" ")) {
            String[] codeAndSets = group.split(":", 2);
            for (String range : codeAndSets[1].split(",")) {
                String[] ends = range.split("-", 2);
                int last = Integer.parseInt(ends[ends.length - 1]);
                for (int number = Integer.parseInt(ends[0]); number <= last; number++) {
                    codes.add(new SheetCode(ProductSet.values()[number - 1], codeAndSets[0]));
                }
            }
        }
        return codes;
    }

    int[] numbers() {
        return Stream.of(printed.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    int sectionNumber() {
        return numbers()[0];
    }
}
