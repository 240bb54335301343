package io.ocopkit.publishing;

import io.ocopkit.message.Language;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a horizon as a calendar (RFC 5545) for the people who have to act: an all-day event on the first dark day of
 * every item, and one over the filing window of every item for which it is not too late. An event keeps its UID as long
 * as it is about the same item and the same decision, so importing a newer calendar moves it and doubles nothing.
 * Immutable.
 */
public final class HorizonCalendar {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Language language;
    private final @Nullable Integer alarmDays;

    private HorizonCalendar(Language language, @Nullable Integer alarmDays) {
        this.language = language;
        this.alarmDays = alarmDays;
    }

    /**
     * A writer in one language, without alarms.
     *
     * @param language the language of the events
     * @return the writer
     */
    public static HorizonCalendar in(Language language) {
        return new HorizonCalendar(language, null);
    }

    /**
     * The same writer with an alarm before every event that is still to come.
     *
     * @param daysBefore how many days before, 0 or more
     * @return the writer
     * @throws IllegalArgumentException for a negative number
     */
    public HorizonCalendar withAlarm(int daysBefore) {
        if (daysBefore < 0) {
            throw new IllegalArgumentException("An alarm comes 0 or more days before, not " + daysBefore);
        }
        return new HorizonCalendar(language, daysBefore);
    }

    /**
     * Writes a horizon.
     *
     * @param horizon the horizon
     * @param out where it goes; flushed, not closed
     * @throws IOException when it cannot be written
     */
    public void write(Horizon horizon, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CalendarLine.write(writer, "BEGIN:VCALENDAR");
        CalendarLine.write(writer, "VERSION:2.0");
        CalendarLine.write(writer, "PRODID:-//ocopkit//horizon//" + language);
        CalendarLine.write(writer, "CALSCALE:GREGORIAN");
        Set<String> uids = new HashSet<>();
        for (HorizonEntry entry : horizon.entries()) {
            for (CalendarEvent event : CalendarEvent.of(entry, language)) {
                write(writer, event, uids, STAMP.format(horizon.madeAt()));
            }
        }
        CalendarLine.write(writer, "END:VCALENDAR");
        writer.flush();
    }

    private void write(Writer writer, CalendarEvent event, Set<String> uids, String stamp) throws IOException {
        CalendarLine.write(writer, "BEGIN:VEVENT");
        CalendarLine.write(writer, "UID:" + unused(event.uid(), uids));
        CalendarLine.write(writer, "DTSTAMP:" + stamp);
        CalendarLine.write(writer, "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(event.first()));
        CalendarLine.write(
                writer,
                "DTEND;VALUE=DATE:"
                        + DateTimeFormatter.BASIC_ISO_DATE.format(event.last().plusDays(1)));
        CalendarLine.write(writer, "SUMMARY:" + CalendarLine.text(event.summary()));
        CalendarLine.write(writer, "DESCRIPTION:" + CalendarLine.text(event.description()));
        if (!event.location().isEmpty()) {
            CalendarLine.write(writer, "LOCATION:" + CalendarLine.text(event.location()));
        }
        CalendarLine.write(writer, "TRANSP:TRANSPARENT");
        if (alarmDays != null && event.toCome()) {
            writeAlarm(writer, event, alarmDays);
        }
        CalendarLine.write(writer, "END:VEVENT");
    }

    private static void writeAlarm(Writer writer, CalendarEvent event, int days) throws IOException {
        CalendarLine.write(writer, "BEGIN:VALARM");
        CalendarLine.write(writer, "ACTION:DISPLAY");
        CalendarLine.write(writer, "DESCRIPTION:" + CalendarLine.text(event.summary()));
        CalendarLine.write(writer, days == 0 ? "TRIGGER:PT0S" : "TRIGGER:-P" + days + "D");
        CalendarLine.write(writer, "END:VALARM");
    }

    /** Two outlets can remember two ends of one decision; a UID must not come twice. */
    private static String unused(String uid, Set<String> uids) {
        String unused = uid;
        for (int again = 2; !uids.add(unused); again++) {
            unused = again + "-" + uid;
        }
        return unused;
    }
}
