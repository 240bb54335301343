package io.ocopkit.testkit.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The results for machines to read: the same results of the same build give the same bytes. */
final class ConformanceFile {
    /** The build's timestamp, as reproducible builds have it. */
    static final String DATE = "ocop.build.timestamp";

    private ConformanceFile() {}

    static void write(Subject subject, List<RuleResult> rules, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, json(subject, rules));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String json(Subject subject, List<RuleResult> rules) {
        ContractProfile profile = subject.profile();
        return "{\n"
                + line("channel", text(subject.channel()))
                + line("kit", text(version()))
                + line("date", text(System.getProperty(DATE)))
                + line("capabilities", texts(subject.capabilities()))
                + line(
                        "habits",
                        texts(new TreeSet<>(profile.habits())
                                .stream().map(Habit::name).toList()))
                + line("limits", limits(profile))
                + "  \"rules\": [\n"
                + rules.stream().map(ConformanceFile::rule).collect(Collectors.joining(",\n"))
                + "\n  ]\n}\n";
    }

    private static String rule(RuleResult result) {
        RuleName name = result.name();
        return "    {\"id\": " + text(name.id())
                + ", \"sentence\": " + text(name.sentence())
                + ", \"group\": " + text(name.group())
                + ", \"level\": " + text(name.rule().value().toString())
                + ", \"result\": " + text(result.verdict().toString())
                + (result.reason().isEmpty() ? "" : ", \"reason\": " + text(result.reason()))
                + "}";
    }

    private static String limits(ContractProfile profile) {
        return Arrays.stream(Limit.values())
                .map(limit -> text(limit.name()) + ": " + profile.limit(limit))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String line(String name, String value) {
        return "  " + text(name) + ": " + value + ",\n";
    }

    private static String texts(Collection<String> texts) {
        return texts.stream().map(ConformanceFile::text).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String text(@Nullable String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (c < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }

    private static String version() {
        Properties kit = new Properties();
        try (InputStream in = ConformanceFile.class.getResourceAsStream("kit.properties")) {
            if (in == null) {
                throw new IllegalStateException("The kit's jar lacks kit.properties");
            }
            kit.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kit.getProperty("version");
    }
}
