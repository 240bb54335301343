package io.ocopkit.channel.shopee;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.CategoryDirectory.Choice;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.shopee.ShopeeMemory.ItemAttribute;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Writes what a mapping says of attributes as Shopee's category wants it: its own values by id, others as texts. */
final class ShopeeAttributes {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String SEVERAL = "\\s*;\\s*";

    private final String category;
    private final List<ItemAttribute> known;
    private final Consumer<Issue> report;

    ShopeeAttributes(String category, List<ItemAttribute> known, Consumer<Issue> report) {
        this.category = category;
        this.known = known;
        this.report = report;
    }

    ArrayNode write(Map<String, String> wanted) {
        ArrayNode written = JsonNodeFactory.instance.arrayNode();
        Set<ItemAttribute> given = new HashSet<>();
        wanted.forEach((name, value) -> {
            Optional<ItemAttribute> attribute = find(name);
            if (attribute.isEmpty()) {
                report.accept(ShopeeIssues.attributeUnknown(name, category));
            } else {
                given.add(attribute.get());
                written.add(filled(attribute.get(), value));
            }
        });
        known.stream()
                .filter(attribute -> attribute.shown().mandatory() && !given.contains(attribute))
                .forEach(attribute -> report.accept(
                        ShopeeIssues.attributeMissing(attribute.shown().name())));
        return written;
    }

    private Optional<ItemAttribute> find(String name) {
        return known.stream()
                .filter(attribute -> attribute.shown().key().equals(name)
                        || attribute.shown().name().equalsIgnoreCase(name))
                .findFirst();
    }

    private ObjectNode filled(ItemAttribute attribute, String value) {
        ObjectNode filled = JsonNodeFactory.instance.objectNode();
        filled.put("attribute_id", Long.parseLong(attribute.shown().key()));
        ArrayNode values = filled.putArray("attribute_value_list");
        List<String> parts = attribute.takesSeveral() ? List.of(value.split(SEVERAL)) : List.of(value);
        for (String part : new ArrayList<>(parts)) {
            value(attribute, part)
                    .ifPresentOrElse(
                            values::add,
                            () -> report.accept(ShopeeIssues.attributeValue(
                                    attribute.shown().name(), part)));
        }
        return filled;
    }

    private static Optional<ObjectNode> value(ItemAttribute attribute, String text) {
        for (Choice choice : attribute.shown().values()) {
            if (choice.name().equalsIgnoreCase(text) || choice.key().equals(text)) {
                return Optional.of(JsonNodeFactory.instance.objectNode().put("value_id", Long.parseLong(choice.key())));
            }
        }
        if (!attribute.takesText()) {
            return Optional.empty();
        }
        return attribute.isDate() ? day(text).map(ShopeeAttributes::custom) : measured(attribute, text);
    }

    /** A number is parted from its unit where Shopee has units. */
    private static Optional<ObjectNode> measured(ItemAttribute attribute, String text) {
        if (attribute.units().isEmpty()) {
            return Optional.of(custom(text));
        }
        return attribute.units().stream()
                .filter(unit -> text.endsWith(unit) && isNumber(text.substring(0, text.length() - unit.length())))
                .map(unit -> custom(
                                text.substring(0, text.length() - unit.length()).strip())
                        .put("value_unit", unit))
                .findFirst();
    }

    private static boolean isNumber(String text) {
        return text.strip().matches("\\d+(\\.\\d+)?");
    }

    private static ObjectNode custom(String text) {
        return JsonNodeFactory.instance.objectNode().put("value_id", 0).put("original_value_name", text);
    }

    /** A day is the second at which it begins, written as a text. */
    private static Optional<String> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text, DAY);
            return Optional.of(
                    Long.toString(day.atStartOfDay(VIETNAM).toInstant().getEpochSecond()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
