package io.ocopkit.example.quickstart;

import io.ocopkit.example.quickstart.Outlook.LastDay;
import io.ocopkit.message.Language;
import io.ocopkit.publishing.Horizon;
import io.ocopkit.publishing.HorizonCalendar;
import io.ocopkit.publishing.HorizonCsv;
import io.ocopkit.publishing.HorizonEntry;
import io.ocopkit.publishing.HorizonStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Looks half a year ahead and writes down what it sees, as a table and as a calendar. */
final class Lookout {
    private static final int ALARM_DAYS = 14;

    private final Horizon horizon;

    private Lookout(Horizon horizon) {
        this.horizon = horizon;
    }

    static Lookout from(Shop shop) {
        Horizon seen = shop.publisher().horizon(Outlook.DAYS_AHEAD);
        // Stamped with the day and not the second: looked at twice on a day, the files stay the same.
        return new Lookout(new Horizon(
                seen.day(), seen.days(), seen.day().atStartOfDay(ZoneOffset.UTC).toInstant(), seen.entries()));
    }

    Outlook outlook() {
        return new Outlook(
                horizon.day(),
                horizon.withStatus(HorizonStatus.AHEAD).stream()
                        .collect(Collectors.groupingBy(
                                entry -> entry.ending().lastDay(), TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(day -> lastDay(day.getKey(), day.getValue()))
                        .toList());
    }

    private static LastDay lastDay(LocalDate day, List<HorizonEntry> entries) {
        return new LastDay(day, entries.size(), entries.get(0).productName());
    }

    /**
     * Writes the table and the calendar.
     *
     * @return the two files
     * @throws IOException when they cannot be written
     */
    List<Path> write(Path folder, Language language) throws IOException {
        Path table = folder.resolve("horizon.csv");
        Path calendar = folder.resolve("horizon.ics");
        try (OutputStream out = Files.newOutputStream(table)) {
            HorizonCsv.in(language).withByteOrderMark().write(horizon, out);
        }
        try (OutputStream out = Files.newOutputStream(calendar)) {
            HorizonCalendar.in(language).withAlarm(ALARM_DAYS).write(horizon, out);
        }
        return List.of(table, calendar);
    }
}
