package io.ocopkit.publishing;

import io.ocopkit.listing.Sku;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Merges items and pages, both in the order of their SKUs. A key of both is the page's, whose own pack may have it too. */
public final class PageMerge implements Iterator<Candidate> {
    private final Iterator<Candidate> items;
    private final Iterator<Candidate> pages;
    private @Nullable Candidate item;
    private @Nullable Candidate page;

    private PageMerge(Iterator<Candidate> items, Iterator<Candidate> pages) {
        this.items = items;
        this.pages = pages;
        this.item = next(items);
        this.page = next(pages);
    }

    /**
     * What {@link CandidateSource#pages} gives.
     *
     * @param items all candidates
     * @param pages the pages, each key once
     * @return both, in the order of their SKUs
     */
    public static Iterator<Candidate> of(Iterator<Candidate> items, Iterator<Candidate> pages) {
        return new PageMerge(items, pages);
    }

    /**
     * What stands under a key that a page and an item have.
     *
     * @param page the page
     * @param item the item of that key; null when there is none
     * @return the page, with a fault when the item stands elsewhere; the item, when it alone is offered
     */
    public static Candidate both(Candidate page, @Nullable Candidate item) {
        Sku key = page.offer().sku();
        if (item == null || !item.offered() || key.equals(item.page())) {
            return page;
        }
        return page.offered() ? page.withFault(Sentences.pageIsSku(key)) : item;
    }

    @Override
    public boolean hasNext() {
        return item != null || page != null;
    }

    @Override
    public Candidate next() {
        Candidate one = item;
        Candidate other = page;
        int order = order(one, other);
        item = order <= 0 ? next(items) : item;
        page = order >= 0 ? next(pages) : page;
        if (other == null || order < 0) {
            return Optional.ofNullable(one).orElseThrow(NoSuchElementException::new);
        }
        return both(other, order == 0 ? one : null);
    }

    private static int order(@Nullable Candidate item, @Nullable Candidate page) {
        if (item == null || page == null) {
            return item == null ? 1 : -1;
        }
        return item.offer().sku().compareTo(page.offer().sku());
    }

    private static @Nullable Candidate next(Iterator<Candidate> from) {
        return from.hasNext() ? from.next() : null;
    }
}
