package io.ocopkit.jpa;

import static io.ocopkit.jpa.Village.source;

import io.ocopkit.catalog.Recognition;
import io.ocopkit.certification.AuthorityLevel;
import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.DecisionNumber;
import io.ocopkit.certification.DecisionRef;
import io.ocopkit.certification.IssuingAuthority;
import io.ocopkit.certification.StarRating;
import io.ocopkit.model.Address;
import io.ocopkit.model.PostalAddress;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import io.ocopkit.publishing.Candidate;
import io.ocopkit.reconcile.Inventory;
import io.ocopkit.reconcile.Reconciler;
import io.ocopkit.reconcile.Thresholds;
import io.ocopkit.units.AdministrativeUnit;
import io.ocopkit.units.AdministrativeUnits;
import io.ocopkit.units.CodeSet;
import io.ocopkit.units.UnitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A program that may be given little memory: compares a long register, twice, and counts it. */
final class MergerChild {
    private static final List<String> SYLLABLES = List.of(
            "An", "Bình", "Cường", "Dũng", "Giang", "Hải", "Khánh", "Lộc", "Minh", "Nghĩa", "Phúc", "Quang", "Sơn",
            "Tâm", "Thịnh", "Uyên", "Vượng", "Xuân", "Yên", "Đại", "Ân", "Bảo", "Chí", "Diệp", "Đông", "Gia", "Hà",
            "Hưng", "Khải", "Kiên", "Lan", "Long", "Mai", "Nam", "Ngọc", "Nhật", "Phát", "Phong", "Quý", "Sang", "Tân",
            "Thành", "Thảo", "Tiến", "Trí", "Tuấn", "Việt", "Vĩnh", "Hòa", "Hương", "Kim", "Lâm", "Liên", "Mỹ", "Nga",
            "Oanh", "Phượng", "Quyên", "Thanh", "Thiên");
    private static final List<String> GOODS = List.of(
            "Bưởi", "Mít", "Chuối", "Xoài", "Nhãn", "Sen", "Nghệ", "Gừng", "Tiêu", "Mật ong", "Trà", "Cà phê", "Rượu",
            "Tôm", "Cá", "Mực", "Cua", "Gà", "Vịt", "Bò");
    private static final List<String> WAYS = List.of(
            "một nắng",
            "đông lạnh",
            "sấy dẻo",
            "rang muối",
            "hạt sen",
            "đường phèn",
            "lá dứa",
            "mè đen",
            "đậu xanh",
            "phô mai",
            "nhân sâm",
            "linh chi",
            "cà phê",
            "bạc hà",
            "chanh dây",
            "trứng muối",
            "dâu tây",
            "rau củ",
            "nguyên hạt",
            "lên men");
    private static final List<String> COMMUNES = AdministrativeUnits.bundled()
            .units()
            .filter(unit -> unit.kind() == UnitKind.COMMUNE && unit.code().codeSet() == CodeSet.QD19_2025)
            .map(AdministrativeUnit::title)
            .toList();

    private MergerChild() {}

    public static void main(String[] arguments) {
        AdministrativeUnits units = AdministrativeUnits.bundled();
        Reconciler rules = Reconciler.of(units, LocalDate.parse("2026-09-01"), Thresholds.PUBLISHED);
        try (OcopRegistry registry = OcopRegistry.open(StreamingChild.source(arguments[0]))) {
            ProductMatches matches = registry.matches();
            ReconciliationReport first = timed("compared", () -> matches.reconcile(rules));
            System.out.println(first);
            ReconciliationReport again = timed("compared again", () -> matches.reconcile(rules));
            Inventory inventory = timed("counted", () -> matches.inventory(units));
            try (Stream<Candidate> candidates = registry.candidates()) {
                say("candidates", timed("read", candidates::count));
            }
            MatchAuditReport audit = timed("audited", matches::audit);
            say("joined", first.joined());
            say("again", again.isNothing() ? 0 : 1);
            say("before", inventory.products().before());
            say("after", inventory.products().after());
            say("audited", audit.isClean() ? audit.lines() : -1);
        }
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        System.out.printf("%s in %.1f s%n", what, (System.nanoTime() - start) / 1e9);
        return result;
    }

    private static void say(String what, long many) {
        System.out.println(what + "=" + many);
    }

    /** Every fifth certificate is an older one of the product before it, whose firm is spelled another way. */
    static void fill(OcopRegistry registry, int count) {
        Iterable<Recognition> rows =
                () -> IntStream.range(0, count).mapToObj(MergerChild::row).iterator();
        registry.importRecognitions(new FakeList<>("a.csv", rows));
    }

    private static Recognition row(int number) {
        boolean twice = number % 5 == 4;
        int product = twice ? number - 1 : number;
        Producer producer = firm(product / 5, twice ? "Công ty trách nhiệm hữu hạn " : "Công ty TNHH ");
        Product named = Product.named(producer, goods(product));
        Certificate certificate = Certificate.issued(
                named.id(), producer.id(), StarRating.FOUR, decision(number / 50, twice ? "2023-03-01" : "2026-02-02"));
        return new Recognition(source("a.csv", number + 2, named.id()), named, producer, certificate);
    }

    private static String goods(int product) {
        int kinds = GOODS.size();
        return GOODS.get(product % kinds) + " " + WAYS.get((product / kinds + product) % WAYS.size());
    }

    /** Three syllables: no two firms of one name. */
    private static Producer firm(int number, String form) {
        int kinds = SYLLABLES.size();
        String name = form + SYLLABLES.get(number % kinds) + " " + SYLLABLES.get(number / kinds % kinds) + " "
                + SYLLABLES.get((number * 7 + number / kinds + number / kinds / kinds * 11) % kinds);
        String commune = COMMUNES.get(number % COMMUNES.size());
        return Producer.named(name, Address.asPrinted(PostalAddress.of(commune, null, "Thành phố Hồ Chí Minh")));
    }

    private static DecisionRef decision(int number, String date) {
        return new DecisionRef(
                IssuingAuthority.of("UBND Thành phố Hồ Chí Minh", AuthorityLevel.PROVINCE),
                new DecisionNumber((number + 1) + "/QĐ-UBND"),
                LocalDate.parse(date));
    }
}
