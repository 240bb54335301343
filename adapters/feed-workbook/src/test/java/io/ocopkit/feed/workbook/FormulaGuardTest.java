package io.ocopkit.feed.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-5", "@SUM(1)", "\tx", "\nx", "\rx", "'=1", "''@x", "＝1+1"})
    void whatLooksLikeAFormulaGetsAnApostrophe(String text) {
        assertThat(FormulaGuard.protect(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "''", "mật ong = ngon", "'ngon'", "1-2", "Đặc sản @ Huế"})
    void otherTextStaysAsItIs(String text) {
        assertThat(FormulaGuard.protect(text)).isSameAs(text);
    }
}
