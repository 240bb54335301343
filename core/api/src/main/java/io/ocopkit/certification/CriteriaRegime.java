package io.ocopkit.certification;

import io.ocopkit.message.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules in force when a decision was signed. Certificates keep the regime they were issued under to the end of
 * their term (QĐ 26/2026/QĐ-TTg, Điều 12.1), so several regimes are alive at any time.
 */
public enum CriteriaRegime {
    /** First national criteria; the province decides three and four stars, the ministry five. */
    QD_1048_2019("QĐ 1048/QĐ-TTg", LocalDate.of(2019, 8, 21), LocalDate.of(2023, 2, 23), AuthorityLevel.PROVINCE),
    /** The district decides three stars, the province four, the ministry five. */
    QD_148_2023("QĐ 148/QĐ-TTg", LocalDate.of(2023, 2, 24), LocalDate.of(2025, 7, 5), AuthorityLevel.DISTRICT),
    /** After the districts: the province decides three and four stars. */
    QD_148_AMENDED_2025("QĐ 1489/QĐ-TTg", LocalDate.of(2025, 7, 6), LocalDate.of(2026, 5, 21), AuthorityLevel.PROVINCE),
    /** Today's rules; files in flight on 22 May 2026 could be finished under the rules before (Điều 12.2). */
    QD_26_2026("QĐ 26/2026/QĐ-TTg", LocalDate.of(2026, 5, 22), null, AuthorityLevel.PROVINCE);

    /** {@code values()} copies at every call, and this is asked for every listing. */
    private static final List<CriteriaRegime> ALL = List.of(values());

    /** Districts ended on 30 June 2025, and the amendment that moved their work to the province came on 6 July. */
    private static final LocalDate DISTRICTS_ABOLISHED = LocalDate.of(2025, 7, 1);

    private final Citation source;
    private final LocalDate from;
    private final @Nullable LocalDate to;
    private final AuthorityLevel threeStars;

    CriteriaRegime(String document, LocalDate from, @Nullable LocalDate to, AuthorityLevel threeStars) {
        this.source = Citation.of(document);
        this.from = from;
        this.to = to;
        this.threeStars = threeStars;
    }

    /**
     * The regime under which a decision of a day was signed.
     *
     * @param decided day of signature
     * @return the regime, or empty before 21 August 2019, when there were no national criteria
     */
    public static Optional<CriteriaRegime> on(LocalDate decided) {
        for (CriteriaRegime regime : ALL) {
            if (!decided.isBefore(regime.from) && (regime.to == null || !decided.isAfter(regime.to))) {
                return Optional.of(regime);
            }
        }
        return Optional.empty();
    }

    /**
     * The level that may decide a rank on a day of this regime: by QĐ 1048/QĐ-TTg (2019) the province and the ministry; by
     * QĐ 148/QĐ-TTg (2023) the district, the province and the ministry; since QĐ 1489/QĐ-TTg (2025, Phụ lục II) and by QĐ
     * 26/2026/QĐ-TTg (Điều 4.1) the province and the ministry again.
     *
     * @param stars a certifiable rank
     * @param decided day of signature
     * @return the competent level
     * @throws IllegalArgumentException for one or two stars, which nobody certifies
     */
    public AuthorityLevel competentFor(StarRating stars, LocalDate decided) {
        return switch (stars) {
            case ONE, TWO ->
                throw new IllegalArgumentException(
                        "Nobody certifies " + stars.label().en());
            case THREE -> isGap(decided) ? AuthorityLevel.PROVINCE : threeStars;
            case FOUR -> AuthorityLevel.PROVINCE;
            case FIVE -> AuthorityLevel.MINISTRY;
        };
    }

    /**
     * Whether a day lies in the first days of July 2025, when the districts were gone and the rule that moved their
     * three-star decisions to the province was not signed yet. Decisions of these days are accepted from the province
     * and deserve a second look.
     *
     * @param decided day of signature
     * @return true from 1 to 5 July 2025
     */
    public static boolean isGap(LocalDate decided) {
        return !decided.isBefore(DISTRICTS_ABOLISHED) && decided.isBefore(QD_148_AMENDED_2025.from);
    }

    /**
     * The decision that states the rules.
     *
     * @return the citation
     */
    public Citation source() {
        return source;
    }

    /**
     * The first day of the regime.
     *
     * @return the day, inclusive
     */
    public LocalDate validFrom() {
        return from;
    }

    /**
     * The last day of the regime.
     *
     * @return the day, inclusive; empty while it is in force
     */
    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(to);
    }
}
