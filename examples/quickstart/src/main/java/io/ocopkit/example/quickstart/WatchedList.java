package io.ocopkit.example.quickstart;

import io.ocopkit.catalog.CatalogueReader;
import io.ocopkit.catalog.ImportReport;
import io.ocopkit.catalog.ListReader;
import io.ocopkit.catalog.Problem;
import io.ocopkit.catalog.TableFormat;
import io.ocopkit.catalog.UnusableFileException;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A list on its way into the registry: every entry is noted as it passes, every problem is kept, refused rows are copied,
 * and a file that is no such list is refused by its name.
 *
 * @param <T> what a row says
 */
final class WatchedList<T> implements CatalogueReader<T> {
    private final Path file;
    private final Path rejected;
    private final ListReader<T> reader;
    private final Consumer<? super T> note;
    private final List<Problem> problems = new ArrayList<>();

    WatchedList(Path file, ListReader<T> reader, Path rejected, Consumer<? super T> note) {
        this.file = file;
        this.rejected = rejected;
        this.reader = reader;
        this.note = note;
        reader.problemsTo(problems::add);
    }

    /** Copies refused rows in the format the list came in. */
    WatchedList<T> copyingRejected(TableFormat format) throws IOException {
        reader.rejectedTo(format.create(rejected));
        return this;
    }

    @Override
    public void forEach(Consumer<? super T> action) {
        try {
            reader.forEach(entry -> {
                note.accept(entry);
                action.accept(entry);
            });
        } catch (UnusableFileException e) {
            throw unusable(file, e);
        } catch (IOException e) {
            throw new Refusal(ExitCode.UNUSABLE_INPUT, Words.FILE_UNREADABLE.with(file), e);
        }
    }

    static Refusal unusable(Path file, UnusableFileException cause) {
        return new Refusal(
                ExitCode.UNUSABLE_INPUT,
                BilingualText.of(
                        Words.FILE_UNUSABLE.in(Language.VI, file, cause.text().vi()),
                        Words.FILE_UNUSABLE.in(Language.EN, file, cause.text().en())),
                cause);
    }

    @Override
    public ImportReport report() {
        return reader.report();
    }

    /** Every problem of the list, also those the report has no room for. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * The copy of the refused rows.
     *
     * @return the file; null when no row was refused
     * @throws IOException when a copy without rows cannot be deleted
     */
    @Nullable
    Path rejected() throws IOException {
        if (report().rejected() > 0) {
            return rejected;
        }
        Files.deleteIfExists(rejected);
        return null;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
