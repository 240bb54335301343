package io.ocopkit.channel.tiktokshop;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.LookupCache;
import java.time.Duration;
import java.util.Map;

/**
 * What the shop was asked and given lately. Losing it costs requests, nothing else.
 *
 * @param answers rules, attributes and brands, by what was asked
 * @param files what was uploaded, by purpose and address
 * @param listings the listing's SKU of each product; empty for a product that is not ours
 * @param pages the product of each listing in the whole shop. It is forgotten sooner than the platform takes to show what
 *     was made ({@link TikTokChannel#pace}), so that what is looked for after a lost answer is looked for afresh
 */
record Memory(
        LookupCache<String, JsonNode> answers,
        LookupCache<String, String> files,
        LookupCache<String, String> listings,
        LookupCache<String, Map<String, String>> pages) {

    static Memory empty() {
        return new Memory(
                new LookupCache<>(500, Duration.ofHours(1)),
                new LookupCache<>(5_000, Duration.ofHours(12)),
                new LookupCache<>(20_000, Duration.ofDays(1)),
                new LookupCache<>(1, Duration.ofSeconds(30)));
    }
}
