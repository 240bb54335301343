package io.ocopkit.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDirectoryTest {
    @TempDir
    Path folder;

    @Test
    void nothingIsVisibleBeforeTheCommit() throws IOException {
        try (FeedDirectory directory = FeedDirectory.open(folder)) {
            write(directory, "feed.xml", "new");
            assertThat(folder.resolve("feed.xml")).doesNotExist();

            directory.commit();
        }
        assertThat(folder.resolve("feed.xml")).hasContent("new");
        assertThat(names()).containsExactly("feed.xml");
    }

    @Test
    void closingWithoutACommitKeepsWhatWasThere() throws IOException {
        Files.writeString(folder.resolve("feed.xml"), "old");

        try (FeedDirectory directory = FeedDirectory.open(folder)) {
            write(directory, "feed.xml", "half of the n");
        }
        assertThat(folder.resolve("feed.xml")).hasContent("old");
        assertThat(names()).containsExactly("feed.xml");
    }

    @Test
    void whoeverMayReadNewFilesMayReadADocument() throws IOException {
        Path ordinary = Files.writeString(folder.resolve("ordinary.txt"), "");
        try (FeedDirectory directory = FeedDirectory.open(folder)) {
            write(directory, "feed.xml", "new");
            directory.commit();
        }
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "rights are a matter of POSIX");
        assertThat(Files.getPosixFilePermissions(folder.resolve("feed.xml")))
                .isEqualTo(Files.getPosixFilePermissions(ordinary));
    }

    @Test
    void aDocumentIsBegunOnce() throws IOException {
        try (FeedDirectory directory = FeedDirectory.open(folder)) {
            write(directory, "feed.xml", "");

            assertThatThrownBy(() -> directory.begin("feed.xml")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../feed.xml", "/tmp/feed.xml", "a/b.xml", ".hidden", "", ".."})
    void namesCannotLeadOutOfTheFolder(String name) throws IOException {
        try (FeedDirectory directory = FeedDirectory.open(folder)) {
            assertThatThrownBy(() -> directory.begin(name)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void aSecretPrintsAsAsterisks() {
        assertThat(Secret.of("sk_live_123")).hasToString("****");
        assertThat(Secret.of("sk_live_123").reveal()).isEqualTo("sk_live_123");
    }

    private static void write(FeedDirectory directory, String name, String text) throws IOException {
        try (OutputStream out = directory.begin(name)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private java.util.List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
