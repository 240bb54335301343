package io.ocopkit.example.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The lists of a run: what somebody handed in, or the real list and the specimens of the demonstration.
 *
 * @param recognitions together complete; empty when the registry is to stay as it is
 * @param offers together complete; empty when the registry is to stay as it is
 * @param revocations decisions that take certificates back
 */
record Inputs(List<Path> recognitions, List<Path> offers, List<Path> revocations) {
    /** So many lists the demonstration reads. */
    static final int DEMONSTRATION_LISTS = 4;

    private static final String PRESS = "recognised-products-press.csv";

    /** The lists somebody handed in. */
    static Inputs of(Settings settings, Formats formats) {
        Inputs inputs = new Inputs(settings.recognitions(), settings.offers(), settings.revocations());
        inputs.files().forEach(file -> check(file, formats));
        return inputs;
    }

    /**
     * The lists of the demonstration, written into a folder.
     *
     * @throws IOException when they cannot be written
     */
    static Inputs demonstration(Path folder, Formats formats, Settings settings) throws IOException {
        GeneratedLists.write(folder, formats, settings.day());
        Path press = folder.resolve(PRESS);
        try (InputStream list = Objects.requireNonNull(Inputs.class.getResourceAsStream(PRESS), PRESS)) {
            Files.copy(list, press, StandardCopyOption.REPLACE_EXISTING);
        }
        return new Inputs(
                List.of(press, folder.resolve(GeneratedLists.RECOGNITIONS)),
                List.of(folder.resolve(GeneratedLists.OFFERS)),
                List.of(folder.resolve(GeneratedLists.REVOCATIONS)));
    }

    private static void check(Path file, Formats formats) {
        if (!Files.exists(file)) {
            throw new Refusal(ExitCode.UNUSABLE_INPUT, Words.FILE_MISSING.with(file));
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Refusal(ExitCode.UNUSABLE_INPUT, Words.FILE_UNREADABLE.with(file));
        }
        formats.of(file);
    }

    private Stream<Path> files() {
        return Stream.of(recognitions, offers, revocations).flatMap(List::stream);
    }
}
