package io.ocopkit.example.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The front page says what runs: each of its snippets is a piece of a test beside this one, blanks aside. */
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Path SOURCES = Path.of("src/test/java/io/ocopkit/example/readme");

    @Test
    void everySnippetOfTheFrontPageRunsInATest() throws IOException {
        List<String> snippets = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(Path.of("../../README.md")));
        while (block.find()) {
            snippets.add(squeeze(block.group(1)));
        }

        assertThat(snippets)
                .containsExactly(
                        piece("ShopSnippetTest.java", "shop"),
                        piece("DeliverySnippetTest.java", "delivery"),
                        piece("RetailerSnippetTest.java", "retailer"),
                        piece("MarketChannel.java", "integrator"),
                        piece("MarketChannelContractTest.java", "contract") + " … }");
    }

    private static String piece(String file, String name) throws IOException {
        String source = Files.readString(SOURCES.resolve(file));
        int begin = source.indexOf("// begin: " + name);
        int end = source.indexOf("// end: " + name);
        assertThat(end).as("markers of %s in %s", name, file).isGreaterThan(begin);
        return squeeze(source.substring(source.indexOf('\n', begin), end));
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
