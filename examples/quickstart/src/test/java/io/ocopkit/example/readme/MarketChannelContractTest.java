package io.ocopkit.example.readme;

import io.ocopkit.channel.FeedChannel;
import io.ocopkit.testkit.FeedChannelContract;
import io.ocopkit.testkit.ParsedRow;
import io.ocopkit.testkit.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

// begin: contract
class MarketChannelContractTest extends FeedChannelContract { // 27 rules, from order to full disks
    @Override
    protected FeedChannel channel() {
        return new MarketChannel();
    }

    @Override
    protected Set<Shown> shows() {
        return EnumSet.of(Shown.NAME);
    }

    @Override
    protected List<ParsedRow> parse(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("market.txt")).stream()
                .map(MarketChannelContractTest::row)
                .toList();
    }
    // end: contract

    private static ParsedRow row(String line) {
        String[] parts = line.substring(1).split("\t", 2);
        boolean removed = line.startsWith("-");
        return new ParsedRow(parts[0], removed, parts[1].replace("\\n", "\n"), null, null, null, null);
    }
}
