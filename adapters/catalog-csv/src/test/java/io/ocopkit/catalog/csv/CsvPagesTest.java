package io.ocopkit.catalog.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.catalog.CatalogueColumn;
import io.ocopkit.catalog.CatalogueEntry;
import io.ocopkit.catalog.CatalogueLine;
import io.ocopkit.catalog.Cell;
import io.ocopkit.catalog.ImportLimits;
import io.ocopkit.catalog.ListReader;
import io.ocopkit.catalog.TableSink;
import io.ocopkit.listing.Choice;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.PagePlace;
import io.ocopkit.listing.Parcel;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages and parcels on their way through a file. */
class CsvPagesTest {
    private static final List<CatalogueColumn> COLUMNS = List.of(
            CatalogueColumn.SKU,
            CatalogueColumn.PRODUCT_NAME,
            CatalogueColumn.STARS,
            CatalogueColumn.PRICE,
            CatalogueColumn.PAGE,
            CatalogueColumn.CHOICES,
            CatalogueColumn.PARCEL_WEIGHT,
            CatalogueColumn.PARCEL_LENGTH,
            CatalogueColumn.PARCEL_WIDTH,
            CatalogueColumn.PARCEL_HEIGHT);

    @TempDir
    Path folder;

    private Path write(Language language, Object[]... rows) throws IOException {
        Path file = folder.resolve("catalogue.csv");
        try (TableSink sink = CsvTables.machine().create(file)) {
            sink.write(COLUMNS.stream()
                    .map(column -> (Cell) new Cell.Text(column.header().in(language)))
                    .toList());
            for (Object[] row : rows) {
                sink.write(Arrays.stream(row).map(CsvPagesTest::cell).toList());
            }
            sink.commit();
        }
        return file;
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private static Cell cell(Object value) {
        if (value instanceof Number number) {
            return new Cell.Number(new BigDecimal(number.toString()));
        }
        return value.equals("") ? Cell.BLANK : new Cell.Text(value.toString());
    }

    private static List<Offer> offers(ListReader<CatalogueLine> list) throws IOException {
        List<Offer> offers = new ArrayList<>();
        list.forEach(line -> offers.add(((CatalogueEntry) line).offer()));
        return offers;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsWrittenIsReadAgain(Language language) throws IOException {
        Path file = write(
                language,
                row("MO-250", "Mật ong", 4, 95000, "MO", "Khối lượng: 250 g; Hương vị: Gừng", 400, 12, 8, 8.5),
                row("MO-500", "Mật ong", 4, 150000, "MO", "Khối lượng: 500 g; Hương vị: Sả", 750, "", "", ""),
                row("TRA", "Trà", 3, 60000, "", "", "", "", "", ""));

        try (ListReader<CatalogueLine> list = CsvCatalogue.open(file, ImportLimits.standard())) {
            List<Offer> offers = offers(list);

            assertThat(offers)
                    .extracting(Offer::place)
                    .containsExactly(place("250 g", "Gừng"), place("500 g", "Sả"), null);
            assertThat(offers)
                    .extracting(offer -> offer.content().parcel())
                    .containsExactly(new Parcel(400, new Parcel.Size(120, 80, 85)), Parcel.weighing(750), null);
            assertThat(Offer.ofPacks(new Sku("MO"), offers.subList(0, 2)).variants())
                    .hasSize(2);
        }
    }

    private static PagePlace place(String weight, String flavour) {
        return new PagePlace(new Sku("MO"), List.of(new Choice("Khối lượng", weight), new Choice("Hương vị", flavour)));
    }

    @Test
    void aBadVariationNeitherStopsTheListNorVanishesAndIsReadOnceCorrected() throws IOException {
        Path file = write(
                Language.VI,
                row("MO-250", "Mật ong", 4, 95000, "MO", "Khối lượng: 250 g", 400, 12, 8, 8),
                row("MO-500", "Mật ong", 4, 150000, "MO", "Khối lượng:", 750, 12, 8, 8),
                row("MO-900", "Mật ong", 4, 250000, "MO", "Khối lượng: 900 g", "nặng", 12, 8, 8));
        Path copy = folder.resolve("rejected.csv");

        try (ListReader<CatalogueLine> list = CsvCatalogue.open(file, ImportLimits.standard())
                .rejectedTo(CsvTables.excel().create(copy))) {
            assertThat(offers(list)).extracting(offer -> offer.sku().value()).containsExactly("MO-250", "MO-900");
            assertThat(list.report().count("CHOICE_UNREADABLE")).isOne();
            assertThat(list.report().count("PARCEL_WEIGHT_UNREADABLE")).isOne();
            assertThat(list.report().rows())
                    .isEqualTo(list.report().accepted()
                            + list.report().rejected()
                            + list.report().skipped());
        }

        try (ListReader<CatalogueLine> again = CsvCatalogue.open(copy, ImportLimits.standard())) {
            assertThat(offers(again)).isEmpty();
            assertThat(again.report().errors())
                    .extracting(problem -> problem.code() + " " + problem.column())
                    .containsExactly("CHOICE_UNREADABLE Phân loại");
        }
    }
}
