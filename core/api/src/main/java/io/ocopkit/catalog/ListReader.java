package io.ocopkit.catalog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list from a table of any format. It has no effect but on what it is given: reading a file once more, as a trial
 * or for good, is the same. Memory does not grow with the number of rows, but for twelve bytes a row to find repetitions.
 *
 * @param <T> what a row says
 */
public final class ListReader<T> implements CatalogueReader<T> {
    private final TableSource source;
    private final Journal journal;
    private final TableRows<T> rows;
    private @Nullable RejectedCopy rejected;
    private boolean begun;

    private ListReader(TableSource source, RowInterpreter<T> interpreter) {
        this.source = source;
        this.journal = new Journal(source.name());
        this.rows = new TableRows<>(source, journal, interpreter);
    }

    /**
     * Reads a recognition list. It needs a column with the product's name; everything else may be missing, and what is
     * missing keeps the certificate from carrying a listing, not the row from being read.
     *
     * @param source the table; closed with the reader
     * @return the reader
     */
    public static ListReader<Recognition> recognitions(TableSource source) {
        return new ListReader<>(source, new RecognitionRows());
    }

    /**
     * Reads an offer list. It needs a column with the SKU and one that says which product is meant.
     *
     * @param source the table; closed with the reader
     * @return the reader
     */
    public static ListReader<OfferLine> offers(TableSource source) {
        return new ListReader<>(source, new OfferRows());
    }

    /**
     * Reads a revocation list. It needs a column that says which product is meant. A list with one decision column means
     * the revoking decision by it, so whatever certificate is in force falls: in doubt a withdrawal wins.
     *
     * @param source the table; closed with the reader
     * @return the reader
     */
    public static ListReader<RevocationNotice> revocations(TableSource source) {
        return new ListReader<>(source, new RevocationRows());
    }

    /**
     * Reads a certified catalogue, in which every row has an offer and the certificate it stands on. It needs columns
     * with the SKU and the product's name.
     *
     * @param source the table; closed with the reader
     * @return the reader
     */
    public static ListReader<CatalogueLine> catalogue(TableSource source) {
        return new ListReader<>(source, new CatalogueRows());
    }

    /**
     * Asks for every problem as it is found, also those the report has no room for.
     *
     * @param listener what to do with each
     * @return this reader
     */
    public ListReader<T> problemsTo(Consumer<? super Problem> listener) {
        journal.listener(listener);
        return this;
    }

    /**
     * Asks for the refused rows: a copy of the header and of each refused row, with its number, code, what is wrong and
     * what to do in both languages. Once corrected, the copy can be read like the list itself. It is committed when
     * {@link #forEach} has returned, and left out when it has thrown; the sink is closed with the reader.
     *
     * @param sink where the rows go
     * @return this reader
     */
    public ListReader<T> rejectedTo(TableSink sink) {
        rejected = new RejectedCopy(sink);
        rows.rejectedTo(rejected);
        return this;
    }

    @Override
    public void forEach(Consumer<? super T> action) throws IOException {
        if (begun) {
            throw new IllegalStateException("A list is read once; open it again to read it again");
        }
        begun = true;
        rows.readAll(action);
        if (rejected != null) {
            rejected.commit();
        }
    }

    /**
     * Reads all rows into memory, for lists that are known to be short.
     *
     * @return the entries in the order of the rows
     * @throws IOException when the file cannot be read
     * @throws UnusableFileException when the file as a whole is no such list or exceeds a limit
     */
    public List<T> readAll() throws IOException {
        List<T> all = new ArrayList<>();
        forEach(all::add);
        return all;
    }

    @Override
    public ImportReport report() {
        return journal.report();
    }

    @Override
    public void close() throws IOException {
        try {
            source.close();
        } finally {
            if (rejected != null) {
                rejected.close();
            }
        }
    }
}
