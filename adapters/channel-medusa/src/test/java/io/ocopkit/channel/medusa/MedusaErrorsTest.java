package io.ocopkit.channel.medusa;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.error.ErrorClass;
import io.ocopkit.channel.error.ErrorTable;
import io.ocopkit.testkit.ErrorTableContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MedusaErrorsTest extends ErrorTableContract {
    @Override
    protected ErrorTable table() {
        return MedusaErrors.TABLE;
    }

    /** As answered by a running server of version 2.21.2. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            401 | ''            | Unauthorized | AUTH_REFRESHABLE
            401 | unauthorized  | Invalid email or password | AUTH_REAUTHORISE
            400 | invalid_data  | Product variant with sku: MO-250, already exists. | UNKNOWN_OUTCOME
            400 | invalid_data  | Inventory item with sku: MO-500, already exists. | CONFLICT_STATE
            400 | invalid_data  | Invalid request: Unrecognized fields: 'bad' | PERMANENT_INPUT
            404 | not_found     | Unable to update the products with ids: prod_1 | UNKNOWN_OUTCOME
            404 | ''            | '' | CONFIGURATION
            413 | unknown_error | request entity too large | PERMANENT_INPUT
            500 | unknown_error | An unknown error occurred. | UNKNOWN_OUTCOME
            """)
    void whatTheServerSaysIsUnderstood(int status, String type, String message, ErrorClass expected) {
        assertThat(MedusaErrors.TABLE.classify(status, type, message).errorClass())
                .isEqualTo(expected);
    }
}
