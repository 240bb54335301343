package io.ocopkit.example.quickstart;

import io.ocopkit.message.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What a run was asked to do.
 *
 * @param recognitions lists of recognitions, together complete; empty for the demonstration
 * @param offers lists of the seller's offers; may be empty
 * @param revocations lists of revocations; may be empty
 * @param clock what time it is, in Vietnam
 * @param out the folder the run continues in
 * @param dryRun whether nothing may be written
 * @param confirmed whether somebody has looked at what the brake would hold
 * @param language the reader's language
 */
record Settings(
        List<Path> recognitions,
        List<Path> offers,
        List<Path> revocations,
        Clock clock,
        Path out,
        boolean dryRun,
        boolean confirmed,
        Language language) {
    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Keeps unmodifiable copies. */
    Settings {
        recognitions = List.copyOf(recognitions);
        offers = List.copyOf(offers);
        revocations = List.copyOf(revocations);
    }

    /** Noon of a day in Vietnam, standing still: the same lists on the same day give the same documents. */
    static Clock clockOn(LocalDate day) {
        Instant noon = day.atTime(12, 0).atZone(VIETNAM).toInstant();
        return Clock.fixed(noon, VIETNAM);
    }

    /** The day of the run. */
    LocalDate day() {
        return LocalDate.now(clock);
    }

    /** How many lists were handed in. */
    int lists() {
        return recognitions.size() + offers.size() + revocations.size();
    }

    /** Whether nobody handed in a list, so the specimens are shown. */
    boolean isDemonstration() {
        return lists() == 0;
    }
}
