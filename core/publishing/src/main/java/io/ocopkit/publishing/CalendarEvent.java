package io.ocopkit.publishing;

import io.ocopkit.channel.Outlet;
import io.ocopkit.digest.Digest;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An all-day event of a calendar, both days inclusive. */
record CalendarEvent(
        String uid,
        LocalDate first,
        LocalDate last,
        boolean toCome,
        String summary,
        String description,
        String location) {
    private static final int UID_LENGTH = 32;

    static List<CalendarEvent> of(HorizonEntry entry, Language language) {
        List<CalendarEvent> events = new ArrayList<>();
        events.add(dark(entry, language));
        Filing.State filing = entry.filing().state();
        boolean inTime = filing == Filing.State.NOT_YET_OPEN || filing == Filing.State.OPEN;
        if (inTime && entry.ending().status() == HorizonStatus.AHEAD) {
            events.add(filing(entry, language));
        }
        return events;
    }

    private static CalendarEvent dark(HorizonEntry entry, Language language) {
        Ending ending = entry.ending();
        return new CalendarEvent(
                uid(ending.status() == HorizonStatus.DARK ? "gone" : "dark", entry),
                ending.darkFrom(),
                ending.darkFrom(),
                ending.status() == HorizonStatus.AHEAD,
                ending.cause().label().in(language) + ": " + entry.productName() + " (" + entry.sku() + ")",
                description(entry).in(language),
                entry.place().toString());
    }

    private static CalendarEvent filing(HorizonEntry entry, Language language) {
        BilingualText title = BilingualText.of("Nộp hồ sơ đánh giá lại", "File for re-assessment");
        return new CalendarEvent(
                uid("filing", entry),
                entry.filing().opens(),
                entry.filing().closes(),
                true,
                title.in(language) + ": " + entry.productName() + " (" + entry.sku() + ")",
                description(entry).in(language),
                entry.place().toString());
    }

    private static BilingualText description(HorizonEntry entry) {
        Ending ending = entry.ending();
        Filing filing = entry.filing();
        String outlets = entry.outlets().stream().map(Outlet::toString).collect(Collectors.joining(", "));
        return BilingualText.of(
                "Chủ thể: " + entry.producerName() + "\nQuyết định: " + ending.decision()
                        + "\nNgày cuối còn hiệu lực: " + Sentences.dayFirst(ending.lastDay())
                        + "\nHạn nộp hồ sơ đánh giá lại: " + Sentences.dayFirst(filing.opens()) + " – "
                        + Sentences.dayFirst(filing.closes()) + " ("
                        + filing.state().label().vi() + ")\nNơi bán: " + outlets,
                "Producer: " + entry.producerName() + "\nDecision: " + ending.decision() + "\nLast valid day: "
                        + ending.lastDay() + "\nFiling window: " + filing.opens() + " – " + filing.closes() + " ("
                        + filing.state().label().en() + ")\nOutlets: " + outlets);
    }

    private static String uid(String kind, HorizonEntry entry) {
        String hash = Digest.of("horizon-event/1")
                .add(kind)
                .add(entry.sku())
                .add(entry.ending().decision())
                .build()
                .hex();
        return hash.substring(0, UID_LENGTH) + "@ocopkit";
    }
}
