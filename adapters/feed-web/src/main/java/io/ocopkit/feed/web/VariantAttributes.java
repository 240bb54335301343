package io.ocopkit.feed.web;

import io.ocopkit.listing.Choice;
import io.ocopkit.listing.PagePlace;
import io.ocopkit.text.VietnameseText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What tells a pack from the others on its page, in the few attributes that Google and Meta share.
 *
 * @param page key of the page; null for what stands by itself
 * @param known values by attribute
 * @param others choices for which there is no attribute
 */
record VariantAttributes(@Nullable String page, Map<String, String> known, List<Choice> others) {
    static final List<String> NAMES = List.of("color", "size", "material", "pattern");

    private static final Map<String, String> BY_OPTION = Map.ofEntries(
            Map.entry("mau", "color"),
            Map.entry("mau sac", "color"),
            Map.entry("color", "color"),
            Map.entry("khoi luong", "size"),
            Map.entry("trong luong", "size"),
            Map.entry("dung tich", "size"),
            Map.entry("the tich", "size"),
            Map.entry("quy cach", "size"),
            Map.entry("kich thuoc", "size"),
            Map.entry("kich co", "size"),
            Map.entry("co", "size"),
            Map.entry("size", "size"),
            Map.entry("weight", "size"),
            Map.entry("volume", "size"),
            Map.entry("chat lieu", "material"),
            Map.entry("material", "material"),
            Map.entry("hoa tiet", "pattern"),
            Map.entry("pattern", "pattern"));

    static VariantAttributes of(@Nullable PagePlace place) {
        Map<String, String> known = new LinkedHashMap<>();
        List<Choice> others = new ArrayList<>(0);
        for (Choice choice : place == null ? List.<Choice>of() : place.choices()) {
            String attribute = BY_OPTION.get(VietnameseText.searchKey(choice.option()));
            if (attribute == null || known.putIfAbsent(attribute, choice.value()) != null) {
                others.add(choice);
            }
        }
        return new VariantAttributes(place == null ? null : place.page().value(), known, others);
    }
}
