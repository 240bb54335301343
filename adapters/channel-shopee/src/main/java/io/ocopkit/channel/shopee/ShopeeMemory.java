package io.ocopkit.channel.shopee;

import io.ocopkit.channel.CategoryDirectory.Attribute;
import io.ocopkit.channel.CategoryDirectory.Brand;
import io.ocopkit.channel.CategoryDirectory.Category;
import io.ocopkit.channel.LookupCache;
import java.time.Duration;
import java.util.List;

/**
 * What a channel remembers of its shop, all of it bounded. Rules are forgotten after some hours; ids of items and pictures
 * are hints only, read again before they are trusted.
 */
record ShopeeMemory(
        LookupCache<String, ShopeeMemory.ItemLimits> limits,
        LookupCache<String, List<ShopeeMemory.ItemAttribute>> attributes,
        LookupCache<String, List<Category>> categories,
        LookupCache<String, List<Brand>> brands,
        LookupCache<String, String> items,
        LookupCache<String, String> pictures) {
    private static final Duration RULES = Duration.ofHours(6);
    private static final Duration HINTS = Duration.ofDays(7);

    static ShopeeMemory empty() {
        return new ShopeeMemory(
                new LookupCache<>(200, RULES),
                new LookupCache<>(200, RULES),
                new LookupCache<>(1, RULES),
                new LookupCache<>(20, RULES),
                new LookupCache<>(20_000, HINTS),
                new LookupCache<>(50_000, HINTS));
    }

    /** An attribute as Shopee has it, and what is needed to fill it. */
    record ItemAttribute(Attribute shown, int input, int validation, List<String> units) {
        private static final int DATE = 4;

        boolean isDate() {
            return validation == DATE;
        }

        boolean takesSeveral() {
            return input == 4 || input == 5;
        }

        boolean takesText() {
            return input == 2 || input == 3 || input == 5;
        }
    }

    /**
     * What a category has room for.
     *
     * @param title characters of a title
     * @param description characters of a description
     * @param images pictures
     * @param price in dong
     * @param stock pieces
     * @param option most characters of the name of a choice
     * @param value most characters of what can be chosen
     * @param sized whether a parcel without measures is refused
     */
    record ItemLimits(
            Range title,
            Range description,
            Range images,
            Range price,
            Range stock,
            long option,
            long value,
            boolean sized) {}

    /** From the least to the most. */
    record Range(long least, long most) {
        boolean admits(long number) {
            return number >= least && number <= most;
        }
    }
}
