package io.ocopkit.example.features;

import static io.ocopkit.example.features.Cooperative.DISTRICT;
import static io.ocopkit.example.features.Cooperative.PRODUCER;
import static io.ocopkit.example.features.Cooperative.PROVINCE;
import static io.ocopkit.example.features.Cooperative.certificate;
import static io.ocopkit.example.features.Cooperative.signed;

import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.CertificateEvent;
import io.ocopkit.certification.CertificateEvent.Extended;
import io.ocopkit.certification.CertificateEvent.Revoked;
import io.ocopkit.certification.CertificateTerm;
import io.ocopkit.certification.CertificateTerm.FilingWindow;
import io.ocopkit.certification.Decision;
import io.ocopkit.certification.DecisionRef;
import io.ocopkit.certification.RevocationGround;
import io.ocopkit.certification.StarRating;
import io.ocopkit.certification.WorkItem;
import io.ocopkit.certification.WorkList;
import io.ocopkit.certification.WorkingCalendar;
import io.ocopkit.model.Product;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Which certificates end when, and who has to act by when so that they do not? */
public final class WhatGoesDark {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Goods HONEY =
            goods("Mật ong", StarRating.THREE, signed(DISTRICT, "811/QĐ-UBND", "2024-05-10"));
    private static final Goods COFFEE =
            goods("Cà phê", StarRating.THREE, signed(DISTRICT, "1887/QĐ-UBND", "2025-06-16"));
    private static final Goods TEA = goods("Trà", StarRating.FOUR, signed(PROVINCE, "2240/QĐ-UBND", "2023-12-12"));
    private static final Goods PEPPER = goods(
                    "Hồ tiêu", StarRating.FOUR, signed(PROVINCE, "2051/QĐ-UBND", "2023-11-10"))
            .after(new Extended(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 3, 1)));
    private static final Goods RICE = goods("Gạo", StarRating.FOUR, signed(PROVINCE, "3981/QĐ-UBND", "2026-08-05"))
            .after(new Revoked(LocalDate.of(2026, 11, 20), RevocationGround.PRODUCTION_CEASED, Decision.UNKNOWN));

    private WhatGoesDark() {}

    /**
     * Prints what is in sight on 23 November 2026.
     *
     * @param arguments nothing, or {@code --lang en}
     */
    public static void main(String[] arguments) {
        Page page = Page.of(arguments);
        page.title("Nhìn từ ngày " + page.day(TODAY), "Seen on " + TODAY);
        List.of(HONEY, COFFEE, TEA, PEPPER, RICE).stream()
                .sorted(Comparator.comparing(Goods::lastDay))
                .forEach(goods -> ending(page, goods));

        page.title(
                "Giữ mật ong trên kệ: ai làm gì, chậm nhất khi nào",
                "To keep the honey on the shelf: who acts by when");
        WorkList.by(WorkingCalendar.standard()).forReassessment(HONEY.certificate()).stream()
                .map(WorkItem::text)
                .forEach(page::say);
    }

    private static void ending(Page page, Goods goods) {
        String begin = "%-8s %s"
                .formatted(
                        goods.name(),
                        goods.certificate().statusOn(TODAY).label().in(page.language()));
        if (!goods.certificate().statusOn(TODAY).isInForce()) {
            page.print(begin);
            return;
        }
        FilingWindow window = goods.filing();
        page.say(
                begin + ", ngày cuối " + page.day(goods.lastDay()) + "; nộp hồ sơ đánh giá lại từ "
                        + page.day(window.opens()) + " đến " + page.day(window.closes()),
                begin + ", last day " + goods.lastDay() + "; file for re-assessment from " + window.opens() + " to "
                        + window.closes());
    }

    private static Goods goods(String name, StarRating stars, DecisionRef decision) {
        return new Goods(name, certificate(Product.named(PRODUCER, name), stars, decision));
    }

    /** A product on the shelf. */
    private record Goods(String name, Certificate certificate) {

        Goods after(CertificateEvent event) {
            return new Goods(name, certificate.with(event));
        }

        LocalDate lastDay() {
            return certificate.lastDayAsKnownOn(TODAY).orElseThrow();
        }

        FilingWindow filing() {
            LocalDate signed = certificate.decision().reference().orElseThrow().date();
            return CertificateTerm.filingWindow(CertificateTerm.lastDayOf(signed));
        }
    }
}
