package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.message.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HorizonCalendarTest {

    @Test
    void itemThatGoesDarkIsAnAllDayEvent() throws IOException {
        String calendar = calendar(HorizonCalendar.in(Language.VI), HorizonCsvTest.entry("Mật ong", "HTX Hòa Bình"));

        assertThat(calendar.split("\r\n"))
                .startsWith(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//ocopkit//horizon//VI",
                        "CALSCALE:GREGORIAN",
                        "BEGIN:VEVENT")
                .contains(
                        "DTSTAMP:20290706T050000Z",
                        "DTSTART;VALUE=DATE:20290806",
                        "DTEND;VALUE=DATE:20290807",
                        "SUMMARY:Giấy chứng nhận hết hiệu lực: Mật ong (M-1)",
                        "LOCATION:xã Nâm N'Jang\\, Lâm Đồng",
                        "TRANSP:TRANSPARENT")
                .endsWith("END:VEVENT", "END:VCALENDAR");
        assertThat(unfolded(calendar))
                .contains("DESCRIPTION:Chủ thể: HTX Hòa Bình\\nQuyết định: 3981/QĐ-UBND ngày 05/08/2026\\n");
    }

    @Test
    void filingWindowThatIsStillOpenIsAnEventOfItsOwn() throws IOException {
        HorizonEntry open = filing(HorizonCsvTest.LAST_DAY.minusDays(150));

        assertThat(calendar(HorizonCalendar.in(Language.EN), open))
                .contains("SUMMARY:File for re-assessment: Mật ong (M-1)\r\n")
                .contains("DTSTART;VALUE=DATE:20290206\r\nDTEND;VALUE=DATE:20290408\r\n");
        assertThat(calendar(HorizonCalendar.in(Language.EN), filing(HorizonCsvTest.LAST_DAY.minusDays(10))))
                .doesNotContain("File for re-assessment");
    }

    @Test
    void linesAreFoldedAtSeventyFiveOctetsBetweenCharacters() throws IOException {
        for (int length = 1; length < 160; length++) {
            String name = "Mật".repeat(length) + "🍯".repeat(length % 9);
            String calendar = calendar(HorizonCalendar.in(Language.VI), HorizonCsvTest.entry(name, "HTX"));

            assertThat(calendar.split("\r\n", -1)).allSatisfy(line -> {
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
                assertThat(line).doesNotContain("\uFFFD");
            });
            assertThat(unfolded(calendar)).contains("SUMMARY:Giấy chứng nhận hết hiệu lực: " + name + " (M-1)\r\n");
        }
    }

    @Test
    void linesAreAsLongAsTheyMayBe() throws IOException {
        String calendar = calendar(HorizonCalendar.in(Language.VI), HorizonCsvTest.entry("a".repeat(400), "HTX"));

        assertThat(calendar.lines().filter(line -> line.matches(" a{74}"))).hasSizeGreaterThan(3);
    }

    @Test
    void specialCharactersAreEscapedAndNothingBreaksOut() throws IOException {
        String calendar = calendar(
                HorizonCalendar.in(Language.VI), HorizonCsvTest.entry("a;b,c\\d\r\nEND:VCALENDAR\u0007", "HTX"));

        assertThat(unfolded(calendar)).contains("a\\;b\\,c\\\\d\\nEND:VCALENDAR (M-1)");
        assertThat(calendar.lines().filter("END:VCALENDAR"::equals)).hasSize(1);
    }

    @Test
    void uidStaysWhenTheDayMovesAndDiffersBetweenEvents() throws IOException {
        HorizonEntry entry = filing(HorizonCsvTest.LAST_DAY.minusDays(150));
        Ending ending = entry.ending();
        HorizonEntry extended = new HorizonEntry(
                entry.sku(),
                entry.productName(),
                entry.producerName(),
                entry.place(),
                new Ending(
                        ending.decision(),
                        ending.cause(),
                        ending.lastDay().plusDays(90),
                        ending.darkFrom().plusDays(90),
                        ending.status()),
                entry.filing(),
                entry.outlets());

        List<String> before = uids(entry);
        assertThat(before).hasSize(2).doesNotHaveDuplicates().allMatch(uid -> uid.matches("[0-9a-f]{32}@ocopkit"));
        assertThat(uids(extended)).isEqualTo(before);
        assertThat(uids(entry, extended)).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void alarmRingsBeforeWhatIsStillToCome() throws IOException {
        HorizonEntry entry = HorizonCsvTest.entry("Mật ong", "HTX");

        assertThat(calendar(HorizonCalendar.in(Language.VI).withAlarm(14), entry))
                .contains("BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:")
                .contains("TRIGGER:-P14D\r\nEND:VALARM\r\nEND:VEVENT");
        assertThat(calendar(HorizonCalendar.in(Language.VI), entry)).doesNotContain("VALARM");
    }

    private static HorizonEntry filing(LocalDate day) {
        HorizonEntry entry = HorizonCsvTest.entry("Mật ong", "HTX");
        return new HorizonEntry(
                entry.sku(),
                entry.productName(),
                entry.producerName(),
                entry.place(),
                entry.ending(),
                Filing.of(HorizonCsvTest.LAST_DAY, false, day),
                entry.outlets());
    }

    private static List<String> uids(HorizonEntry... entries) throws IOException {
        return calendar(HorizonCalendar.in(Language.VI), entries)
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .map(line -> line.substring("UID:".length()))
                .toList();
    }

    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }

    private static String calendar(HorizonCalendar writer, HorizonEntry... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(HorizonCsvTest.horizon(entries), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
