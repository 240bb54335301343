package io.ocopkit.channel.lazada;

import io.ocopkit.channel.CategoryDirectory.Attribute;
import io.ocopkit.channel.CategoryDirectory.Brand;
import io.ocopkit.channel.CategoryDirectory.Category;
import io.ocopkit.channel.LookupCache;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What Lazada was asked lately. All of it is asked again when it is gone. */
record LazadaMemory(
        LookupCache<URI, String> pictures,
        LookupCache<String, Map<String, String>> skuIds,
        LookupCache<String, List<Category>> categories,
        LookupCache<String, List<Attribute>> attributes,
        LookupCache<String, List<Brand>> brands) {
    private static final Duration DAY = Duration.ofDays(1);

    static LazadaMemory empty() {
        return new LazadaMemory(
                new LookupCache<>(5_000, DAY),
                new LookupCache<>(10_000, DAY),
                new LookupCache<>(1, DAY),
                new LookupCache<>(200, DAY),
                new LookupCache<>(1, DAY));
    }
}
