package io.ocopkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConformanceTest {
    private static final Subject SUBJECT = new Subject("village", List.of("ListingLocator"), VillageMarket.PROFILE);

    @TempDir
    Path folder;

    private final String asked = System.getProperty(ConformanceTable.PROPERTY);

    @BeforeEach
    void nobodyAsksForRewriting() {
        System.clearProperty(ConformanceTable.PROPERTY);
    }

    @AfterEach
    void asBefore() {
        if (asked != null) {
            System.setProperty(ConformanceTable.PROPERTY, asked);
        }
    }

    @Test
    void theSameResultsAreTheSameBytes() throws IOException {
        ConformanceFile.write(SUBJECT, results(), folder.resolve("one/conformance.json"));
        ConformanceFile.write(SUBJECT, results(), folder.resolve("two/conformance.json"));
        assertThat(folder.resolve("one/conformance.json"))
                .hasSameBinaryContentAs(folder.resolve("two/conformance.json"));
    }

    @Test
    void everyRuleIsInTheFileWithWhatBecameOfIt() {
        assertThat(ConformanceFile.json(SUBJECT, results()))
                .contains("\"channel\": \"village\"", "\"capabilities\": [\"ListingLocator\"]", "\"TITLE\": 60")
                .contains("{\"id\": \"CH_101\", \"sentence\": \"publishing twice makes one listing\", "
                        + "\"group\": \"identity\", \"level\": \"required\", \"result\": \"passed\"}")
                .contains("\"result\": \"waived\", \"reason\": \"Vì \\\"chợ\\\" không có\"}");
    }

    @Test
    void aReadmeThatSaysOtherThingsFails() throws IOException {
        Path readme = Files.writeString(folder.resolve("README.md"), "# Chợ\n");
        ConformanceTable table = ConformanceTable.of(SUBJECT, results());
        assertThatThrownBy(() -> table.expectIn(readme))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Docop.readme=write");
    }

    @Test
    void aReadmeIsPutRightAndStaysRight() throws IOException {
        Path readme = Files.writeString(folder.resolve("README.md"), "# Chợ\n");
        ConformanceTable table = ConformanceTable.of(SUBJECT, results());
        System.setProperty(ConformanceTable.PROPERTY, "write");
        try {
            table.expectIn(readme);
        } finally {
            System.clearProperty(ConformanceTable.PROPERTY);
        }
        table.expectIn(readme);
        assertThat(readme)
                .content()
                .startsWith("# Chợ\n")
                .contains("<!-- conformance:begin -->", "| identity |", "Vì \"chợ\" không có")
                .contains("| longest title, in characters | 60 |");
    }

    /** The first is waived by a reason in quotes, the others are kept. */
    private static List<RuleResult> results() {
        List<RuleResult> results = new ArrayList<>();
        for (Method rule : WrongChannel.rulesOfTheContract()) {
            RuleName name = new RuleName(rule, rule.getAnnotation(Rule.class));
            results.add(
                    name.id().equals("CH_102")
                            ? RuleResult.waived(name, "Vì \"chợ\" không có")
                            : RuleResult.passed(name));
        }
        return results;
    }
}
