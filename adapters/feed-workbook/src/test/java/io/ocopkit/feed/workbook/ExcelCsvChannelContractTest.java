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
import java.util.regex.Pattern;

class ExcelCsvChannelContractTest extends FeedChannelContract {
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r\\n\\x00＝＋－＠].*", Pattern.DOTALL);

    @Override
    protected FeedChannel channel() {
        return ExcelCsvChannel.withSemicolons(WorkbookConfig.standard());
    }

    @Override
    protected Set<Shown> shows() {
        return EnumSet.allOf(Shown.class);
    }

    @Override
    protected List<ParsedRow> parse(Path folder) throws IOException {
        List<List<String>> table = CsvFile.read(folder.resolve(ExcelCsvChannel.NAME), ';').stream()
                .map(row ->
                        row.stream().map(ExcelCsvChannelContractTest::unguarded).toList())
                .toList();
        return SheetRows.byHeader(table).stream().map(SheetRows::parsed).toList();
    }

    private static String unguarded(String text) {
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }
}
