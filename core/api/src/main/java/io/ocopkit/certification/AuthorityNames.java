package io.ocopkit.certification;

import io.ocopkit.text.VietnameseText;
import io.ocopkit.units.AdministrativeUnits;
import io.ocopkit.units.Province;
import io.ocopkit.units.UnitKind;
import io.ocopkit.units.UnitTier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of issuing authorities as papers and lists print them: {@code UBND tỉnh Đắk Nông}, {@code Bộ
 * NN&PTNT}, {@code People's Committee of Ben Tre Province}. Safe for use by several threads.
 *
 * <p>Certificates stay valid to the end of their term although their issuer is gone (QĐ 26/2026/QĐ-TTg, Điều 12.1), so the
 * name is kept as printed and the authority that took over is told beside it: for the committees of provinces merged and
 * of districts abolished on 1 July 2025 (NQ 202/2025/QH15) that of today's province, and for the ministry of agriculture
 * and rural development the ministry of agriculture and environment, since 1 March 2025.
 */
public final class AuthorityNames {
    private static final String MINISTRY = "Bộ Nông nghiệp và Môi trường";
    private static final List<String> MINISTRY_NAMES = List.of(
            "bo nong nghiep va moi truong",
            "bo nong nghiep moi truong",
            "bo nong nghiep va mt",
            "bo nn mt",
            "bo nn va mt",
            "bo nnmt",
            "mae",
            "ministry of agriculture and environment");
    private static final List<String> FORMER_MINISTRY_NAMES = List.of(
            "bo nong nghiep va phat trien nong thon",
            "bo nong nghiep phat trien nong thon",
            "bo nong nghiep va ptnt",
            "bo nong nghiep ptnt",
            "bo nn ptnt",
            "bo nn va ptnt",
            "bo nnptnt",
            "mard",
            "ministry of agriculture and rural development");
    private static final int REMEMBERED = 20_000;
    private static final int LONGEST = 300;

    private final AdministrativeUnits units;
    private final Map<Question, Optional<IssuingAuthority>> answers = new ConcurrentHashMap<>();

    private record Question(
            String printed,
            @Nullable String province,
            @Nullable LocalDate decided) {}

    /**
     * A reader of names.
     *
     * @param units the administrative map
     */
    public AuthorityNames(AdministrativeUnits units) {
        this.units = Objects.requireNonNull(units, "units");
    }

    /**
     * Reads the name of an authority.
     *
     * <p>{@code UBND thành phố X} is a province's committee or a district's, which only the map and the date tell. {@code
     * UBND X} without a word for the level is a province's committee, unless a city of the same name may be meant.
     *
     * @param printed the name as printed; a province may follow after a comma
     * @param province the province that the list or the paper is about; null when unknown. Without it the successor of
     *     a district stays unknown
     * @param decided date of the decision; null when unknown
     * @return the authority, with its successor where there is one; empty when the level cannot be told
     */
    public Optional<IssuingAuthority> read(String printed, @Nullable String province, @Nullable LocalDate decided) {
        if (printed.length() > LONGEST || (province != null && province.length() > LONGEST)) {
            return Optional.empty();
        }
        Question question = new Question(printed, province, decided);
        Optional<IssuingAuthority> known = answers.get(question);
        return known != null ? known : remember(question);
    }

    /** A list of a million rows names a few hundred authorities. */
    private Optional<IssuingAuthority> remember(Question question) {
        Optional<IssuingAuthority> answer = answer(question);
        if (answers.size() >= REMEMBERED) {
            answers.clear();
        }
        answers.put(question, answer);
        return answer;
    }

    private Optional<IssuingAuthority> answer(Question question) {
        String name = VietnameseText.clean(question.printed()).value();
        String key = VietnameseText.searchKey(name);
        if (isOneOf(MINISTRY_NAMES, key)) {
            return Optional.of(IssuingAuthority.of(name, AuthorityLevel.MINISTRY));
        }
        if (isOneOf(FORMER_MINISTRY_NAMES, key)) {
            return Optional.of(new IssuingAuthority(name, AuthorityLevel.MINISTRY, MINISTRY));
        }
        return CommitteeName.read(name, units).flatMap(committee -> committee(name, committee, question));
    }

    private static boolean isOneOf(List<String> names, String key) {
        return names.stream().anyMatch(name -> key.equals(name) || key.startsWith(name + " "));
    }

    private Optional<IssuingAuthority> committee(String name, CommitteeName committee, Question question) {
        Optional<Province> around = Optional.ofNullable(
                        committee.province() != null ? committee.province() : question.province())
                .flatMap(units::province);
        return kind(committee, around, question.decided()).map(kind -> {
            Optional<Province> province = kind.tier() == UnitTier.PROVINCE
                    ? units.province(committee.unit()).or(() -> around)
                    : around;
            return new IssuingAuthority(
                    name, level(kind), province.map(of -> successor(of, kind)).orElse(null));
        });
    }

    private Optional<UnitKind> kind(CommitteeName committee, Optional<Province> around, @Nullable LocalDate decided) {
        String unit = committee.unit();
        Set<UnitKind> kinds = AdministrativeUnits.printedKinds(unit);
        if (kinds.isEmpty()) {
            return withoutWord(unit, decided);
        }
        if (kinds.contains(UnitKind.CENTRAL_CITY)) {
            // "UBND thành phố" alone is the city of the province that the list is about.
            String city = committee.isNameless() ? around.map(Province::name).orElse("") : unit;
            return units.cityKind(city, decided);
        }
        Set<UnitTier> tiers = kinds.stream().map(UnitKind::tier).collect(Collectors.toSet());
        return tiers.size() == 1 ? kinds.stream().findFirst() : Optional.empty();
    }

    private Optional<UnitKind> withoutWord(String unit, @Nullable LocalDate decided) {
        boolean maybeCity = units.cityKind(unit, decided)
                .filter(kind -> kind == UnitKind.PROVINCIAL_CITY)
                .isPresent();
        return maybeCity ? Optional.empty() : units.province(unit).map(AuthorityNames::latestKind);
    }

    private static UnitKind latestKind(Province province) {
        return province.forms().get(province.forms().size() - 1).kind();
    }

    private static AuthorityLevel level(UnitKind kind) {
        return switch (kind.tier()) {
            case PROVINCE -> AuthorityLevel.PROVINCE;
            case DISTRICT -> AuthorityLevel.DISTRICT;
            case COMMUNE -> AuthorityLevel.COMMUNE;
        };
    }

    /** Today's province, for a province that was merged or became a city, and for every district. */
    private static @Nullable String successor(Province province, UnitKind kind) {
        Province current = province.current();
        boolean unchanged = current == province && latestKind(current) == kind;
        if (kind.tier() == UnitTier.COMMUNE || unchanged) {
            return null;
        }
        String word = latestKind(current) == UnitKind.CENTRAL_CITY ? "Thành phố " : "tỉnh ";
        return "UBND " + word + current.name();
    }
}
