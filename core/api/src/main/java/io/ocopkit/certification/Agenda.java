package io.ocopkit.certification;

import io.ocopkit.certification.WorkItem.Actor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What one actor has to do about many certificates, the next deadline first: what a commune or the city opens in the
 * morning (QĐ 26/2026/QĐ-TTg, Điều 7 and 8; each item cites its own clause). Whose certificates they are, one commune's
 * or a whole city's, is for the caller to choose.
 *
 * @param actor whose agenda it is
 * @param today the day from which one looks
 * @param entries what is due, overdue first; never about a certificate that no longer stands
 */
public record Agenda(Actor actor, LocalDate today, List<Entry> entries) {

    /** Keeps an unmodifiable copy. */
    public Agenda {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(today, "today");
        entries = List.copyOf(entries);
    }

    /**
     * Who should read it, and how far it reaches.
     *
     * @param actor whose agenda it is
     * @param today the day from which one looks, in Vietnam
     * @param days how many days ahead, 0 or more
     */
    public record Reader(Actor actor, LocalDate today, int days) {

        /** Refuses to look back. */
        public Reader {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(today, "today");
            if (days < 0) {
                throw new IllegalArgumentException("One looks ahead by 0 days or more, not by " + days);
            }
        }
    }

    /**
     * What is due for the re-assessment of certificates.
     *
     * @param reader who reads, and how far ahead
     * @param certificates certificates of any products; those that do not stand on the day are left out
     * @param work the limits, by some calendar
     * @return the agenda
     */
    public static Agenda ofReassessments(Reader reader, Collection<Certificate> certificates, WorkList work) {
        LocalDate until = reader.today().plusDays(reader.days());
        List<Entry> entries = certificates.stream()
                .filter(certificate -> certificate.statusOn(reader.today()).isInForce())
                .flatMap(certificate -> entries(certificate, work))
                .filter(entry -> entry.item().actor() == reader.actor())
                .filter(entry -> !entry.item().due().isAfter(until))
                .sorted(Comparator.comparing((Entry entry) -> entry.item().due())
                        .thenComparing(entry -> entry.certificate().identity().hex()))
                .toList();
        return new Agenda(reader.actor(), reader.today(), entries);
    }

    private static Stream<Entry> entries(Certificate certificate, WorkList work) {
        return work.forReassessment(certificate).stream().map(item -> new Entry(certificate, item));
    }

    /**
     * What should have been done.
     *
     * @return the entries whose last day is over
     */
    public List<Entry> overdue() {
        return entries.stream().filter(entry -> entry.item().isOverdue(today)).toList();
    }

    /**
     * One thing to do.
     *
     * @param certificate what it is about
     * @param item who does what by when
     */
    public record Entry(Certificate certificate, WorkItem item) {}
}
