package io.ocopkit.example.quickstart;

import io.ocopkit.catalog.csv.CsvTables;
import io.ocopkit.catalog.xlsx.XlsxTables;
import io.ocopkit.message.OcopException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run: it happens behind a progress bar and is told afterwards.
 *
 * @param terminal the world
 * @param settings what was asked for
 * @param json whether a program is listening
 */
record Run(Terminal terminal, Settings settings, boolean json) {
    private static final Formats FORMATS = new Formats(List.of(CsvTables.excel(), new XlsxTables()));

    ExitCode call() {
        long started = terminal.clock().millis();
        Story[] story = new Story[1];
        Refusal refusal = happen(story);
        Audience audience = json ? new JsonReport(terminal, settings) : new ConsoleReport(terminal, settings);
        audience.begins();
        story[0].tellTo(audience);
        if (refusal != null) {
            audience.refused(refusal);
            return refusal.exit();
        }
        audience.ends(terminal.clock().millis() - started);
        return ExitCode.DONE;
    }

    /** Whatever goes wrong ends as a refusal: a sentence and an exit code, never a stack trace. */
    private @Nullable Refusal happen(Story[] story) {
        try (Progress progress = Progress.on(terminal.err(), settings.language(), Story.steps(settings))) {
            story[0] = new Story(settings, FORMATS, progress);
            story[0].happen();
            return null;
        } catch (Refusal e) {
            return e;
        } catch (OcopException e) {
            return new Refusal(ExitCode.FAILED, e.text(), e);
        } catch (IOException | UncheckedIOException e) {
            return new Refusal(ExitCode.FAILED, Words.FAILED.with(e), e);
        }
    }
}
