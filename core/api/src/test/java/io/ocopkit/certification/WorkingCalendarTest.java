package io.ocopkit.certification;

import static io.ocopkit.certification.Recognitions.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.certification.CalendarException.Certainty;
import io.ocopkit.certification.CalendarException.Kind;
import io.ocopkit.certification.WorkingCalendar.DueDay;
import io.ocopkit.message.BilingualText;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.standard();

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027})
    void fixedHolidaysAreOffEveryYear(int year) {
        for (String fixed : List.of("-01-01", "-04-30", "-05-01", "-09-02")) {
            assertThat(CALENDAR.isWorkingDay(day(year + fixed)))
                    .as(year + fixed)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2019-02-05, 2019-04-14", "2020-01-25, 2020-04-02", "2021-02-12, 2021-04-21",
        "2022-02-01, 2022-04-10", "2023-01-22, 2023-04-29", "2024-02-10, 2024-04-18",
        "2025-01-29, 2025-04-07", "2026-02-17, 2026-04-26", "2027-02-06, 2027-04-16"
    })
    void theFirstThreeDaysOfTheLunarYearAndTheKingsDayAreOff(LocalDate lunarNewYear, LocalDate kings) {
        for (int i = 0; i < 3; i++) {
            assertThat(CALENDAR.isWorkingDay(lunarNewYear.plusDays(i))).isFalse();
        }
        assertThat(CALENDAR.isWorkingDay(kings)).isFalse();
        // The tenth day of the third lunar month comes 68 or 69 days after the first of the first, a leap month later
        // in 2023.
        long between = kings.toEpochDay() - lunarNewYear.toEpochDay();
        assertThat(between).isIn(67L, 68L, 69L, 97L);
    }

    @Test
    void aHolidayOnAWeekendIsMadeUpForByTheNextWorkingDay() {
        assertThat(CALENDAR.isWorkingDay(day("2022-04-11")))
                .as("Monday after the Kings' Day")
                .isFalse();
        assertThat(CALENDAR.isWorkingDay(day("2022-05-03"))).isFalse();
        assertThat(CALENDAR.isWorkingDay(day("2022-05-04"))).isTrue();
    }

    @Test
    void aSaturdayWorkedInExchangeCounts() {
        assertThat(CALENDAR.isWorkingDay(day("2025-04-26"))).isTrue();
        assertThat(CALENDAR.isWorkingDay(day("2025-05-02"))).isFalse();
    }

    @Test
    void everyWorkedDayIsADayOfTheWeekend() {
        CALENDAR.exceptions()
                .filter(entry -> entry.getValue().kind() == Kind.WORKED)
                .forEach(entry ->
                        assertThat(entry.getKey().getDayOfWeek().getValue()).isGreaterThanOrEqualTo(6));
    }

    @Test
    void fifteenWorkingDaysSkipWeekendsAndHolidays() {
        // Received on Thursday 16 April 2026; the Kings' Day is made up for on 27 April, then 30 April and 1 May.
        assertThat(CALENDAR.after(day("2026-04-16"), 15)).isEqualTo(new DueDay(day("2026-05-12"), true));
        assertThat(CALENDAR.after(day("2026-06-01"), 15)).isEqualTo(new DueDay(day("2026-06-22"), true));
    }

    @Test
    void aLimitOverAnExpectedHolidayIsNotConfirmed() {
        assertThat(CALENDAR.after(day("2027-02-01"), 15).confirmed()).isFalse();
        assertThat(CALENDAR.after(day("2030-06-03"), 1)).isEqualTo(new DueDay(day("2030-06-04"), false));
    }

    @Test
    void anAnnouncementConfirmsAndReplaces() {
        CalendarException off = new CalendarException(
                day("2027-02-05"),
                day("2027-02-11"),
                Kind.HOLIDAY,
                Certainty.CONFIRMED,
                BilingualText.of("Tết Nguyên đán", "Lunar New Year"));
        CalendarException worked = new CalendarException(
                day("2027-02-04"),
                day("2027-02-04"),
                Kind.WORKED,
                Certainty.CONFIRMED,
                BilingualText.of("Ngày làm việc", "Working day"));
        WorkingCalendar announced = CALENDAR.with(List.of(off, worked));
        assertThat(announced.isWorkingDay(day("2027-02-04"))).isTrue();
        assertThat(announced.isWorkingDay(day("2027-02-11"))).isFalse();
        assertThat(announced.after(day("2027-02-01"), 15).confirmed()).isTrue();
        assertThat(CALENDAR.isWorkingDay(day("2027-02-04")))
                .as("the built-in calendar stays")
                .isFalse();
    }

    @Test
    void yearsBeyondTheTableCanBeAdded() {
        WorkingCalendar longer = CALENDAR.with(List.of(
                CalendarException.holiday(day("2028-01-01"), BilingualText.of("Tết Dương lịch", "New Year's Day"))));
        assertThat(longer.isConfirmed(day("2028-06-01"))).isTrue();
        assertThat(CALENDAR.isConfirmed(day("2028-06-01"))).isFalse();
    }

    @Test
    void theLastDayOfALimitIsAlwaysAWorkingDayAndCountsRight() {
        long seed = 26_2026;
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            LocalDate event = day("2019-01-01").plusDays(random.nextInt(3200));
            int length = 1 + random.nextInt(45);
            LocalDate last = CALENDAR.after(event, length).date();
            assertThat(CALENDAR.isWorkingDay(last)).isTrue();
            assertThat(event.plusDays(1).datesUntil(last.plusDays(1)).filter(CALENDAR::isWorkingDay))
                    .as("seed " + seed + ", " + event + " + " + length)
                    .hasSize(length);
        }
    }

    @Test
    void impossibleLimitsAndStretchesAreRefused() {
        assertThatThrownBy(() -> CALENDAR.after(day("2026-01-05"), 0)).isInstanceOf(IllegalArgumentException.class);
        BilingualText name = BilingualText.of("Nghỉ", "Off");
        assertThatThrownBy(() -> new CalendarException(
                        day("2026-01-02"), day("2026-01-01"), Kind.HOLIDAY, Certainty.CONFIRMED, name))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
