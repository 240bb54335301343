package io.ocopkit.feed.workbook;

import static io.ocopkit.testkit.ListingFixture.aListing;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.FeedChannel;
import io.ocopkit.channel.FeedItem;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvChannelsTest {
    private static final WorkbookConfig CONFIG = WorkbookConfig.standard();

    @TempDir
    Path folder;

    @Test
    void theFileForProgramsHasNothingAdded() throws IOException {
        String text = write(new CsvChannel(CONFIG), formula());
        assertThat(text)
                .startsWith("documentCommandType,supplierTradeItemIdentification,gtin,")
                .contains(",=1+1,", ",0.5,KGM,", ",2026-08-05,", ",150000,VND,")
                .endsWith("\r\n");
    }

    @Test
    void theFileForExcelHasAMarkAndAGuard() throws IOException {
        String text = write(ExcelCsvChannel.withCommas(CONFIG), formula());
        assertThat(text).startsWith("\uFEFFdocumentCommandType,").contains(",'=1+1,", ",0.5,KGM,");
    }

    @Test
    void whereListsTakeASemicolonDecimalsTakeAComma() throws IOException {
        String text = write(ExcelCsvChannel.withSemicolons(CONFIG), formula());
        assertThat(text).startsWith("\uFEFFdocumentCommandType;").contains(";'=1+1;", ";0,5;KGM;", ";150000;VND;");
    }

    private static FeedItem formula() {
        return aListing().of("=1+1").offered(o -> o.containing("0,5 kg")).listed();
    }

    private String write(FeedChannel channel, FeedItem item) throws IOException {
        return CsvFile.strictText(Documents.write(channel, Documents.header(), folder, item));
    }
}
