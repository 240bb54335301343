package io.ocopkit.catalog.xlsx;

import io.ocopkit.catalog.CatalogueLine;
import io.ocopkit.catalog.ImportLimits;
import io.ocopkit.catalog.ListReader;
import io.ocopkit.catalog.OfferLine;
import io.ocopkit.catalog.Recognition;
import io.ocopkit.catalog.RevocationNotice;
import io.ocopkit.catalog.UnusableFileException;
import java.io.IOException;
import java.nio.file.Path;

/** Opens lists that are kept as workbooks. The first visible sheet is read; formulas and macros never run. */
public final class XlsxCatalogue {

    private XlsxCatalogue() {}

    /**
     * Opens a recognition list.
     *
     * @param file the file; it is not trusted
     * @param limits what is read at most
     * @return the reader, to be closed
     * @throws IOException when the file cannot be read
     * @throws UnusableFileException when it is no workbook of this format or exceeds a limit
     */
    public static ListReader<Recognition> recognitions(Path file, ImportLimits limits) throws IOException {
        return ListReader.recognitions(new XlsxTables().open(file, limits));
    }

    /**
     * Opens an offer list.
     *
     * @param file the file; it is not trusted
     * @param limits what is read at most
     * @return the reader, to be closed
     * @throws IOException when the file cannot be read
     * @throws UnusableFileException when it is no workbook of this format or exceeds a limit
     */
    public static ListReader<OfferLine> offers(Path file, ImportLimits limits) throws IOException {
        return ListReader.offers(new XlsxTables().open(file, limits));
    }

    /**
     * Opens a revocation list.
     *
     * @param file the file; it is not trusted
     * @param limits what is read at most
     * @return the reader, to be closed
     * @throws IOException when the file cannot be read
     * @throws UnusableFileException when it is no workbook of this format or exceeds a limit
     */
    public static ListReader<RevocationNotice> revocations(Path file, ImportLimits limits) throws IOException {
        return ListReader.revocations(new XlsxTables().open(file, limits));
    }

    /**
     * Opens a certified catalogue.
     *
     * @param file the file; it is not trusted
     * @param limits what is read at most
     * @return the reader, to be closed
     * @throws IOException when the file cannot be read
     * @throws UnusableFileException when it is no workbook of this format or exceeds a limit
     */
    public static ListReader<CatalogueLine> open(Path file, ImportLimits limits) throws IOException {
        return ListReader.catalogue(new XlsxTables().open(file, limits));
    }
}
