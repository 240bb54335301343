package io.ocopkit.publishing;

import io.ocopkit.channel.Feed;
import io.ocopkit.channel.FeedDirectory;
import io.ocopkit.channel.FeedDocument;
import io.ocopkit.channel.FeedHeader;
import io.ocopkit.channel.FeedItem;
import io.ocopkit.publishing.OutletState.WrittenDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lets a channel write its documents and sees to it that they are whole. For one use. */
final class FeedWriter {
    private final FeedOutlet outlet;
    private final FeedDirectory folder;
    private final DigestingSink sink;
    private List<FeedDocument> documents = List.of();

    FeedWriter(FeedOutlet outlet, FeedDirectory folder) {
        this.outlet = outlet;
        this.folder = folder;
        this.sink = new DigestingSink(folder);
    }

    void write(Steps steps, LedgerSession session, Instant now) throws IOException {
        Seller seller = outlet.seller();
        FeedHeader header = new FeedHeader(seller.name(), seller.home(), VietnamTime.dayOf(now), now);
        FeedEntries entries = new FeedEntries(steps, session);
        try (Stream<FeedItem> items = entries.stream()) {
            documents = List.copyOf(outlet.channel().write(new Feed(header, items), sink));
        } catch (IOException | RuntimeException | Error e) {
            releaseQuietly(e);
            throw e;
        }
        requireWhole(entries);
    }

    /** Some systems do not let go of a file that is still open, and the folder has to be cleared of it. */
    private void releaseQuietly(Throwable reason) {
        try {
            sink.closeAll();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private void requireWhole(FeedEntries entries) throws IOException {
        if (!sink.isFinished()) {
            sink.closeAll();
            throw FeedWriteException.incomplete(outlet.outlet(), "not every document was closed");
        }
        if (entries.hasNext()) {
            throw FeedWriteException.incomplete(outlet.outlet(), "not every item was read");
        }
        Set<String> reported = new HashSet<>();
        documents.forEach(document -> reported.add(document.name()));
        if (!reported.equals(Set.copyOf(sink.names()))) {
            throw FeedWriteException.incomplete(outlet.outlet(), "the documents reported are not those written");
        }
        requireCounts(entries);
    }

    /** Several documents may share the items or repeat them; together they have all of them. */
    private void requireCounts(FeedEntries entries) {
        long listed = documents.stream().mapToLong(FeedDocument::listed).sum();
        long removed = documents.stream().mapToLong(FeedDocument::removed).sum();
        if (listed < entries.listed() || removed < entries.removed()) {
            throw FeedWriteException.incomplete(
                    outlet.outlet(),
                    listed + " of " + entries.listed() + " listings and " + removed + " of " + entries.removed()
                            + " removals written");
        }
    }

    /** Makes the documents visible and takes away those that are no longer written, so that nobody goes on reading them. */
    List<WrittenDocument> publish(List<WrittenDocument> former) throws IOException {
        folder.commit();
        List<String> names = sink.names();
        for (WrittenDocument document : former) {
            Path file = outlet.folder().resolve(document.name());
            if (!names.contains(document.name()) && outlet.folder().equals(file.getParent())) {
                Files.deleteIfExists(file);
            }
        }
        return sink.written();
    }

    List<FeedDocument> documents() {
        return documents;
    }
}
