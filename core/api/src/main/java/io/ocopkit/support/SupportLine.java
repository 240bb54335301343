package io.ocopkit.support;

import io.ocopkit.certification.StarRating;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.model.Dong;
import io.ocopkit.model.ProducerKind;
import io.ocopkit.support.SupportPolicy.Conditions;
import io.ocopkit.text.VietnameseText;
import io.ocopkit.units.AdministrativeCode;
import io.ocopkit.units.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One line of a table. Every cell of it is read, so that one reading names all its problems. */
final class SupportLine {
    static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "english",
            "field",
            "purpose",
            "purpose-english",
            "producers",
            "stars",
            "territory",
            "from",
            "to",
            "dong",
            "percent",
            "cap",
            "document",
            "clause");
    private static final int LONGEST_QUOTED = 80;
    private static final int LONGEST_NUMBER = 15;

    private final int number;
    private final List<String> columns;
    private final String[] cells;
    private final List<SupportTableProblem> problems;
    private final int problemsBefore;

    SupportLine(int number, List<String> columns, String[] cells, List<SupportTableProblem> problems) {
        this.number = number;
        this.columns = columns;
        this.cells = cells;
        this.problems = problems;
        this.problemsBefore = problems.size();
    }

    int number() {
        return number;
    }

    @Nullable
    SupportPolicy policy() {
        String id = required("id");
        BilingualText name = bilingual("name", "english");
        SupportField field = one("field", required("field"), SupportField::valueOf);
        BilingualText purpose = bilingual("purpose", "purpose-english");
        Conditions conditions = conditions();
        SupportAmount amount = amount();
        String document = required("document");
        boolean readable = problems.size() == problemsBefore;
        return readable && name != null && field != null && purpose != null && conditions != null && amount != null
                ? new SupportPolicy(id, name, field, purpose, conditions, amount, Citation.of(document, text("clause")))
                : null;
    }

    private @Nullable BilingualText bilingual(String vietnamese, String english) {
        String vi = required(vietnamese);
        String en = required(english);
        return vi.isEmpty() || en.isEmpty() ? null : BilingualText.of(vi, en);
    }

    private @Nullable Conditions conditions() {
        Set<ProducerKind> producers = several("producers", ProducerKind::valueOf);
        Set<StarRating> stars = several("stars", SupportLine::certifiable);
        Set<AdministrativeCode> territory = several("territory", AdministrativeCode::parse);
        LocalDate from = one("from", text("from"), LocalDate::parse);
        LocalDate to = one("to", text("to"), LocalDate::parse);
        if (from != null && to != null && to.isBefore(from)) {
            problem(
                    "to",
                    "SUPPORT_TABLE_VALUE",
                    BilingualText.of("Ngày cuối đứng trước ngày đầu", "The last day is before the first"));
            return null;
        }
        return new Conditions(producers, stars, territory, new Period(from, to));
    }

    private static StarRating certifiable(String stars) {
        StarRating rating = StarRating.of(Integer.parseInt(stars));
        if (!rating.isCertifiable()) {
            throw new IllegalArgumentException("No certificate has " + stars);
        }
        return rating;
    }

    private @Nullable SupportAmount amount() {
        Money dong = one("dong", text("dong"), SupportLine::dong);
        Money cap = one("cap", text("cap"), SupportLine::dong);
        SupportAmount.Share share =
                one("percent", text("percent"), percent -> new SupportAmount.Share(number(percent), cap));
        boolean fixed = !text("dong").isEmpty();
        boolean shared = !text("percent").isEmpty();
        if (fixed == shared || (fixed && !text("cap").isEmpty())) {
            problem(
                    "dong",
                    "SUPPORT_TABLE_VALUE",
                    BilingualText.of(
                            "Ghi số tiền (dong), hoặc tỷ lệ (percent) kèm mức tối đa (cap) nếu có, không ghi cả hai",
                            "Write an amount (dong), or a share (percent) with its cap if any, and not both"));
            return null;
        }
        return dong == null ? share : new SupportAmount.Fixed(dong);
    }

    private static Money dong(String text) {
        long dong = Long.parseLong(shortEnough(text));
        if (dong <= 0) {
            throw new IllegalArgumentException("Not positive");
        }
        return Dong.of(dong);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(shortEnough(text));
    }

    private static String shortEnough(String number) {
        if (number.length() > LONGEST_NUMBER) {
            throw new IllegalArgumentException("Too long");
        }
        return number;
    }

    private <T> Set<T> several(String column, Function<String, T> reading) {
        Set<T> values = new LinkedHashSet<>();
        for (String part : text(column).split(";", -1)) {
            T value = one(column, part.strip(), reading);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** A value; null for a blank and for what is not understood, which is noted. */
    private <T> @Nullable T one(String column, String text, Function<String, T> reading) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (RuntimeException e) {
            problems.add(new SupportTableProblem(
                    number,
                    column,
                    text.length() <= LONGEST_QUOTED ? text : text.substring(0, LONGEST_QUOTED) + "…",
                    "SUPPORT_TABLE_VALUE",
                    expected(column)));
            return null;
        }
    }

    private static BilingualText expected(String column) {
        return switch (column) {
            case "field" ->
                expected("một trong " + names(SupportField.values()), "one of " + names(SupportField.values()));
            case "producers" ->
                expected(
                        names(ProducerKind.values()) + ", ngăn cách bằng dấu chấm phẩy",
                        names(ProducerKind.values()) + ", separated by semicolons");
            case "stars" -> expected("3, 4, 5, ngăn cách bằng dấu chấm phẩy", "3, 4, 5, separated by semicolons");
            case "territory" ->
                expected(
                        "mã đơn vị kèm bộ mã như QD19_2025:79, ngăn cách bằng dấu chấm phẩy",
                        "unit codes with their code sets such as QD19_2025:79, separated by semicolons");
            case "from", "to" -> expected("ngày dạng 2026-01-31", "a day such as 2026-01-31");
            case "percent" -> expected("số lớn hơn 0, tối đa 100", "a number above 0, at most 100");
            default -> expected("số nguyên đồng lớn hơn 0", "whole dong, more than 0");
        };
    }

    private static BilingualText expected(String vi, String en) {
        return BilingualText.of("Không hiểu giá trị này; cần: " + vi, "This value is not understood; expected: " + en);
    }

    private static String names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
    }

    private String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            problem(
                    column,
                    "SUPPORT_TABLE_MISSING",
                    BilingualText.of("Ô này không được để trống", "This cell may not be blank"));
        }
        return text;
    }

    private String text(String column) {
        int index = columns.indexOf(column);
        return index >= 0 && index < cells.length
                ? VietnameseText.clean(cells[index]).value()
                : "";
    }

    void problem(String column, String code, BilingualText text) {
        problems.add(new SupportTableProblem(number, column, "", code, text));
    }
}
