package io.ocopkit.testkit.contract;

import static io.ocopkit.testkit.contract.Samples.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ListingEnumerator;
import io.ocopkit.channel.ListingPage;
import io.ocopkit.channel.ListingReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads everything a shop has, page by page. */
final class Pages {
    static final int SEVERAL = 7;

    private static final int TOO_MANY = 50;

    private Pages() {}

    static ListingPage page(Trial trial, @Nullable String cursor) {
        return ((ListingEnumerator) trial.channel()).list(cursor, trial.context());
    }

    static List<ListingPage.Entry> all(Trial trial) {
        List<ListingPage.Entry> entries = new ArrayList<>();
        String cursor = null;
        for (int pages = 0; pages < TOO_MANY; pages++) {
            ListingPage page = page(trial, cursor);
            assertThat(page).isInstanceOf(ListingPage.Entries.class);
            ListingPage.Entries read = (ListingPage.Entries) page;
            entries.addAll(read.entries());
            if (read.next() == null) {
                return entries;
            }
            cursor = read.next();
        }
        throw new AssertionError("The pages never end");
    }

    /** Those of the several listings that were put up. */
    static List<ListingReference> references(Trial trial) {
        return IntStream.range(0, SEVERAL)
                .mapToObj(i -> trial.reference(numbered(i).sku()))
                .toList();
    }
}
