package io.ocopkit.example.features;

import static io.ocopkit.example.features.Cooperative.signed;

import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.CriteriaRegime;
import io.ocopkit.certification.DecisionRef;
import io.ocopkit.certification.GateDecision;
import io.ocopkit.certification.ListingGate;
import io.ocopkit.certification.Reason;
import io.ocopkit.certification.StarRating;
import io.ocopkit.message.BilingualText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may give how many stars on a day, and what becomes of certificates whose issuer is gone? */
public final class WhoMayDecide {
    private static final List<LocalDate> DAYS = Stream.of(
                    "2019-08-20",
                    "2019-08-21",
                    "2023-02-23",
                    "2023-02-24",
                    "2025-06-30",
                    "2025-07-01",
                    "2025-07-03",
                    "2025-07-06",
                    "2026-05-22",
                    "2027-12-31")
            .map(LocalDate::parse)
            .toList();

    private WhoMayDecide() {}

    /**
     * Prints the issuers from 2019 to 2027.
     *
     * @param arguments nothing, or {@code --lang en}
     */
    public static void main(String[] arguments) {
        Page page = Page.of(arguments);
        page.title("Ai quyết định 3, 4 và 5 sao", "Who decides three, four and five stars");
        DAYS.forEach(day -> issuers(page, day));

        page.title("3 sao của huyện đã giải thể", "Three stars of a district that is gone");
        DecisionRef district = signed(Cooperative.DISTRICT, "1887/QĐ-UBND", "2025-06-16");
        ask(page, district, "2028-06-16");
        ask(page, district, "2028-06-17");

        page.title("Những ngày đầu tháng 7/2025", "The first days of July 2025");
        ask(page, signed(Cooperative.PROVINCE, "11/QĐ-UBND", "2025-07-01"), "2026-11-23");
        ask(page, signed(Cooperative.PROVINCE, "12/QĐ-UBND", "2025-07-03"), "2026-11-23");
        ask(page, signed(Cooperative.DISTRICT, "1999/QĐ-UBND", "2025-07-03"), "2026-11-23");
    }

    private static void issuers(Page page, LocalDate day) {
        CriteriaRegime.on(day)
                .ifPresentOrElse(
                        regime -> page.print(page.day(day) + "  " + levels(page, regime, day) + "  " + regime.source()
                                + (CriteriaRegime.isGap(day) ? "  (!)" : "")),
                        () -> page.say(
                                page.day(day) + "  chưa có bộ tiêu chí quốc gia",
                                page.day(day) + "  no national criteria yet"));
    }

    private static String levels(Page page, CriteriaRegime regime, LocalDate day) {
        return Stream.of(StarRating.THREE, StarRating.FOUR, StarRating.FIVE)
                .map(stars -> regime.competentFor(stars, day).label().in(page.language()))
                .map("%-9s"::formatted)
                .collect(Collectors.joining(" "));
    }

    private static void ask(Page page, DecisionRef decision, String on) {
        LocalDate day = LocalDate.parse(on);
        String cited = decision + ", " + decision.issuer().nameAsPrinted();
        page.say(
                "Quyết định " + cited + ", xem ngày " + page.day(day) + ":",
                "Decision " + cited + ", seen on " + on + ":");
        Certificate certificate = Cooperative.certificate(Cooperative.HONEY, StarRating.THREE, decision);
        GateDecision answer = ListingGate.strict().evaluate(Cooperative.HONEY, List.of(certificate), day);
        if (answer instanceof GateDecision.Eligible eligible) {
            page.say("  được bày bán", "  may be listed");
            eligible.remarks().forEach(remark -> page.say(reason(remark)));
        } else if (answer instanceof GateDecision.Ineligible refusal) {
            page.say("  không được bày bán", "  may not be listed");
            refusal.reasons().forEach(why -> page.say(reason(why)));
        }
    }

    private static BilingualText reason(Reason reason) {
        String source = " (" + reason.source() + ")";
        return BilingualText.of(
                "  " + reason.text().vi() + source, "  " + reason.text().en() + source);
    }
}
