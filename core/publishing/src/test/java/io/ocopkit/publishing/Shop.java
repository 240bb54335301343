package io.ocopkit.publishing;

import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.Outlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One outlet with everything around it. */
final class Shop {
    static final Outlet OUTLET = new Outlet(new ChannelId("trial"), "co-op-mart");

    /** Kept here because a logger nobody holds forgets its level. */
    private static final Logger LOG = Logger.getLogger("io.ocopkit.publishing");

    static {
        LOG.setLevel(Level.SEVERE);
    }

    final TestClock clock = new TestClock("2026-09-01T05:00:00Z");
    final InMemoryLedger ledger = new InMemoryLedger();
    final Stall stall = new Stall();
    final RecordingFeed feed = new RecordingFeed("trial");
    final Path folder;
    final Publisher publisher;

    Shop(Path folder) {
        this.folder = folder;
        this.publisher = builder().build();
    }

    PublisherBuilder builder() {
        return Publisher.of(stall, ledger)
                .feed(feed, OUTLET.shop(), folder, Seller.named("HTX Hòa Bình"))
                .clock(clock)
                .actor("đêm");
    }

    RandomProvince.Surroundings surroundings() {
        return new RandomProvince.Surroundings(clock, stall, ledger, publisher, OUTLET);
    }

    PublicationPlan plan() {
        return publisher.plan(OUTLET);
    }

    AppliedPlan planAndApply() {
        return publisher.apply(plan());
    }

    Path document() {
        return folder.resolve("feed.txt");
    }

    List<String> lines() {
        try {
            return Files.readAllLines(document());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean shows(int number) {
        return lines().stream().anyMatch(line -> line.startsWith("+ " + Goods.sku(number) + " "));
    }

    boolean removes(int number) {
        return lines().stream().anyMatch(line -> line.startsWith("- " + Goods.sku(number) + " "));
    }
}
