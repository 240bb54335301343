package io.ocopkit.publishing;

import io.ocopkit.certification.CertificateTerm;
import io.ocopkit.message.BilingualText;
import java.time.LocalDate;
import java.util.Objects;

/**
 * When the producer may file for re-assessment, and whether there is still time (QĐ 26/2026/QĐ-TTg, Điều 7.6.a: from 180
 * to 120 days before the last day of the term).
 *
 * @param opens first day
 * @param closes last day, inclusive
 * @param state where that stands
 */
public record Filing(LocalDate opens, LocalDate closes, State state) {

    /** Requires all three. */
    public Filing {
        Objects.requireNonNull(opens, "opens");
        Objects.requireNonNull(closes, "closes");
        Objects.requireNonNull(state, "state");
    }

    static Filing of(LocalDate endOfTerm, boolean filed, LocalDate day) {
        CertificateTerm.FilingWindow window = CertificateTerm.filingWindow(endOfTerm);
        return new Filing(window.opens(), window.closes(), filed ? State.FILED : stateOn(window, day));
    }

    private static State stateOn(CertificateTerm.FilingWindow window, LocalDate day) {
        if (day.isBefore(window.opens())) {
            return State.NOT_YET_OPEN;
        }
        return day.isAfter(window.closes()) ? State.MISSED : State.OPEN;
    }

    /** Where a filing stands. */
    public enum State {
        /** It is too early. */
        NOT_YET_OPEN("Chưa đến hạn nộp", "Not yet open"),
        /** Now is the time. */
        OPEN("Đang trong hạn nộp", "Open"),
        /** The list of recognitions says it was done. */
        FILED("Đã nộp", "Filed"),
        /** The time is over, and no filing is known. */
        MISSED("Đã quá hạn nộp", "Missed");

        private final BilingualText label;

        State(String vi, String en) {
            this.label = BilingualText.of(vi, en);
        }

        /**
         * The state in words.
         *
         * @return the label in both languages
         */
        public BilingualText label() {
            return label;
        }
    }
}
