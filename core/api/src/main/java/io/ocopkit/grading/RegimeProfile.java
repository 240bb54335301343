package io.ocopkit.grading;

import io.ocopkit.certification.AuthorityLevel;
import io.ocopkit.certification.CriteriaRegime;
import io.ocopkit.certification.StarRating;
import io.ocopkit.classification.GroupName;
import io.ocopkit.classification.GroupNames;
import io.ocopkit.message.BilingualText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the rules of a regime, the gaps said aloud.
 *
 * @param regime the regime
 * @param partMaximums the most points of parts A, B and C
 * @param rubricsKnown whether {@link Rubrics} carries its score sheets
 * @param note what is not known, or what to mind
 * @param transition until when files in flight could be finished under it after its successor; null when none is known
 */
public record RegimeProfile(
        CriteriaRegime regime,
        Map<RubricPart, Integer> partMaximums,
        boolean rubricsKnown,
        BilingualText note,
        @Nullable Transition transition) {

    /** Keeps an unmodifiable copy. */
    public RegimeProfile {
        partMaximums = Map.copyOf(partMaximums);
    }

    /**
     * What is known of a regime.
     *
     * @param regime the regime
     * @return its profile
     */
    public static RegimeProfile of(CriteriaRegime regime) {
        return switch (regime) {
            case QD_1048_2019 ->
                new RegimeProfile(
                        regime,
                        parts(35, 25, 40),
                        false,
                        BilingualText.of(
                                "Chưa có phiếu chấm điểm chi tiết của QĐ 1048/2019 và QĐ 781/2020; các mức điểm in số nguyên",
                                "The sheets of QĐ 1048/2019 and QĐ 781/2020 are not carried; bands were printed in whole points"),
                        null);
            case QD_148_2023 ->
                new RegimeProfile(
                        regime,
                        parts(40, 25, 35),
                        false,
                        BilingualText.of(
                                "Chưa có phiếu chấm điểm chi tiết của QĐ 148/2023",
                                "The sheets of QĐ 148/2023 are not carried"),
                        null);
            case QD_148_AMENDED_2025 ->
                new RegimeProfile(
                        regime,
                        parts(40, 25, 35),
                        false,
                        BilingualText.of(
                                "Chưa có phiếu chấm điểm chi tiết; QĐ 1489/2025 chỉ sửa trình tự và thẩm quyền",
                                "The sheets are not carried; QĐ 1489/2025 changed procedure and powers only"),
                        Transition.TO_QD_26_2026);
            case QD_26_2026 ->
                new RegimeProfile(
                        regime,
                        parts(40, 25, 35),
                        true,
                        BilingualText.of(
                                "Phiếu chấm điểm đầy đủ; một vài dấu sao của các bộ 3, 10, 16, 24 nên đối chiếu bản gốc",
                                "All sheets are carried; a few star marks of sets 3, 10, 16 and 24 deserve a look at the original"),
                        null);
        };
    }

    private static Map<RubricPart, Integer> parts(int a, int b, int c) {
        return Map.of(RubricPart.A, a, RubricPart.B, b, RubricPart.C, c);
    }

    /**
     * The regimes under which a decision of a day may stand: the one in force, and its predecessor while files in flight
     * could still be finished.
     *
     * @param decided day of signature
     * @param reassessment whether the decision renews a certificate
     * @return the regimes, the one in force first; empty before 21 August 2019
     */
    public static List<CriteriaRegime> possibleOn(LocalDate decided, boolean reassessment) {
        Stream<CriteriaRegime> inForce = CriteriaRegime.on(decided).stream();
        Stream<CriteriaRegime> inFlight = Stream.of(CriteriaRegime.values())
                .filter(regime -> regime.validTo().filter(decided::isAfter).isPresent())
                .filter(regime -> of(regime)
                        .transitionOut()
                        .map(out -> reassessment ? out.reassessment() : out.firstAndUpgrade())
                        .filter(last -> !decided.isAfter(last))
                        .isPresent());
        return Stream.concat(inForce, inFlight).toList();
    }

    /**
     * The level that decides a rank on a day of the regime.
     *
     * @param stars a certifiable rank
     * @param decided the day
     * @return the level
     */
    public AuthorityLevel issuer(StarRating stars, LocalDate decided) {
        return regime.competentFor(stars, decided);
    }

    /**
     * The product groups of the regime, under the names of its time.
     *
     * @return the groups, each with today's sets
     */
    public List<GroupName> groups() {
        return GroupNames.of(regime);
    }

    /**
     * Until when files in flight could be finished.
     *
     * @return the days, or empty when no such rule is known
     */
    public Optional<Transition> transitionOut() {
        return Optional.ofNullable(transition);
    }

    /**
     * How long the old rules lived on for files handed in before the new ones (QĐ 26/2026/QĐ-TTg, Điều 11.2 and 12.2).
     *
     * @param firstAndUpgrade last day for first filings and upgrades: 60 days
     * @param reassessment last day for re-assessments: 30 days
     */
    public record Transition(LocalDate firstAndUpgrade, LocalDate reassessment) {
        private static final LocalDate NEW_RULES = LocalDate.of(2026, 5, 22);

        /** From QĐ 148 as amended to QĐ 26/2026. */
        public static final Transition TO_QD_26_2026 = new Transition(NEW_RULES.plusDays(60), NEW_RULES.plusDays(30));
    }
}
