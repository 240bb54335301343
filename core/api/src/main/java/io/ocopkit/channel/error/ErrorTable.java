package io.ocopkit.channel.error;

import io.ocopkit.text.BundledTable;
import io.ocopkit.text.InvalidTableException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a channel's errors. An adapter keeps it beside its classes, as {@code errors.tsv}: UTF-8, one error
 * a line, tabulators between the cells, lines that begin with {@code #} and blank ones skipped. The first line names the
 * columns, in any order:
 *
 * <ul>
 *   <li>{@code code}: the channel's code; {@code *} stands for any characters; blank when it has none;
 *   <li>{@code status}: HTTP status, {@code 429} or {@code 5xx}; blank when it does not matter;
 *   <li>{@code message}: words of the message, for codes that mean several things; {@code *} for what lies between;
 *   <li>{@code class}: a constant of {@link ErrorClass};
 *   <li>{@code issue}: our code, in upper case with underscores;
 *   <li>{@code field}: the listing's field, such as {@code offer.price}; blank for the whole;
 *   <li>{@code cause-vi}, {@code cause-en}, {@code fix-vi}, {@code fix-en}: what is wrong and what to do;
 *   <li>{@code rest}: how long to rest when the channel does not say, see {@link Rest}; may be left out;
 *   <li>{@code source}: the channel's document; {@code |} separates its section.
 * </ul>
 *
 * <p>The most specific row decides: code with message, code, part of a code, message, status, family of a status. What no
 * row is about is decided by its status as HTTP defines it; an error without a code in an answer of 5xx or in one that
 * nobody can read leaves the outcome unknown. Immutable; safe for use by several threads.
 */
public final class ErrorTable {
    private static final ErrorTable HTTP = new ErrorTable(read(ErrorTable.class, "http-errors.tsv"), List.of());

    private static final int FIRST_STATUS = 100;
    private static final int LAST_STATUS = 599;

    private final List<ErrorEntry> known;
    private final List<ErrorEntry> otherwise;

    private ErrorTable(List<ErrorEntry> known, List<ErrorEntry> otherwise) {
        this.known = sorted(known);
        this.otherwise = otherwise;
    }

    private static List<ErrorEntry> sorted(List<ErrorEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(ErrorEntry::when, ErrorPattern.MOST_SPECIFIC_FIRST))
                .toList();
    }

    /**
     * Reads a table.
     *
     * @param owner the class beside which it lies
     * @param name its file name
     * @return the table
     * @throws InvalidTableException {@code ERROR_TABLE_INVALID}, with every mistake and its line
     * @throws IllegalStateException when the jar lacks the table
     */
    public static ErrorTable load(Class<?> owner, String name) {
        return new ErrorTable(read(owner, name), HTTP.known);
    }

    private static List<ErrorEntry> read(Class<?> owner, String name) {
        return new ErrorTableReader(name).read(BundledTable.numberedRows(owner, name));
    }

    /**
     * Everything the channel's own table says.
     *
     * @return its entries, the most specific first; unmodifiable
     */
    public List<ErrorEntry> entries() {
        return known;
    }

    /**
     * Finds out what an answer means.
     *
     * @param httpStatus the answer's status; what is no status of HTTP counts as a failure of the channel
     * @param channelCode the channel's code; null or empty when it gave none
     * @param message what the channel says; null or empty when it says nothing
     * @return the error
     */
    public ChannelError classify(int httpStatus, @Nullable String channelCode, @Nullable String message) {
        String code = channelCode == null ? "" : channelCode.strip();
        String said = message == null ? "" : Quote.bounded(message);
        int status = httpStatus < FIRST_STATUS || httpStatus > LAST_STATUS ? LAST_STATUS : httpStatus;
        ErrorEntry entry = Stream.concat(known.stream(), otherwise.stream())
                .filter(each -> each.when().matches(status, code, said))
                .findFirst()
                .orElseThrow();
        return new ChannelError(entry, known.contains(entry), httpStatus, code, said);
    }
}
