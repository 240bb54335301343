package io.ocopkit.testkit;

import io.ocopkit.channel.Feed;
import io.ocopkit.channel.FeedChannel;
import io.ocopkit.channel.FeedDirectory;
import io.ocopkit.channel.FeedDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a feed into a folder of its own, as the engine does. */
record FeedTrial(Path folder, List<FeedDocument> documents) {

    static FeedTrial write(FeedChannel channel, Feed feed, Path parent) throws IOException {
        Path folder = Files.createTempDirectory(parent, "feed");
        try (FeedDirectory directory = FeedDirectory.open(folder)) {
            List<FeedDocument> documents = channel.write(feed, directory);
            directory.commit();
            return new FeedTrial(folder, documents);
        }
    }

    Set<String> filesWritten() throws IOException {
        return filesIn(folder);
    }

    Set<String> filesReported() {
        return documents.stream().map(FeedDocument::name).collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
