package io.ocopkit.example.quickstart;

import io.ocopkit.catalog.TableFormat;
import java.nio.file.Path;
import java.util.List;

/**
 * The file formats lists may have, told apart by the files' names.
 *
 * @param all the formats, the first that accepts a file wins
 */
record Formats(List<TableFormat> all) {

    /** The format of a file. */
    TableFormat of(Path file) {
        return all.stream()
                .filter(format -> format.accepts(file))
                .findFirst()
                .orElseThrow(() -> new Refusal(ExitCode.UNUSABLE_INPUT, Words.FORMAT_UNKNOWN.with(file)));
    }
}
