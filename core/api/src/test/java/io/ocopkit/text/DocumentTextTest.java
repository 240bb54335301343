package io.ocopkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentTextTest {

    @Test
    void textThatEveryDocumentCarriesIsTheSameObject() {
        String text = new String("Mật ong, 500 ml\n\"đặc sản\" <Đắk Nông> & =1+1 ]]>");
        assertThat(DocumentText.of(text)).isSameAs(text);
    }

    @Test
    void everyLineBreakIsALineFeed() {
        assertThat(DocumentText.of("một\r\nhai\rba\nbốn\r")).isEqualTo("một\nhai\nba\nbốn\n");
    }

    @Test
    void charactersXmlCannotCarryAreLeftOut() {
        assertThat(DocumentText.of("a\u0000b\u0002c\u001Fd\uD800e\uDC00f\uFFFEg\uFFFFh\ti"))
                .isEqualTo("abcdefgh\ti");
    }

    @Test
    void charactersPastTheBasicPlaneStay() {
        assertThat(DocumentText.of("🍯\u0001𠮷")).isEqualTo("🍯𠮷");
    }

    @Test
    void lettersAndMarksAreComposed() {
        assertThat(DocumentText.of("Mâ\u0323t ong")).isEqualTo("Mật ong");
    }

    @Test
    void aMarkThatMeetsItsLetterOnlyAfterCleaningIsComposedToo() {
        assertThat(DocumentText.of("e\u0001\u0301")).isEqualTo("é");
    }
}
