package io.ocopkit.publishing;

import io.ocopkit.listing.Sku;
import java.util.Iterator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Walks things in the order of their SKUs, one ahead, and refuses any other order. */
final class SkuCursor<T> {
    private final String of;
    private final Iterator<T> source;
    private final Function<T, Sku> key;
    private @Nullable T head;
    private @Nullable Sku headSku;

    SkuCursor(String of, Iterator<T> source, Function<T, Sku> key) {
        this.of = of;
        this.source = source;
        this.key = key;
        advance();
    }

    /** The SKU of what comes next; null at the end. */
    @Nullable
    Sku sku() {
        return headSku;
    }

    /** What comes next; null at the end. */
    @Nullable
    T head() {
        return head;
    }

    /** Takes what comes next when it has this SKU. */
    @Nullable
    T takeIf(Sku wanted) {
        if (!wanted.equals(headSku)) {
            return null;
        }
        T taken = head;
        advance();
        return taken;
    }

    private void advance() {
        Sku before = headSku;
        head = source.hasNext() ? source.next() : null;
        headSku = head == null ? null : key.apply(head);
        if (before != null && headSku != null) {
            requireOrder(before, headSku);
        }
    }

    private void requireOrder(Sku before, Sku after) {
        int order = before.compareTo(after);
        if (order == 0) {
            throw SkuOrderException.duplicate(of, after);
        }
        if (order > 0) {
            throw SkuOrderException.unsorted(of, before, after);
        }
    }
}
