package io.ocopkit.example.features;

import static io.ocopkit.example.features.Cooperative.signed;

import io.ocopkit.certification.AuthorityLevel;
import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.DecisionRef;
import io.ocopkit.certification.IssuingAuthority;
import io.ocopkit.certification.StarRating;
import io.ocopkit.model.Address;
import io.ocopkit.model.PostalAddress;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import io.ocopkit.model.ProductSet;
import io.ocopkit.reconcile.Groups;
import io.ocopkit.reconcile.Inventory;
import io.ocopkit.reconcile.Link;
import io.ocopkit.reconcile.Match;
import io.ocopkit.reconcile.Reconciler;
import io.ocopkit.reconcile.Registration;
import io.ocopkit.reconcile.RegistrationId;
import io.ocopkit.reconcile.Relation;
import io.ocopkit.reconcile.Thresholds;
import io.ocopkit.reconcile.Verdict;
import io.ocopkit.units.AdministrativeUnits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How many products does a city have after a merger, when every product counts once? */
public final class InventoryAfterTheMerger {
    private static final AdministrativeUnits UNITS = AdministrativeUnits.bundled();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final IssuingAuthority PHU_GIAO =
            IssuingAuthority.of("UBND huyện Phú Giáo", AuthorityLevel.DISTRICT);
    private static final IssuingAuthority BA_RIA =
            IssuingAuthority.of("UBND tỉnh Bà Rịa - Vũng Tàu", AuthorityLevel.PROVINCE);
    private static final IssuingAuthority CITY =
            IssuingAuthority.of("UBND Thành phố Hồ Chí Minh", AuthorityLevel.PROVINCE);

    private static final Producer PEPPER_FIRM =
            firm("Công ty TNHH Hạt Mẫu", "Xã An Bình", "Huyện Phú Giáo", "Tỉnh Bình Dương");
    private static final Producer SAME_FIRM_NOW =
            firm("Công ty TNHH Hạt Mẫu", "Xã Phú Giáo", null, "Thành phố Hồ Chí Minh");
    private static final Producer BEEKEEPERS =
            firm("HTX Ong Mẫu", "Xã Quảng Thành", "Huyện Châu Đức", "Tỉnh Bà Rịa - Vũng Tàu");
    private static final Producer BEEKEEPERS_PERHAPS = firm("HTX Ong Mẫu", null, null, "Thành phố Hồ Chí Minh");

    private static final List<Registration> REGISTERED = List.of(
            registered("BD-1", PEPPER_FIRM, "Tiêu sọ", signed(PHU_GIAO, "12/QĐ-UBND", "2024-03-01")),
            registered("BD-2", PEPPER_FIRM, "Muối tiêu chanh", signed(PHU_GIAO, "12/QĐ-UBND", "2024-03-01")),
            registered("VT-1", BEEKEEPERS, "Mật ong hoa cao su", signed(BA_RIA, "77/QĐ-UBND", "2024-11-11")),
            registered("HCM-1", SAME_FIRM_NOW, "Tiêu sọ", signed(CITY, "340/QĐ-UBND", "2026-02-02")),
            registered("HCM-2", BEEKEEPERS_PERHAPS, "Mật ong hoa cao su", signed(CITY, "340/QĐ-UBND", "2026-02-02")));

    private InventoryAfterTheMerger() {}

    /**
     * Prints what is registered twice, and the inventory.
     *
     * @param arguments nothing, or {@code --lang en}
     */
    public static void main(String[] arguments) {
        tell(Page.of(arguments));
    }

    private static void tell(Page page) {
        List<Match> found = new ArrayList<>();
        Reconciler.of(UNITS, TODAY, Thresholds.PUBLISHED).matches(REGISTERED, found::add);
        page.title("Có thể ghi hai lần", "Perhaps registered twice");
        found.forEach(match -> explain(page, match));

        List<Link> links = new ArrayList<>();
        found.stream()
                .filter(match -> match.verdict() == Verdict.SAME)
                .map(Link::found)
                .forEach(links::add);
        page.title("Kiểm kê, mỗi sản phẩm đếm một lần", "The inventory, every product once");
        page.print(inventory(links).report(page.language()));

        found.stream()
                .filter(match -> match.verdict() == Verdict.POSSIBLE)
                .map(InventoryAfterTheMerger::confirmed)
                .forEach(links::add);
        Inventory confirmed = inventory(links);
        page.title("Sau khi một người xác nhận", "After a person has confirmed");
        page.say(
                confirmed.products().before() + " lượt ghi nhận, "
                        + confirmed.products().after() + " sản phẩm",
                confirmed.products().before() + " registrations, "
                        + confirmed.products().after() + " products");
    }

    private static void explain(Page page, Match match) {
        page.print(match.pair() + ": " + match.verdict().label().in(page.language()));
        match.signs()
                .forEach(sign -> page.print(
                        "  %+d %s".formatted(sign.weight(), sign.text().in(page.language()))));
    }

    private static Link confirmed(Match match) {
        Relation relation = Objects.requireNonNull(match.relation(), "What may be one product has a relation");
        return Link.byPerson(match.pair(), relation);
    }

    private static Inventory inventory(List<Link> links) {
        List<RegistrationId> ids = REGISTERED.stream().map(Registration::id).toList();
        return Inventory.of(UNITS, REGISTERED, Groups.of(ids, links, List.of()));
    }

    private static Registration registered(String id, Producer producer, String name, DecisionRef decision) {
        StarRating stars = decision.issuer().level() == AuthorityLevel.DISTRICT ? StarRating.THREE : StarRating.FOUR;
        Product named = Product.named(producer, name);
        ProductSet set = name.startsWith("Mật ong") ? ProductSet.HONEY_AND_OTHER_RAW : ProductSet.OTHER_SPICES;
        Product product = new Product(named.id(), producer.id(), name, null, null, set, named.origin());
        Certificate certificate = Certificate.issued(product.id(), producer.id(), stars, decision);
        return Registration.of(new RegistrationId(id), product, producer, certificate);
    }

    private static Producer firm(String name, @Nullable String commune, @Nullable String district, String province) {
        return Producer.named(name, Address.asPrinted(PostalAddress.of(commune, district, province)));
    }
}
