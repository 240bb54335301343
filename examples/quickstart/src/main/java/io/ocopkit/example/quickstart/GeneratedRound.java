package io.ocopkit.example.quickstart;

import java.time.LocalDate;
import java.util.List;

/**
 * A day on which decisions were signed. The days are fixed and laid out around the autumn of 2026: on any day of that
 * season some certificates have just expired, some end within 180 days and most are in force; the oldest were issued by
 * the city, those of 2023 to June 2025 with three stars by a district, everything later by the city again.
 *
 * @param signed the day
 * @param products how many products were recognised on it
 */
record GeneratedRound(LocalDate signed, int products) {
    /** All rounds, oldest first. */
    static final List<GeneratedRound> ALL = List.of(
            on("2022-09-15", 18),
            on("2023-07-13", 34),
            on("2023-10-12", 30),
            on("2023-12-14", 34),
            on("2024-02-22", 36),
            on("2024-04-18", 40),
            on("2024-07-11", 38),
            on("2024-10-10", 40),
            on("2025-01-16", 36),
            on("2025-05-15", 42),
            on("2025-07-03", 6),
            on("2025-10-16", 25),
            on("2026-03-12", 20),
            on("2026-08-13", 12),
            on("2026-10-15", 8));

    private static GeneratedRound on(String signed, int products) {
        return new GeneratedRound(LocalDate.parse(signed), products);
    }
}
