package io.ocopkit.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.example.quickstart.Trial.Outcome;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationTest {
    private static final String PRESS = "recognised-products-press.csv";

    @TempDir
    Path folder;

    @Test
    void tellsTheWholeStoryInVietnameseOnAScreenAndAHalf() {
        Outcome run = Trial.start("--out", folder.resolve("out").toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Từ quyết định công nhận đến tài liệu cho người mua · 23/11/2026")
                .contains("Không có gì thay đổi")
                .contains("workbook 5, csv 5, csv-excel 5, schema-org 5, google 5, meta 5")
                .contains("Sổ cái ghi thêm 30 dòng")
                .contains("180 ngày tới");
        assertThat(run.out().lines()).hasSizeLessThan(75);
        assertThat(folder.resolve("out").resolve("documents"))
                .isDirectoryContaining("glob:**.xlsx")
                .isDirectoryContaining("glob:**.jsonld")
                .isDirectoryContaining("glob:**.ics");
    }

    @Test
    void ofTheRealListOnlyTheSevenProductsOfTheFullyCitedDecisionAreLive() {
        Outcome then = Trial.start("--out", folder.resolve("then").toString(), "--json", "--on", "2025-06-30");
        Outcome now = Trial.start("--out", folder.resolve("now").toString(), "--json", "--lang", "en");

        assertThat(liveOfThePress(then)).hasSize(7).isEqualTo(liveOfThePress(now));
        assertThat(now.all("listings")
                        .filter(DemonstrationTest::isOfThePress)
                        .filter(listing -> listing.get("state").asText().equals("LIVE")))
                .allSatisfy(
                        listing -> assertThat(listing.get("decision").asText()).startsWith("377/QĐ-BNN-VPĐP"));
        assertThat(now.json().get("funnel").get("live").asInt())
                .isNotEqualTo(then.json().get("funnel").get("live").asInt());
    }

    @Test
    void everyOneOfThe215RowsOfTheRealListSaysWhatBecameOfIt() {
        Outcome run = Trial.start("--out", folder.resolve("out").toString(), "--json");

        Set<Integer> rows = Stream.concat(
                        run.all("problems"), run.all("listings").flatMap(listing -> elements(listing.get("sources"))))
                .filter(row -> row.get("file").asText().equals(PRESS))
                .map(row -> row.get("row").asInt())
                .collect(Collectors.toSet());
        assertThat(rows).contains(1, 2, 3).hasSize(3 + 215);
        assertThat(run.all("listings")
                        .filter(listing -> !listing.get("state").asText().equals("LIVE")))
                .allSatisfy(listing -> assertThat(listing.get("reasons")).isNotEmpty());
    }

    private static Set<String> liveOfThePress(Outcome run) {
        return run.all("listings")
                .filter(DemonstrationTest::isOfThePress)
                .filter(listing -> listing.get("state").asText().equals("LIVE"))
                .map(listing -> listing.get("name").asText())
                .collect(Collectors.toSet());
    }

    private static boolean isOfThePress(JsonNode listing) {
        return elements(listing.get("sources"))
                .anyMatch(source -> source.get("file").asText().equals(PRESS));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
