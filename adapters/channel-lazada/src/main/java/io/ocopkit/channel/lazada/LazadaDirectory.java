package io.ocopkit.channel.lazada;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.CategoryDirectory.Attribute;
import io.ocopkit.channel.CategoryDirectory.Brand;
import io.ocopkit.channel.CategoryDirectory.Category;
import io.ocopkit.channel.CategoryDirectory.Choice;
import io.ocopkit.channel.CategoryDirectory.Input;
import io.ocopkit.channel.CategoryDirectory.Lookup;
import io.ocopkit.channel.LookupCache;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.error.Attempt;
import io.ocopkit.channel.error.ChannelFailure;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks up what Lazada has at the moment. */
record LazadaDirectory(LazadaCalls calls, LazadaConfig config, LazadaMemory memory) {
    private static final int BRANDS = 200;
    private static final Duration BREATH = Duration.ofSeconds(5);

    Lookup<Category> categories() {
        return found(memory.categories(), "", () -> {
            List<Category> all = new ArrayList<>();
            add(list("/category/tree/get", Map.of()), null, all);
            return all;
        });
    }

    Lookup<Attribute> attributes(String category) {
        return found(memory.attributes(), category, () -> {
            List<Attribute> all = new ArrayList<>();
            list("/category/attributes/get", Map.of("primary_category_id", category))
                    .forEach(each -> all.add(attribute(each)));
            return all;
        });
    }

    Lookup<Brand> brands(String name) {
        Lookup<Brand> all = found(memory.brands(), "", this::allBrands);
        String wanted = name.toLowerCase(Locale.ROOT);
        return all instanceof Lookup.Found<Brand> found
                ? new Lookup.Found<>(found.values().stream()
                        .filter(brand -> brand.name().toLowerCase(Locale.ROOT).contains(wanted))
                        .toList())
                : all;
    }

    private <T> Lookup<T> found(LookupCache<String, List<T>> lately, String key, Attempt.Work<List<T>> work) {
        Clock clock = calls.context().clock();
        Optional<List<T>> known = lately.find(key, clock);
        return Attempt.toLookUp(() -> known.isPresent() ? known.get() : lately.keep(key, work.run(), clock));
    }

    private JsonNode list(String path, Map<String, String> what) throws ChannelFailure {
        Map<String, String> parameters = new HashMap<>(what);
        parameters.put("language_code", config.site().language());
        JsonNode data = calls.get(path, parameters).path("data");
        if (!data.isArray() || data.isEmpty()) {
            throw ChannelFailure.unanswered("No list");
        }
        return data;
    }

    private static void add(JsonNode level, @Nullable String parent, List<Category> all) {
        for (JsonNode each : level) {
            String key = each.path("category_id").asText();
            all.add(new Category(
                    key, parent, each.path("name").asText(), each.path("leaf").asBoolean()));
            add(each.path("children"), key, all);
        }
    }

    private static Attribute attribute(JsonNode each) {
        List<Choice> choices = new ArrayList<>();
        each.path("options")
                .forEach(option -> choices.add(new Choice(
                        option.path("name").asText(), option.path("name").asText())));
        String input = each.path("input_type").asText();
        String name = each.path("name").asText();
        boolean ofSku = "sku".equals(each.path("attribute_type").asText());
        String prefix = input.equals("img") ? LazadaListingMapper.PICTURE : ofSku ? LazadaListingMapper.OF_SKU : "";
        return new Attribute(
                prefix + name,
                each.path("label").asText(name),
                each.path("is_mandatory").asInt() == 1,
                input(input),
                choices);
    }

    private static Input input(String type) {
        return switch (type) {
            case "singleSelect" -> Input.ONE_OF;
            case "multiSelect" -> Input.SOME_OF;
            case "enumInput" -> Input.ONE_OF_OR_TEXT;
            case "multiEnumInput" -> Input.SOME_OF_OR_TEXT;
            case "numeric" -> Input.NUMBER;
            case "date" -> Input.DATE;
            case "img" -> Input.FILE;
            default -> Input.TEXT;
        };
    }

    private List<Brand> allBrands() throws ChannelFailure {
        List<Brand> all = new ArrayList<>();
        JsonNode data;
        do {
            data = calls.get(
                            "/category/brands/query",
                            Map.of(
                                    "startRow", Integer.toString(all.size()),
                                    "pageSize", Integer.toString(BRANDS),
                                    "languageCode", config.site().language()))
                    .path("data");
            JsonNode page = data.path("module");
            if (page.isEmpty()) {
                // A success without brands is what is answered to who asks too often.
                throw ChannelFailure.notAsked(
                        new Outcome.Throttled(calls.context().clock().instant().plus(BREATH)));
            }
            page.forEach(brand -> all.add(new Brand(
                    brand.path("brand_id").asText(), brand.path("name").asText())));
        } while (all.size() < data.path("total_record").asInt());
        return all;
    }
}
