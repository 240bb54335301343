package io.ocopkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTextTest {

    @Test
    void cleanTextIsLeftAlone() {
        assertThat(VietnameseText.clean("Mật ong hoa cà phê"))
                .isEqualTo(new CleanText("Mật ong hoa cà phê", java.util.Set.of()));
        assertThat(VietnameseText.clean("OCOP 4 sao").corrections()).isEmpty();
        assertThat(VietnameseText.clean("").value()).isEmpty();
    }

    @Test
    void decomposedLettersAreComposedAndReported() {
        String decomposed = Normalizer.normalize("Mật ong", Normalizer.Form.NFD);

        CleanText clean = VietnameseText.clean(decomposed);

        assertThat(clean.value()).isEqualTo("Mật ong");
        assertThat(clean.corrections()).containsExactly(Correction.COMPOSED);
    }

    @Test
    void lookAlikeLettersBecomeTheVietnameseD() {
        assertThat(VietnameseText.clean("3787/Q\u00D0-UBND").value()).isEqualTo("3787/QĐ-UBND");
        assertThat(VietnameseText.clean("C\u1EDD \u00D0\u1ECF").corrections())
                .containsExactly(Correction.D_WITH_STROKE);
        assertThat(VietnameseText.clean("\u00F0an l\u00E1t").value()).isEqualTo("đan lát");
    }

    @Test
    void blanksOfEveryKindAreReducedAndReported() {
        assertThat(VietnameseText.clean("  Mật\u00A0 ong\t\n ").value()).isEqualTo("Mật ong");
        assertThat(VietnameseText.clean("Mật ong ").corrections()).containsExactly(Correction.BLANKS);
        assertThat(VietnameseText.clean("Mật\u00A0ong").corrections()).containsExactly(Correction.BLANKS);
    }

    @Test
    void invisibleCharactersAreRemovedAndReported() {
        CleanText clean = VietnameseText.clean("\uFEFFMật\u200B ong\u0002");

        assertThat(clean.value()).isEqualTo("Mật ong");
        assertThat(clean.corrections()).containsExactly(Correction.INVISIBLE);
    }

    @Test
    void emojiSurvive() {
        assertThat(VietnameseText.clean("🍯 mật ong").value()).isEqualTo("🍯 mật ong");
    }

    @ParameterizedTest
    @CsvSource({
        "Hoà Bình, Hòa Bình",
        "Qúy Chuẩn, Quý Chuẩn",
        "thuỷ sản, thủy sản",
        "CÀ PHÊ, cà phê",
        "Bà Rịa – Vũng Tàu, Bà Rịa - Vũng Tàu",
        "nước mắm 'Phú Quốc', nước mắm Phú Quốc",
    })
    void spellingsOfTheSameWordsAreTheSame(String one, String other) {
        assertThat(VietnameseText.same(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"bơ, bở", "bồ, bơ", "đường, dường", "mật ong, mật ong rừng", "dưa, dừa", "Rượu 30 độ, Rượu 40 độ"})
    void differentWordsStayDifferent(String one, String other) {
        assertThat(VietnameseText.same(one, other)).isFalse();
    }

    @Test
    void searchKeyForgetsDiacritics() {
        assertThat(VietnameseText.searchKey("Đường thốt nốt  An-Giang")).isEqualTo("duong thot not an giang");
    }

    @Test
    void cleaningTwiceChangesNothing() {
        long seed = 20261123;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String once = VietnameseText.clean(anyText(random)).value();
            assertThat(VietnameseText.clean(once))
                    .as("seed %d, step %d", seed, i)
                    .isEqualTo(new CleanText(once, java.util.Set.of()));
        }
    }

    private static String anyText(Random random) {
        int[] points = random.ints(random.nextInt(12), 0, 0x300).toArray();
        for (int i = 0; i < points.length; i++) {
            if (random.nextInt(4) == 0) {
                points[i] = " \u00A0\u0301\u0323\u0302\u200B\uFEFF\u1EADđÐ\t".charAt(random.nextInt(10));
            }
        }
        return new String(points, 0, points.length);
    }

    @Test
    void vietnameseSortsAsVietnamese() {
        List<String> words = new ArrayList<>(
                List.of("đu đủ", "dừa", "điều", "dâu", "ăn", "an", "ấm", "bưởi", "bơ", "bồ", "ư", "u", "Cá", "cà phê"));
        Collections.shuffle(words, new Random(1));

        words.sort(VietnameseText.collator());

        assertThat(words)
                .containsExactly(
                        "an", "ăn", "ấm", "bồ", "bơ", "bưởi", "Cá", "cà phê", "dâu", "dừa", "điều", "đu đủ", "u", "ư");
    }
}
