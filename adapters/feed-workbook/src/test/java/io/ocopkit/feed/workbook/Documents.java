package io.ocopkit.feed.workbook;

import static io.ocopkit.testkit.ListingFixture.TODAY;

import io.ocopkit.channel.Feed;
import io.ocopkit.channel.FeedChannel;
import io.ocopkit.channel.FeedDirectory;
import io.ocopkit.channel.FeedHeader;
import io.ocopkit.channel.FeedItem;
import io.ocopkit.testkit.MutableClock;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Writes small feeds into a folder. */
final class Documents {

    private Documents() {}

    static FeedHeader header() {
        return new FeedHeader(
                "Cửa hàng Xuân",
                URI.create("https://shop.example/"),
                TODAY,
                MutableClock.on(TODAY).instant());
    }

    static Path write(FeedChannel channel, FeedHeader header, Path folder, FeedItem... items) throws IOException {
        try (FeedDirectory directory = FeedDirectory.open(folder)) {
            String name = channel.write(new Feed(header, Stream.of(items)), directory)
                    .get(0)
                    .name();
            directory.commit();
            return folder.resolve(name);
        }
    }
}
