package io.ocopkit.catalog;

import io.ocopkit.certification.RevocationGround;
import io.ocopkit.text.VietnameseText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the ground of a revocation in what a list gives as its reason. */
final class GroundText {
    private static final List<Map.Entry<String, RevocationGround>> WORDS = List.of(
            Map.entry("gia mao", RevocationGround.FALSE_DOCUMENTS),
            Map.entry("khong trung thuc", RevocationGround.FALSE_DOCUMENTS),
            Map.entry("false document", RevocationGround.FALSE_DOCUMENTS),
            Map.entry("nhan hieu", RevocationGround.MARK_MISUSE),
            Map.entry("misuse", RevocationGround.MARK_MISUSE),
            Map.entry("ngung san xuat", RevocationGround.PRODUCTION_CEASED),
            Map.entry("ngung hoat dong", RevocationGround.PRODUCTION_CEASED),
            Map.entry("dung san xuat", RevocationGround.PRODUCTION_CEASED),
            Map.entry("giai the", RevocationGround.PRODUCTION_CEASED),
            Map.entry("production ceased", RevocationGround.PRODUCTION_CEASED),
            Map.entry("khong con dap ung", RevocationGround.CRITERIA_NOT_MET),
            Map.entry("khong dap ung", RevocationGround.CRITERIA_NOT_MET),
            Map.entry("khong dat", RevocationGround.CRITERIA_NOT_MET),
            Map.entry("khong danh gia lai", RevocationGround.CRITERIA_NOT_MET),
            Map.entry("criteria", RevocationGround.CRITERIA_NOT_MET),
            Map.entry("vi pham", RevocationGround.LAW_VIOLATION),
            Map.entry("violation", RevocationGround.LAW_VIOLATION),
            Map.entry("ket luan", RevocationGround.OTHER_AUTHORITY_CONCLUSION),
            Map.entry("conclusion", RevocationGround.OTHER_AUTHORITY_CONCLUSION));
    private static final List<String> LETTERS = List.of("a", "b", "c", "d", "đ", "e");

    private GroundText() {}

    static @Nullable RevocationGround read(RowReading row) {
        String text = row.text(CatalogueColumn.GROUND);
        if (text.isEmpty()) {
            return null;
        }
        RevocationGround ground = of(text);
        if (ground == null) {
            row.problem(CatalogueColumn.GROUND, Finding.GROUND_UNKNOWN);
        }
        return ground;
    }

    private static @Nullable RevocationGround of(String text) {
        int letter = LETTERS.indexOf(VietnameseText.clean(text).value().toLowerCase(Locale.ROOT));
        if (letter >= 0) {
            return RevocationGround.values()[letter];
        }
        String key = VietnameseText.searchKey(text);
        for (RevocationGround ground : RevocationGround.values()) {
            if (key.equals(VietnameseText.searchKey(ground.name()))) {
                return ground;
            }
        }
        return WORDS.stream()
                .filter(word -> key.contains(word.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(null);
    }
}
