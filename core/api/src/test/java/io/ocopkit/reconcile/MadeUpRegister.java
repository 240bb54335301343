package io.ocopkit.reconcile;

import io.ocopkit.units.AdministrativeUnit;
import io.ocopkit.units.AdministrativeUnits;
import io.ocopkit.units.CodeSet;
import io.ocopkit.units.UnitTier;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A made-up register of the merged city: firms with a few products each, one product in ten registered twice. */
final class MadeUpRegister {
    private static final List<String> KINDS = List.of(
            "Mật ong hoa",
            "Khô cá",
            "Rượu",
            "Trà túi lọc",
            "Bánh tráng",
            "Nước mắm cá",
            "Chả",
            "Yến chưng",
            "Cà phê",
            "Mít sấy",
            "Nấm",
            "Bưởi",
            "Dưa",
            "Hạt điều",
            "Muối",
            "Tinh dầu",
            "Giỏ",
            "Kẹo",
            "Nước cốt",
            "Bột");
    private static final List<String> FLAVOURS = List.of(
            "nhãn",
            "tràm",
            "dứa",
            "dừa",
            "sâm",
            "gừng",
            "mè",
            "cơm",
            "lụa",
            "hạt sen",
            "rang xay",
            "dẻo",
            "mối đen",
            "da xanh",
            "lưới",
            "rang muối",
            "ớt",
            "sả",
            "lục bình",
            "nhàu",
            "nghệ",
            "bạc hà",
            "tỏi",
            "rong biển",
            "gấc");
    private static final List<String> SYLLABLES = List.of(
            "Thanh", "Hảo", "Phong", "Phước", "Minh", "Khôi", "Ngọc", "Trường", "Phát", "Hưng", "Thịnh", "Đại", "Thuận",
            "Bảo", "Long", "Kim", "Ngân", "Lộc", "Việt", "Tiến", "Quỳnh", "Hằng", "Khánh", "Đoan", "Diệu", "Phúc",
            "Hiệp", "Hòa", "Tuyết", "Xuân", "Đức", "Lợi", "Mỹ", "Duyên", "Trí", "Nông", "Vạn", "Tân", "Hồng", "Liên");
    private static final List<String> FORMS = List.of(
            "Công ty TNHH Thương mại Dịch vụ ",
            "Công ty Cổ phần ",
            "Hợp tác xã ",
            "Hộ kinh doanh ",
            "Cơ sở sản xuất ",
            "Công ty TNHH Sản xuất ");

    private final Random random;
    private final List<Registration> registrations = new ArrayList<>();
    private final List<AdministrativeUnit> communes;
    private final Map<String, AdministrativeUnit> byCode = new HashMap<>();

    private MadeUpRegister(long seed) {
        random = new Random(seed);
        AdministrativeUnits.bundled()
                .units()
                .forEach(unit -> byCode.put(unit.code().toString(), unit));
        communes = byCode.values().stream()
                .filter(unit ->
                        unit.kind().tier() == UnitTier.COMMUNE && unit.code().codeSet() == CodeSet.PRE_2025)
                .sorted((one, other) ->
                        one.code().value().compareTo(other.code().value()))
                .toList();
    }

    static List<Registration> of(int size, long seed) {
        MadeUpRegister register = new MadeUpRegister(seed);
        while (register.registrations.size() < size) {
            register.addFirm();
        }
        return register.registrations.subList(0, size);
    }

    private void addFirm() {
        String own = one(SYLLABLES) + " " + one(SYLLABLES) + (random.nextInt(3) == 0 ? " " + one(SYLLABLES) : "");
        String form = one(FORMS);
        AdministrativeUnit commune = one(communes);
        String tax = form.startsWith("Hộ") || form.startsWith("Cơ") ? "" : taxCode();
        for (int i = random.nextInt(4); i >= 0; i--) {
            String name = one(KINDS) + " " + one(FLAVOURS) + (random.nextInt(3) == 0 ? " " + own : "");
            add(name, form + own, random.nextBoolean() ? tax : "", commune);
            if (random.nextInt(10) == 0) {
                addAgain(name, form, own, commune);
            }
        }
    }

    private void addAgain(String name, String form, String own, AdministrativeUnit commune) {
        switch (random.nextInt(6)) {
            case 0 -> add(bare(name), bare(form + own), "", commune);
            case 1 ->
                add(name + " hộp 500g", form.replace("Công ty", "Cty").replace("Hợp tác xã", "HTX") + own, "", commune);
            case 2 -> add(slip(name), form + own, "", commune);
            case 3 -> add(name + " " + own, form + own, "", commune);
            case 4 -> add(name, form + slip(own), "", commune);
            default -> add(name.toUpperCase(java.util.Locale.ROOT), form + own, "", one(communes));
        }
    }

    private void add(String name, String producer, String tax, AdministrativeUnit commune) {
        AdministrativeUnit district = unit(commune);
        AdministrativeUnit province = unit(district);
        boolean communePrinted = random.nextInt(4) > 0;
        registrations.add(Sketch.sketch(String.format(java.util.Locale.ROOT, "R%06d", registrations.size()), name)
                .by(producer)
                .tax(tax)
                .from(communePrinted ? commune.title() : "", district.title(), province.name())
                .stars(3 + random.nextInt(2))
                .decided((1 + random.nextInt(200)) + "/QĐ-UBND", "2024-0" + (1 + random.nextInt(9)) + "-15")
                .registered());
    }

    private AdministrativeUnit unit(AdministrativeUnit within) {
        AdministrativeUnit unit = byCode.get(String.valueOf(within.within()));
        return unit == null ? within : unit;
    }

    private String taxCode() {
        int[] weights = {31, 29, 23, 19, 17, 13, 7, 5, 3};
        while (true) {
            String nine = String.format(java.util.Locale.ROOT, "03%07d", random.nextInt(10_000_000));
            int sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += (nine.charAt(i) - '0') * weights[i];
            }
            int check = 10 - sum % 11;
            if (check < 10) {
                return nine + check;
            }
        }
    }

    private String slip(String text) {
        int at = text.length() - 2;
        return text.substring(0, at) + text.charAt(at) + text.substring(at);
    }

    private static String bare(String text) {
        return Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "");
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
