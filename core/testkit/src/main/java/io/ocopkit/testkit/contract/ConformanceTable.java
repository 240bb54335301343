package io.ocopkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an adapter's README says of its channel, never written by hand: the results between {@code <!--
 * conformance:begin -->} and {@code <!-- conformance:end -->}, and what the channel does not promise between {@code <!--
 * limits:begin -->} and {@code <!-- limits:end -->}.
 */
final class ConformanceTable {
    /** The property that has the README rewritten instead of compared. */
    static final String PROPERTY = "ocop.readme";

    private final Subject subject;
    private final List<RuleResult> rules;

    private ConformanceTable(Subject subject, List<RuleResult> rules) {
        this.subject = subject;
        this.rules = rules;
    }

    static ConformanceTable of(Subject subject, List<RuleResult> rules) {
        return new ConformanceTable(subject, rules);
    }

    /** Fails when a README says anything else; rewrites it when asked to. */
    void expectIn(Path readme) {
        try {
            String text = Files.exists(readme) ? Files.readString(readme) : "";
            String right = MarkedText.of("limits")
                    .replaced(MarkedText.of("conformance").replaced(text, table()), limits());
            if ("write".equals(System.getProperty(PROPERTY))) {
                Files.writeString(readme, right);
            } else {
                assertThat(text)
                        .as(readme + " does not say what the contract found; -D" + PROPERTY + "=write puts it right")
                        .isEqualTo(right);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line a group. */
    String table() {
        Map<String, List<RuleResult>> groups = rules.stream()
                .collect(Collectors.groupingBy(rule -> rule.name().group(), LinkedHashMap::new, Collectors.toList()));
        return "Of " + rules.size() + " rules for channels that are called, " + count(rules, Verdict.PASSED)
                + " are kept, "
                + count(rules, Verdict.WAIVED) + " waived, " + count(rules, Verdict.NOT_APPLICABLE)
                + " ask for what this channel does not declare.\n\n"
                + "| rules | about | kept | waived | not applicable |\n|---|---|---|---|---|\n"
                + groups.entrySet().stream()
                        .map(group -> line(group.getKey(), group.getValue()))
                        .collect(Collectors.joining());
    }

    private static String line(String group, List<RuleResult> rules) {
        return "| " + rules.get(0).name().id() + " – "
                + rules.get(rules.size() - 1).name().id() + " | " + group + " | " + count(rules, Verdict.PASSED) + " | "
                + count(rules, Verdict.WAIVED) + " | " + count(rules, Verdict.NOT_APPLICABLE) + " |\n";
    }

    private static long count(List<RuleResult> rules, Verdict verdict) {
        return rules.stream().filter(rule -> rule.verdict() == verdict).count();
    }

    /** What a user must not rely on. */
    String limits() {
        return "| what is not promised | rules, reason or number |\n|---|---|\n" + waivers() + notDeclared()
                + numbers();
    }

    private String waivers() {
        return rules.stream()
                .filter(rule -> rule.verdict() == Verdict.WAIVED)
                .map(rule -> "| not kept: " + rule.name().sentence() + " ("
                        + rule.name().id() + ") | " + rule.reason() + " |\n")
                .collect(Collectors.joining());
    }

    private String notDeclared() {
        Map<String, String> rulesByReason = rules.stream()
                .filter(rule -> rule.verdict() == Verdict.NOT_APPLICABLE)
                .collect(Collectors.groupingBy(
                        RuleResult::reason,
                        LinkedHashMap::new,
                        Collectors.mapping(rule -> rule.name().id(), Collectors.joining(", "))));
        return rulesByReason.entrySet().stream()
                .map(reason -> "| " + reason.getKey() + " | " + reason.getValue() + " |\n")
                .collect(Collectors.joining());
    }

    private String numbers() {
        return Arrays.stream(Limit.values())
                .map(limit -> "| " + limit.words() + " | " + subject.profile().limit(limit) + " |\n")
                .collect(Collectors.joining());
    }
}
