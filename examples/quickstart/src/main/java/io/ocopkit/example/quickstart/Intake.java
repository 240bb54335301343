package io.ocopkit.example.quickstart;

import io.ocopkit.catalog.ImportLimits;
import io.ocopkit.catalog.ListReader;
import io.ocopkit.catalog.Problem;
import io.ocopkit.catalog.TableFormat;
import io.ocopkit.catalog.TableSource;
import io.ocopkit.catalog.UnusableFileException;
import io.ocopkit.jpa.RegistryReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads lists into the registry. */
final class Intake {
    private final Shop shop;
    private final Formats formats;
    private final Workspace workspace;
    private final SourceBook sources;
    private final Progress progress;
    private final Set<Path> copies = new HashSet<>();

    Intake(Shop shop, Formats formats, Workspace workspace, SourceBook sources, Progress progress) {
        this.shop = shop;
        this.formats = formats;
        this.workspace = workspace;
        this.sources = sources;
        this.progress = progress;
    }

    /** Lists of recognitions that together are complete. */
    List<ListAccount> recognitions(List<Path> files) throws IOException {
        return read(files, ListReader::recognitions, sources::note, shop.registry()::importCompleteRecognitions);
    }

    /** Lists of offers that together are complete. */
    List<ListAccount> offers(List<Path> files) throws IOException {
        return read(files, ListReader::offers, sources::note, shop.registry()::importCompleteOffers);
    }

    /** Lists of revocations, one after the other. */
    List<ListAccount> revocations(List<Path> files) throws IOException {
        List<ListAccount> accounts = new ArrayList<>();
        for (Path file : files) {
            accounts.addAll(read(
                    List.of(file),
                    ListReader::revocations,
                    sources::note,
                    lists -> shop.registry().importRevocations(lists.get(0))));
        }
        return accounts;
    }

    private <T> List<ListAccount> read(
            List<Path> files,
            Function<TableSource, ListReader<T>> kind,
            Consumer<? super T> note,
            Function<List<WatchedList<T>>, RegistryReport> intoRegistry)
            throws IOException {
        if (files.isEmpty()) {
            return List.of();
        }
        List<WatchedList<T>> lists = new ArrayList<>();
        try {
            for (Path file : files) {
                lists.add(open(file, kind, note));
            }
            return accounts(lists, intoRegistry.apply(lists).findings());
        } finally {
            for (WatchedList<T> list : lists) {
                list.close();
                progress.step();
            }
        }
    }

    private <T> WatchedList<T> open(Path file, Function<TableSource, ListReader<T>> kind, Consumer<? super T> note)
            throws IOException {
        progress.now(Words.STEP_READ, file.getFileName().toString());
        TableFormat format = formats.of(file);
        try {
            ListReader<T> reader = kind.apply(format.open(file, ImportLimits.standard()));
            return new WatchedList<>(file, reader, rejectedCopyOf(file), note).copyingRejected(format);
        } catch (UnusableFileException e) {
            throw WatchedList.unusable(file, e);
        }
    }

    /** Lists of one name from two folders have copies of two names. */
    private Path rejectedCopyOf(Path file) {
        String name = file.getFileName().toString();
        Path copy = workspace.rejected().resolve(name);
        for (int again = 2; !copies.add(copy); again++) {
            copy = workspace.rejected().resolve(again + "-" + name);
        }
        return copy;
    }

    private <T> List<ListAccount> accounts(List<WatchedList<T>> lists, List<Problem> findings) throws IOException {
        List<Problem> left = new ArrayList<>(findings);
        List<ListAccount> accounts = new ArrayList<>();
        for (WatchedList<T> list : lists) {
            List<Problem> problems = new ArrayList<>(list.problems());
            List<Problem> own = left.stream()
                    .filter(problem -> problem.file().equals(list.report().file()))
                    .toList();
            left.removeAll(own);
            problems.addAll(own);
            Path rejected = list.rejected();
            accounts.add(
                    new ListAccount(list.report(), problems, rejected == null ? null : workspace.goalOf(rejected)));
        }
        return accounts;
    }
}
