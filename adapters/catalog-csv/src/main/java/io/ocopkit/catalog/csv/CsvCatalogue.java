package io.ocopkit.catalog.csv;

import io.ocopkit.catalog.CatalogueLine;
import io.ocopkit.catalog.ImportLimits;
import io.ocopkit.catalog.ListReader;
import io.ocopkit.catalog.OfferLine;
import io.ocopkit.catalog.Recognition;
import io.ocopkit.catalog.RevocationNotice;
import io.ocopkit.catalog.UnusableFileException;
import java.io.IOException;
import java.nio.file.Path;

/** Opens lists that are kept as CSV. Encoding, separator and header row are found out; nothing has to be declared. */
public final class CsvCatalogue {

    private CsvCatalogue() {}

    /**
     * Opens a recognition list.
     *
     * @param file the file; it is not trusted
     * @param limits what is read at most
     * @return the reader, to be closed
     * @throws IOException when the file cannot be read
     * @throws UnusableFileException when it is no delimited text or exceeds a limit
     */
    public static ListReader<Recognition> recognitions(Path file, ImportLimits limits) throws IOException {
        return ListReader.recognitions(CsvTables.excel().open(file, limits));
    }

    /**
     * Opens an offer list.
     *
     * @param file the file; it is not trusted
     * @param limits what is read at most
     * @return the reader, to be closed
     * @throws IOException when the file cannot be read
     * @throws UnusableFileException when it is no delimited text or exceeds a limit
     */
    public static ListReader<OfferLine> offers(Path file, ImportLimits limits) throws IOException {
        return ListReader.offers(CsvTables.excel().open(file, limits));
    }

    /**
     * Opens a revocation list.
     *
     * @param file the file; it is not trusted
     * @param limits what is read at most
     * @return the reader, to be closed
     * @throws IOException when the file cannot be read
     * @throws UnusableFileException when it is no delimited text or exceeds a limit
     */
    public static ListReader<RevocationNotice> revocations(Path file, ImportLimits limits) throws IOException {
        return ListReader.revocations(CsvTables.excel().open(file, limits));
    }

    /**
     * Opens a certified catalogue.
     *
     * @param file the file; it is not trusted
     * @param limits what is read at most
     * @return the reader, to be closed
     * @throws IOException when the file cannot be read
     * @throws UnusableFileException when it is no delimited text or exceeds a limit
     */
    public static ListReader<CatalogueLine> open(Path file, ImportLimits limits) throws IOException {
        return ListReader.catalogue(CsvTables.excel().open(file, limits));
    }
}
