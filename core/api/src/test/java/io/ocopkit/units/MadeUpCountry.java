package io.ocopkit.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/** Made-up communes for every province but Ho Chi Minh City: 3,153 of today, about 9,500 before, a tenth of them divided. */
final class MadeUpCountry {
    private static final int CURRENT = 3_321 - 168;
    private static final int FORMER_PER_PROVINCE = 152;
    private static final LocalDate PROMOTION = LocalDate.parse("2026-04-30");
    private static final String[] SYLLABLES = {
        "An", "Bình", "Chánh", "Diên", "Đông", "Đức", "Gia", "Hòa", "Hưng", "Khánh", "Lạc", "Long", "Lộc", "Mỹ", "Nam",
        "Nghĩa", "Phú", "Phước", "Quảng", "Sơn", "Tân", "Thạnh", "Thuận", "Tiên", "Trung", "Vĩnh", "Xuân", "Yên"
    };

    private final long seed;
    private final Random random;
    private final StringBuilder units = new StringBuilder("code\tkind\tname\tenglish\twithin\tfrom\tto\talso\n");
    private final StringBuilder pairs = new StringBuilder("former\tcurrent\ton\n");
    private final Map<AdministrativeCode, Set<AdministrativeCode>> successors = new LinkedHashMap<>();
    private final Map<AdministrativeCode, LocalDate> promoted = new HashMap<>();
    private final Map<Province, List<AdministrativeCode>> communes = new HashMap<>();
    private final Map<String, Set<Province>> provincesByName = new LinkedHashMap<>();
    private int commune = 30_000;
    private int district = 100;

    MadeUpCountry(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
        List<Province> provinces = AdministrativeUnits.bundled().provinces();
        Predicate<Province> elsewhere = province -> !province.current().name().equals("Hồ Chí Minh");
        List<Province> current = provinces.stream()
                .filter(elsewhere)
                .filter(province -> province.successor() == null)
                .toList();
        for (int i = 0; i < CURRENT; i++) {
            addCurrent(current.get(i % current.size()));
        }
        provinces.stream().filter(elsewhere).forEach(this::addFormer);
    }

    long seed() {
        return seed;
    }

    String unitTable() {
        return units.toString();
    }

    String successionTable() {
        return pairs.toString();
    }

    Map<AdministrativeCode, Set<AdministrativeCode>> successors() {
        return successors;
    }

    Map<AdministrativeCode, LocalDate> promoted() {
        return promoted;
    }

    String nameInSeveralProvinces() {
        return provincesByName.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private void addCurrent(Province province) {
        AdministrativeCode code = new AdministrativeCode(CodeSet.QD19_2025, String.valueOf(commune++));
        String name = name();
        if (random.nextInt(50) == 0) {
            row(code, UnitKind.COMMUNE, name, province.code(), "2025-07-01", "2026-04-29");
            row(code, UnitKind.WARD, name, province.code(), PROMOTION.toString(), "");
            promoted.put(code, PROMOTION);
        } else {
            row(code, UnitKind.COMMUNE, name, province.code(), "2025-07-01", "");
        }
        communes.computeIfAbsent(province, key -> new ArrayList<>()).add(code);
        provincesByName.computeIfAbsent(name, key -> new HashSet<>()).add(province);
    }

    private void addFormer(Province province) {
        AdministrativeCode within = province.codes().get(0);
        AdministrativeCode districtCode = within;
        Set<String> names = new HashSet<>();
        for (int i = 0; i < FORMER_PER_PROVINCE; i++) {
            if (i % 13 == 0) {
                districtCode = new AdministrativeCode(CodeSet.PRE_2025, String.valueOf(freeDistrict()));
                row(districtCode, UnitKind.RURAL_DISTRICT, "Huyện số " + district, within, "", "2025-06-30");
                names.clear();
            }
            addFormer(province, districtCode, names);
        }
    }

    private void addFormer(Province province, AdministrativeCode districtCode, Set<String> names) {
        AdministrativeCode code = new AdministrativeCode(CodeSet.PRE_2025, String.valueOf(commune++));
        String name = name();
        while (!names.add(name)) {
            name = name();
        }
        row(code, UnitKind.COMMUNE, name, districtCode, "", "2025-06-30");
        List<AdministrativeCode> possible = communes.get(province.current());
        Set<AdministrativeCode> taken = new HashSet<>();
        int parts = random.nextInt(10) == 0 ? 2 + random.nextInt(2) : 1;
        while (taken.size() < parts) {
            AdministrativeCode heir = possible.get(random.nextInt(possible.size()));
            if (taken.add(heir)) {
                pairs.append(code).append('\t').append(heir).append("\t2025-07-01\n");
            }
        }
        successors.put(code, taken);
    }

    /** The numbers of the districts in the jar are taken. */
    private int freeDistrict() {
        district++;
        while (district >= 718 && district <= 787) {
            district++;
        }
        return district;
    }

    private String name() {
        return SYLLABLES[random.nextInt(SYLLABLES.length)] + " " + SYLLABLES[random.nextInt(SYLLABLES.length)];
    }

    private void row(
            AdministrativeCode code, UnitKind kind, String name, AdministrativeCode within, String from, String to) {
        units.append(String.join("\t", code.toString(), kind.name(), name, "", within.toString(), from, to, ""))
                .append('\n');
    }
}
