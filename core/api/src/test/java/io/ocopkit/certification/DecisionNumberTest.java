package io.ocopkit.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.message.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionNumberTest {

    @ParameterizedTest
    @CsvSource({
        "3981/QĐ-UBND, 3981/QĐ-UBND",
        "3787/QÐ-UBND, 3787/QĐ-UBND",
        "3981 / QĐ – UBND, 3981/QĐ-UBND",
        "03981/QĐ—UBND, 3981/QĐ-UBND",
        "Số 3981/qđ-ubnd, 3981/QĐ-UBND",
        "QĐ số: 3981/QĐ-UBND, 3981/QĐ-UBND",
        "Quyết định số 3981/QĐ-UBND, 3981/QĐ-UBND",
        "3981/QD-UBND, 3981/QĐ-UBND",
        "377/QĐ-BNN-VPĐP, 377/QĐ-BNN-VPĐP",
        "377/QD-BNN-VPDP, 377/QĐ-BNN-VPĐP",
        "12/2025/QĐ-UBND, 12/QĐ-UBND",
    })
    void everySpacingAndDashIsRead(String text, String canonical) {
        assertThat(DecisionNumber.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3981", "QĐ-UBND", "0/QĐ-UBND", "3981/NQ-HĐND", "3981/QĐ", "đề xuất"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> DecisionNumber.parse(text))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("DECISION_NUMBER_FORM"));
    }

    @Test
    void onlyAMinistrysSymbolGivesItsLevelAway() {
        assertThat(DecisionNumber.parse("377/QĐ-BNN-VPĐP").levelBySymbol()).contains(AuthorityLevel.MINISTRY);
        assertThat(DecisionNumber.parse("1/QĐ-BNNMT").levelBySymbol()).contains(AuthorityLevel.MINISTRY);
        assertThat(DecisionNumber.parse("3981/QĐ-UBND").levelBySymbol()).isEmpty();
    }
}
