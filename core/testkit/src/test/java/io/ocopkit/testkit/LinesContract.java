package io.ocopkit.testkit;

import io.ocopkit.channel.FeedChannel;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The contract for channels that write lines. Not a test by itself: the subclasses name the channel. */
abstract class LinesContract extends FeedChannelContract {
    private final FeedChannel channel;

    LinesContract(FeedChannel channel) {
        this.channel = channel;
    }

    @Override
    protected FeedChannel channel() {
        return channel;
    }

    @Override
    protected Set<Shown> shows() {
        return EnumSet.allOf(Shown.class);
    }

    @Override
    protected List<ParsedRow> parse(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve(LinesChannel.NAME)).stream()
                .map(LinesContract::row)
                .toList();
    }

    @Override
    int many() {
        return 7_000;
    }

    private static ParsedRow row(String line) {
        String[] fields = line.split("\t", -1);
        String price = filled(fields[4]);
        String stars = filled(fields[5]);
        String until = filled(fields[6]);
        return new ParsedRow(
                fields[1],
                fields[0].equals("DELETE"),
                filled(fields[2]),
                filled(fields[3]),
                price == null ? null : new BigDecimal(price),
                stars == null ? null : Integer.valueOf(stars),
                until == null ? null : LocalDate.parse(until));
    }

    private static @Nullable String filled(String field) {
        return field.isEmpty() ? null : unescaped(field);
    }

    private static String unescaped(String field) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\') {
                i++;
                out.append(
                        switch (field.charAt(i)) {
                            case 'n' -> '\n';
                            case 't' -> '\t';
                            default -> field.charAt(i);
                        });
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
