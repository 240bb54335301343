package io.ocopkit.feed.workbook;

import io.ocopkit.channel.FeedChannel;
import io.ocopkit.testkit.FeedChannelContract;
import io.ocopkit.testkit.ParsedRow;
import io.ocopkit.testkit.Shown;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

class CsvChannelContractTest extends FeedChannelContract {

    @Override
    protected FeedChannel channel() {
        return new CsvChannel(WorkbookConfig.standard());
    }

    @Override
    protected Set<Shown> shows() {
        return EnumSet.allOf(Shown.class);
    }

    @Override
    protected List<ParsedRow> parse(Path folder) throws IOException {
        return SheetRows.byHeader(CsvFile.read(folder.resolve(CsvChannel.NAME), ',')).stream()
                .map(SheetRows::parsed)
                .toList();
    }
}
