package io.ocopkit.catalog.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.catalog.CatalogueColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of headers in the front page is the one the code knows. */
class ReadmeTest {

    @Test
    void theTableOfHeadersIsTheOneTheCodeKnows() throws IOException {
        String table =
                Arrays.stream(CatalogueColumn.values()).map(ReadmeTest::line).collect(Collectors.joining("\n"));

        assertThat(Files.readString(Path.of("README.md"))).contains(table);
    }

    private static String line(CatalogueColumn column) {
        return "| `" + column + "` | " + column.header().vi() + " | "
                + column.header().en() + " | " + String.join(" · ", column.aliases()) + " |";
    }
}
