package io.ocopkit.publishing;

import io.ocopkit.listing.Sku;
import io.ocopkit.model.ProductId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Where candidates come from. */
public interface CandidateSource {

    /**
     * All candidates in the order of their SKUs, each SKU once. The stream reads as it goes, holds resources and must be
     * closed.
     *
     * @return the candidates
     */
    Stream<Candidate> candidates();

    /**
     * Names what the source holds at this moment: while the name is the same, so are the candidates. With it, a plan of
     * few changes is applied by reading those few once more; without it, by reading all.
     *
     * @return the name, or empty when the source cannot tell
     */
    default Optional<String> edition() {
        return Optional.empty();
    }

    /**
     * One candidate. A source that can look it up should: unless it does, this reads all that come before it.
     *
     * @param sku the item
     * @return the candidate, or empty when there is none
     */
    default Optional<Candidate> candidate(Sku sku) {
        try (Stream<Candidate> all = candidates()) {
            return all.dropWhile(candidate -> candidate.offer().sku().compareTo(sku) < 0)
                    .findFirst()
                    .filter(candidate -> candidate.offer().sku().equals(sku));
        }
    }

    /**
     * All candidates as shops that are called list them, in the order of their SKUs, each SKU once: what stands by
     * itself, pages under their own keys (see {@link Candidate#ofPage}, packs in the order of their SKUs), and packs of
     * pages under theirs. A pack of a page is not to be listed by itself; it is there because it may have been, and
     * somebody has to say what became of it. The stream reads as it goes, holds resources and must be closed.
     *
     * <p>Unless a source can read packs in the order of their pages, this reads all candidates twice and holds the packs
     * of all pages meanwhile; where there are no pages, nothing.
     *
     * @return the candidates
     */
    default Stream<Candidate> pages() {
        SortedMap<Sku, List<Candidate>> packs = new TreeMap<>();
        try (Stream<Candidate> all = candidates()) {
            all.forEach(candidate -> {
                if (candidate.page() != null) {
                    packs.computeIfAbsent(candidate.page(), page -> new ArrayList<>())
                            .add(candidate);
                }
            });
        }
        Iterator<Candidate> pages = packs.entrySet().stream()
                .map(page -> Candidate.ofPage(page.getKey(), page.getValue()))
                .iterator();
        Stream<Candidate> items = candidates();
        Iterator<Candidate> merged = PageMerge.of(items.iterator(), pages);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(merged, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(items::close);
    }

    /**
     * One candidate as {@link #pages} has it. A source that can look it up should: unless it does, this reads all, and
     * holds the packs of that page.
     *
     * @param key key of a page or of an item
     * @return the candidate, or empty when there is none
     */
    default Optional<Candidate> page(Sku key) {
        List<Candidate> packs = new ArrayList<>(0);
        Candidate item = null;
        try (Stream<Candidate> all = candidates()) {
            for (Iterator<Candidate> rest = all.iterator(); rest.hasNext(); ) {
                Candidate candidate = rest.next();
                item = candidate.offer().sku().equals(key) ? candidate : item;
                if (key.equals(candidate.page())) {
                    packs.add(candidate);
                }
            }
        }
        return packs.isEmpty()
                ? Optional.ofNullable(item)
                : Optional.of(PageMerge.both(Candidate.ofPage(key, packs), item));
    }

    /**
     * Everything that may come out differently when something about these changes: all items of their products, the pages
     * they stand on, and the products' own keys. What is named stays, whether or not there is anything under it. A source
     * that can look this up should: unless it does, this reads all candidates twice.
     *
     * @param keys keys of items or pages, or ids of products
     * @return keys as {@link #pages} has them
     */
    default SortedSet<Sku> related(Collection<Sku> keys) {
        Set<Sku> named = Set.copyOf(keys);
        Set<ProductId> products = new HashSet<>();
        SortedSet<Sku> related = new TreeSet<>(named);
        try (Stream<Candidate> all = candidates()) {
            all.filter(candidate -> candidate.keys().anyMatch(named::contains))
                    .forEach(candidate -> products.add(candidate.product().id()));
        }
        try (Stream<Candidate> all = candidates()) {
            all.filter(candidate -> products.contains(candidate.product().id()))
                    .forEach(candidate -> candidate.keys().forEach(related::add));
        }
        return related;
    }

    /**
     * Some candidates, each as {@link #page} gives it. A source that can look up several at once should.
     *
     * @param keys keys of pages or of items
     * @return the candidates by their keys; a key under which there is none is missing
     */
    default Map<Sku, Candidate> pages(Collection<Sku> keys) {
        Map<Sku, Candidate> found = new HashMap<>();
        keys.forEach(key -> page(key).ifPresent(candidate -> found.put(key, candidate)));
        return found;
    }
}
