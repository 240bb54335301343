package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.WithdrawalCause;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HorizonCsvTest {
    static final LocalDate LAST_DAY = LocalDate.of(2029, 8, 5);

    @Test
    void everyEntryIsARow() throws IOException {
        assertThat(csv(HorizonCsv.in(Language.EN), entry("Mật ong", "HTX Hòa Bình")))
                .isEqualTo(
                        "SKU,Product,Producer,Commune,Province,Outlets,Decision,Last valid day,Dark from,Cause,Status,"
                                + "Filing opens,Filing closes,Filing\r\n"
                                + "M-1,Mật ong,HTX Hòa Bình,xã Nâm N'Jang,Lâm Đồng,trial/co-op-mart; trial/winmart,"
                                + "3981/QĐ-UBND ngày 05/08/2026,2029-08-05,2029-08-06,The certificate has expired,Goes dark,"
                                + "2029-02-06,2029-04-07,Missed\r\n");
    }

    @Test
    void commasQuotesAndLineEndsAreQuoted() throws IOException {
        assertThat(csv(HorizonCsv.in(Language.VI), entry("Mật ong \"rừng\", 500 ml", "HTX\nHòa Bình")))
                .contains("M-1,\"Mật ong \"\"rừng\"\", 500 ml\",\"HTX\nHòa Bình\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+84", "-1", "@SUM(1)", " =1", "\uFF1D1", "-2+3"})
    void cellThatASpreadsheetWouldCalculateIsMadeHarmless(String name) throws IOException {
        assertThat(csv(HorizonCsv.in(Language.VI), entry(name, "HTX"))).contains("M-1,'" + name + ",HTX,");
    }

    @Test
    void excelGetsItsByteOrderMarkOnceAndNobodyElseDoes() throws IOException {
        assertThat(csv(HorizonCsv.in(Language.VI).withByteOrderMark(), entry("A", "B")))
                .startsWith("\uFEFFSKU,Sản phẩm,")
                .containsOnlyOnce("\uFEFF");
        assertThat(csv(HorizonCsv.in(Language.VI), entry("A", "B"))).startsWith("SKU,");
    }

    static HorizonEntry entry(String product, String producer) {
        ChannelId trial = new ChannelId("trial");
        return new HorizonEntry(
                new Sku("M-1"),
                product,
                producer,
                new Place("xã Nâm N'Jang", "Lâm Đồng"),
                new Ending(
                        "3981/QĐ-UBND ngày 05/08/2026",
                        WithdrawalCause.CERTIFICATE_EXPIRED,
                        LAST_DAY,
                        LAST_DAY.plusDays(1),
                        HorizonStatus.AHEAD),
                Filing.of(LAST_DAY, false, LAST_DAY.minusDays(30)),
                List.of(new Outlet(trial, "co-op-mart"), new Outlet(trial, "winmart")));
    }

    static Horizon horizon(HorizonEntry... entries) {
        return new Horizon(LAST_DAY.minusDays(30), 60, Instant.parse("2029-07-06T05:00:00.123456Z"), List.of(entries));
    }

    private static String csv(HorizonCsv writer, HorizonEntry entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(horizon(entry), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
