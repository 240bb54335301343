package io.ocopkit.channel.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Price must be above 1000; Price must be above 1000",
                "error_update_price_fail for item 2202832065; error_update_price_fail for item 2202832065",
                "Invalid access_token: c09222e3 for shop 322300222; Invalid access_token: *** for shop 322300222",
                "bad token c09222e3fc40ffb25fc947f738b1abf1 given; bad token *** given",
                "{\"sign\":\"a9e6ec05\",\"shop\":1}; {\"sign\":\"***\",\"shop\":1}",
                "see https://x.example/y?code=4a5b&shop_id=9 now; see https://x.example/y?*** now",
                "Authorization: Bearer abc.def-12; Authorization: *** ***",
                "header Bearer abcd was refused; header Bearer *** was refused",
                "app_secret=5a4b6c7d&x=1; app_secret=***&x=1",
                "write to seller.nguyen@shop.example please; write to *** please",
                "'  Giá   không\thợp lệ '; Giá không hợp lệ"
            })
    void whatLooksLikeASecretIsNotShown(String message, String shown) {
        assertThat(Quote.of(message)).isEqualTo(shown);
    }

    @Test
    void whatIsLongIsShownInPart() {
        assertThat(Quote.of("giá ".repeat(1_000))).hasSize(201).endsWith("…");
        assertThat(Quote.of("🍯".repeat(1_000)).codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                .isTrue();
    }

    @Test
    void aTextMadeToTakeLongDoesNot() {
        assertThat(Quote.of("a@".repeat(100_000) + "token".repeat(100_000))).hasSizeLessThan(202);
    }
}
