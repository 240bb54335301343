package io.ocopkit.certification;

import java.time.LocalDate;

/**
 * How long a certificate lives and when its holder must act. The same 36 months stand in QĐ 1048/2019, QĐ 148/2023 and
 * QĐ 26/2026 (Điều 4.3); whether the last day counts is not said there, and here it does.
 */
public final class CertificateTerm {
    /** Length of the term in months (Điều 4.3). */
    public static final int MONTHS = 36;

    /** First day of the filing window, in days before the last valid day (Điều 7.6.a). */
    public static final int FILING_OPENS_DAYS = 180;

    /** Last day of the filing window, in days before the last valid day (Điều 7.6.a). */
    public static final int FILING_CLOSES_DAYS = 120;

    /** How many days past its term a certificate can be extended while a re-assessment is under way (Điều 12.3). */
    public static final int EXTENSION_MAX_DAYS = 180;

    private CertificateTerm() {}

    /**
     * The last valid day of a certificate, inclusive. Month ends are clamped: issued on 29 February, it ends on
     * 28 February three years later.
     *
     * @param issuedOn day of issue
     * @return the last valid day
     */
    public static LocalDate lastDayOf(LocalDate issuedOn) {
        return issuedOn.plusMonths(MONTHS);
    }

    /**
     * The days on which a re-assessment may be filed.
     *
     * @param lastDay last valid day of the certificate
     * @return the window, both ends inclusive
     */
    public static FilingWindow filingWindow(LocalDate lastDay) {
        return new FilingWindow(lastDay.minusDays(FILING_OPENS_DAYS), lastDay.minusDays(FILING_CLOSES_DAYS));
    }

    /**
     * The days on which a re-assessment may be filed (QĐ 26/2026/QĐ-TTg, Điều 7.6.a).
     *
     * @param opens first day
     * @param closes last day, inclusive
     */
    public record FilingWindow(LocalDate opens, LocalDate closes) {}
}
