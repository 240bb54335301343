package io.ocopkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.ErrorClass;
import io.ocopkit.channel.error.ErrorEntry;
import io.ocopkit.channel.error.ErrorTable;
import io.ocopkit.channel.error.RetryAfter;
import io.ocopkit.listing.Sku;
import io.ocopkit.text.BundledTable;
import io.ocopkit.text.BundledTable.Row;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * What an adapter's table of errors owes. Put a subclass into the adapter's test package, and beside it
 * {@code documented-codes.txt}: every error the channel's documents name, one a line, as {@code code}, then, each behind a
 * tabulator and only where it matters, the HTTP status and a message.
 */
public abstract class ErrorTableContract {
    private static final String DOCUMENTED = "documented-codes.txt";
    private static final int NO_ERROR = 200;

    /** For subclasses. */
    protected ErrorTableContract() {}

    /**
     * The adapter's table.
     *
     * @return the table
     */
    protected abstract ErrorTable table();

    @Test
    void everyDocumentedErrorIsDescribed() {
        SoftAssertions all = new SoftAssertions();
        documented()
                .forEach(row -> all.assertThat(classify(row).documented())
                        .as("line %d of %s: %s", row.line(), DOCUMENTED, row.cells())
                        .isTrue());
        all.assertAll();
    }

    @Test
    void everyRowIsAboutADocumentedError() {
        List<ErrorEntry> met =
                documented().map(this::classify).map(ChannelError::entry).toList();

        assertThat(table().entries())
                .filteredOn(entry -> !met.contains(entry))
                .extracting(ErrorEntry::line)
                .as("lines of the table that no line of " + DOCUMENTED + " leads to")
                .isEmpty();
    }

    @Test
    void everyErrorIsExplainedInBothLanguagesWithAFix() {
        assertThat(table().entries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.cause().vi()).isNotEqualTo(entry.cause().en());
            assertThat(entry.fix().vi()).isNotEqualTo(entry.fix().en());
            assertThat(entry.source().document()).isNotBlank();
        });
    }

    @Test
    void noLookIsEverInDoubtAndEveryUnknownWriteIs() {
        RetryAfter now = RetryAfter.unknown(MutableClock.on(ListingFixture.TODAY));
        ListingReference item = new ListingReference(new Sku("MO-500"), null);

        assertThat(documented().map(this::classify)).allSatisfy(error -> {
            assertThat(error.ofRead(now)).isNotInstanceOf(Outcome.InDoubt.class);
            assertThat(error.ofWrite(item, now) instanceof Outcome.InDoubt)
                    .isEqualTo(error.is(ErrorClass.UNKNOWN_OUTCOME));
        });
    }

    private Stream<Row> documented() {
        return BundledTable.numberedRows(getClass(), DOCUMENTED).stream();
    }

    private ChannelError classify(Row row) {
        String status = cell(row, 1);
        return table().classify(status.isEmpty() ? NO_ERROR : Integer.parseInt(status), cell(row, 0), cell(row, 2));
    }

    private static String cell(Row row, int index) {
        return index < row.cells().size() ? row.cells().get(index).strip() : "";
    }
}
