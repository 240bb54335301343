package io.ocopkit.support;

import io.ocopkit.certification.StarRating;
import io.ocopkit.message.BilingualText;
import io.ocopkit.model.ProducerKind;
import io.ocopkit.support.MissingCondition.Code;
import io.ocopkit.support.SupportAnswer.Eligible;
import io.ocopkit.support.SupportAnswer.Ineligible;
import io.ocopkit.support.SupportPolicy.Conditions;
import io.ocopkit.units.AdministrativeUnits;
import io.ocopkit.units.Period;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Holds requests against policies. Immutable; pure functions of the request, the policy and the administrative map. */
public final class SupportCheck {
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Territories territories;

    private SupportCheck(AdministrativeUnits units) {
        this.territories = new Territories(units);
    }

    /**
     * A check on a map.
     *
     * @param units the administrative map, by which a commune is known to lie in a province
     * @return the check
     */
    public static SupportCheck on(AdministrativeUnits units) {
        return new SupportCheck(Objects.requireNonNull(units, "units"));
    }

    /**
     * Asks one policy.
     *
     * @param policy the policy
     * @param request who asks, and when
     * @return eligible, or every condition that is missing
     */
    public SupportAnswer ask(SupportPolicy policy, SupportRequest request) {
        Conditions conditions = policy.conditions();
        List<MissingCondition> missing = new ArrayList<>(0);
        Missing note = (code, text) -> missing.add(new MissingCondition(code, policy.source(), text));
        period(conditions.period(), request.on(), note);
        producer(conditions, request, note);
        stars(conditions, request, note);
        territory(conditions, request, note);
        return missing.isEmpty() ? new Eligible(policy) : new Ineligible(policy, missing);
    }

    /**
     * Asks every policy.
     *
     * @param policies the policies
     * @param request who asks, and when
     * @return an answer a policy, in their order
     */
    public List<SupportAnswer> ask(Collection<SupportPolicy> policies, SupportRequest request) {
        return policies.stream().map(policy -> ask(policy, request)).toList();
    }

    private static void period(Period period, LocalDate on, Missing missing) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (from != null && on.isBefore(from)) {
            missing.note(
                    Code.NOT_YET_IN_FORCE,
                    BilingualText.of(
                            "Chính sách áp dụng từ ngày " + DAY_FIRST.format(from), "The policy applies from " + from));
        }
        if (to != null && on.isAfter(to)) {
            missing.note(
                    Code.NO_LONGER_IN_FORCE,
                    BilingualText.of(
                            "Chính sách chỉ áp dụng đến hết ngày " + DAY_FIRST.format(to),
                            "The policy applied until " + to));
        }
    }

    private static void producer(Conditions conditions, SupportRequest request, Missing missing) {
        if (conditions.producers().isEmpty()) {
            return;
        }
        BilingualText wanted = kinds(conditions.producers());
        ProducerKind kind = request.kind();
        if (kind == null) {
            missing.note(
                    Code.PRODUCER_KIND_UNKNOWN,
                    BilingualText.of(
                            "Chưa rõ loại hình chủ thể; chính sách dành cho: " + wanted.vi(),
                            "The kind of producer is not known; the policy is for: " + wanted.en()));
        } else if (!conditions.producers().contains(kind)) {
            missing.note(
                    Code.PRODUCER_KIND,
                    BilingualText.of(
                            kind.label().vi() + " không thuộc diện; chính sách dành cho: " + wanted.vi(),
                            "Not for this kind of producer (" + kind.label().en() + "); the policy is for: "
                                    + wanted.en()));
        }
    }

    private static BilingualText kinds(Collection<ProducerKind> kinds) {
        return BilingualText.of(
                kinds.stream().sorted().map(kind -> kind.label().vi()).collect(Collectors.joining(", ")),
                kinds.stream().sorted().map(kind -> kind.label().en()).collect(Collectors.joining(", ")));
    }

    private static void stars(Conditions conditions, SupportRequest request, Missing missing) {
        if (conditions.stars().isEmpty()) {
            return;
        }
        String wanted = conditions.stars().stream()
                .sorted()
                .map(stars -> Integer.toString(stars.stars()))
                .collect(Collectors.joining(", "));
        StarRating stars = request.stars();
        if (stars == null) {
            missing.note(
                    Code.CERTIFICATE,
                    BilingualText.of(
                            "Cần giấy chứng nhận OCOP còn hiệu lực, hạng " + wanted + " sao",
                            "An OCOP certificate in force is needed, stars: " + wanted));
        } else if (!conditions.stars().contains(stars)) {
            missing.note(
                    Code.STARS,
                    BilingualText.of(
                            "Sản phẩm hạng " + stars.stars() + " sao; chính sách dành cho hạng " + wanted + " sao",
                            "The product has " + stars.label().en() + "; the policy is for: " + wanted));
        }
    }

    private void territory(Conditions conditions, SupportRequest request, Missing missing) {
        if (conditions.territory().isEmpty()) {
            return;
        }
        BilingualText wanted = territories.names(conditions.territory(), request.on());
        switch (territories.find(conditions.territory(), request.places(), request.on())) {
            case INSIDE -> {}
            case OUTSIDE ->
                missing.note(
                        Code.TERRITORY,
                        BilingualText.of(
                                "Chủ thể không hoạt động tại " + wanted.vi(),
                                "The producer does not work in " + wanted.en()));
            case UNKNOWN ->
                missing.note(
                        Code.TERRITORY_UNKNOWN,
                        BilingualText.of(
                                "Chưa đủ thông tin địa bàn (mã đơn vị trước và sau 01/07/2025) để biết có thuộc "
                                        + wanted.vi() + " hay không",
                                "The unit codes before and since 1 July 2025 are needed to tell whether the producer works in "
                                        + wanted.en()));
        }
    }

    @FunctionalInterface
    private interface Missing {
        void note(Code code, BilingualText text);
    }
}
