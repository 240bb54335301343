package io.ocopkit.channel.vendure;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.error.ErrorClass;
import io.ocopkit.channel.error.ErrorTable;
import io.ocopkit.testkit.ErrorTableContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VendureErrorsTest extends ErrorTableContract {
    @Override
    protected ErrorTable table() {
        return VendureErrors.TABLE;
    }

    /** As answered by a running server of version 3.7.3. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            200 | FORBIDDEN | You are not currently authorized to perform this action | AUTH_REFRESHABLE
            200 | INVALID_CREDENTIALS_ERROR | The provided credentials are invalid | AUTH_REAUTHORISE
            200 | ENTITY_NOT_FOUND | No Product with the id "99" could be found | UNKNOWN_OUTCOME
            200 | USER_INPUT_ERROR | stockOnHand cannot be a negative value | PERMANENT_INPUT
            200 | USER_INPUT_ERROR | A ProductVariant with the selected options already exists: Mật ong | UNKNOWN_OUTCOME
            200 | NO_CODE | SqliteError: NOT NULL constraint failed: product_translation.slug | UNKNOWN_OUTCOME
            400 | GRAPHQL_VALIDATION_FAILED | Field "ocopSku" is not defined by type "ProductFilterParameter". | CONFIGURATION
            400 | GRAPHQL_VALIDATION_FAILED | Cannot query field "nope" on type "ProductList". | PERMANENT_INPUT
            500 | UNREAD | '' | PERMANENT_INPUT
            """)
    void whatTheServerSaysIsUnderstood(int status, String code, String message, ErrorClass expected) {
        assertThat(VendureErrors.TABLE.classify(status, code, message).errorClass())
                .isEqualTo(expected);
    }
}
