package io.ocopkit.example.features;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Where a program writes.
 *
 * @param out the stream
 * @param language the reader's language
 */
record Page(PrintStream out, Language language) {
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Standard output in UTF-8 whatever the machine's character set; Vietnamese, or English after {@code --lang en}. */
    static Page of(String... arguments) {
        boolean english = List.of(arguments).equals(List.of("--lang", "en"));
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        return new Page(out, english ? Language.EN : Language.VI);
    }

    void title(String vi, String en) {
        say("\n== " + vi, "\n== " + en);
    }

    void say(String vi, String en) {
        print(language == Language.VI ? vi : en);
    }

    void say(BilingualText text) {
        print(text.in(language));
    }

    String day(LocalDate day) {
        return language == Language.VI ? DAY_FIRST.format(day) : day.toString();
    }

    void print(String text) {
        out.print(text.endsWith("\n") ? text : text + "\n");
    }
}
