package io.ocopkit.feed.workbook;

import io.ocopkit.catalog.Cell;
import io.ocopkit.channel.Withdrawal;
import io.ocopkit.listing.Listing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All values a template can name, by their paths. */
final class Fields {
    private static final String FIXED = "fixed:";
    private static final Map<String, Field> BY_PATH = collect();

    private Fields() {}

    private static Map<String, Field> collect() {
        Map<String, Field> fields = new HashMap<>();
        EntryFields.addTo(fields);
        ProductFields.addTo(fields);
        OfferFields.addTo(fields);
        CertificateFields.addTo(fields);
        return Map.copyOf(fields);
    }

    /** The field of a path; {@code fixed:} is followed by the text every row has. */
    static Optional<Field> at(String path) {
        if (path.startsWith(FIXED)) {
            String text = path.substring(FIXED.length());
            return Optional.of(new Fixed(text.isEmpty() ? Cell.BLANK : new Cell.Text(text)));
        }
        return Optional.ofNullable(BY_PATH.get(path));
    }

    static List<String> paths() {
        return BY_PATH.keySet().stream().sorted().toList();
    }

    /** A value that only listings have. */
    static Field ofListing(CellKind kind, Function<Listing, Cell> value) {
        return ofBoth(kind, value, withdrawal -> Cell.BLANK);
    }

    /** A value that only removals have. */
    static Field ofRemoval(CellKind kind, Function<Withdrawal, Cell> value) {
        return ofBoth(kind, listing -> Cell.BLANK, value);
    }

    /** A value that listings and removals have. */
    static Field ofBoth(CellKind kind, Function<Listing, Cell> listed, Function<Withdrawal, Cell> removed) {
        return new Computed(kind, entry -> {
            Listing listing = entry.listing();
            Withdrawal withdrawal = entry.withdrawal();
            if (listing != null) {
                return listed.apply(listing);
            }
            return withdrawal == null ? Cell.BLANK : removed.apply(withdrawal);
        });
    }

    record Computed(CellKind kind, Function<Entry, Cell> value) implements Field {
        @Override
        public Cell of(Entry entry) {
            return value.apply(entry);
        }
    }

    private record Fixed(Cell cell) implements Field {
        @Override
        public CellKind kind() {
            return CellKind.TEXT;
        }

        @Override
        public Cell of(Entry entry) {
            return cell;
        }
    }
}
