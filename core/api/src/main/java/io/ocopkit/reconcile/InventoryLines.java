package io.ocopkit.reconcile;

import io.ocopkit.certification.StarRating;
import io.ocopkit.message.BilingualText;
import io.ocopkit.model.Producer;
import io.ocopkit.model.ProductSet;
import io.ocopkit.reconcile.Tally.Line;
import io.ocopkit.units.AdministrativeUnits;
import io.ocopkit.units.Province;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On which lines of an inventory a registration or a producer is counted. */
final class InventoryLines {
    private static final Line NO_PROVINCE =
            new Line(Integer.MAX_VALUE, BilingualText.of("Chưa rõ tỉnh, thành phố", "Province not known"));
    private static final Line NO_SET =
            new Line(Integer.MAX_VALUE, BilingualText.of("Chưa rõ bộ sản phẩm", "Set not known"));
    private static final Line NO_STARS =
            new Line(Integer.MAX_VALUE, BilingualText.of("Chưa rõ hạng sao", "Stars not known"));

    private final AdministrativeUnits units;
    private final List<Province> provinces;

    InventoryLines(AdministrativeUnits units) {
        this.units = units;
        this.provinces = units.provinces();
    }

    Line province(Registration registration) {
        String printed = registration.product().origin().original().province();
        Producer producer = registration.producer();
        return printed == null && producer != null ? province(producer) : province(printed);
    }

    Line province(Producer producer) {
        return province(producer.address().original().province());
    }

    private Line province(@Nullable String printed) {
        return printed == null
                ? NO_PROVINCE
                : units.province(printed).map(this::line).orElse(NO_PROVINCE);
    }

    private Line line(Province province) {
        return new Line(provinces.indexOf(province), BilingualText.of(province.title(), latestEnglishTitle(province)));
    }

    private static String latestEnglishTitle(Province province) {
        return province.forms().get(province.forms().size() - 1).englishTitle();
    }

    Line set(Registration registration) {
        ProductSet set = registration.product().productSet();
        return set == null ? NO_SET : new Line(set.number(), set.label());
    }

    Line stars(Registration registration) {
        StarRating stars = registration.certificate().stars();
        return stars == null ? NO_STARS : new Line(-stars.stars(), stars.label());
    }
}
