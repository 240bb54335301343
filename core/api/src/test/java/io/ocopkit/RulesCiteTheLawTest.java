package io.ocopkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever reads a rule can look it up: its comment names the article, and the decision if its class does not. */
class RulesCiteTheLawTest {
    private static final Path SOURCES = Path.of("src/main/java/io/ocopkit");
    private static final Pattern RULE = Pattern.compile(
            "(?:/\\*\\*((?:(?!\\*/).)*)\\*/\\s+)?^    static \\S+(?: \\S+)? (\\w+)\\((?:GateQuestion|ApplicationFile) ",
            Pattern.DOTALL | Pattern.MULTILINE);

    @Test
    void everyRuleCitesArticleAndDecision() throws IOException {
        List<String> rules = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (Path file : classesOfRules()) {
            String source = Files.readString(file);
            String ofTheClass = source.substring(0, source.indexOf("class "));
            Matcher rule = RULE.matcher(source);
            while (rule.find()) {
                String comment = rule.group(1) == null ? "" : rule.group(1);
                rules.add(rule.group(2));
                if (!comment.matches("(?s).*(Điều \\d|Phụ lục [IV]|QĐ \\d).*")
                        || !(ofTheClass + comment).contains("QĐ ")) {
                    silent.add(rule.group(2));
                }
            }
        }
        assertThat(rules)
                .contains("issuerWasCompetent", "samplesAreThere", "papersAreValid")
                .hasSizeGreaterThan(24);
        assertThat(silent).isEmpty();
    }

    /** What a channel asks for is no law. */
    private static List<Path> classesOfRules() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.getFileName().toString().endsWith("Rules.java"))
                    .filter(file -> !file.getParent().endsWith("channel"))
                    .toList();
        }
    }
}
