package io.ocopkit.jpa;

import io.ocopkit.listing.Choice;
import io.ocopkit.listing.PagePlace;
import io.ocopkit.listing.Parcel;
import io.ocopkit.listing.Sku;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a pack's place on a page and its parcel stand in columns. */
final class StoredPage {
    private static final String SEPARATOR = "\t";

    private StoredPage() {}

    /** Neither part of a choice has a tab or a line break in it. */
    static @Nullable String choicesOf(@Nullable PagePlace place) {
        return place == null
                ? null
                : place.choices().stream()
                        .map(choice -> choice.option() + SEPARATOR + choice.value())
                        .collect(Collectors.joining("\n"));
    }

    static @Nullable PagePlace placeOf(@Nullable String page, @Nullable String choices) {
        return page == null || choices == null
                ? null
                : new PagePlace(
                        new Sku(page), choices.lines().map(StoredPage::choiceOf).toList());
    }

    private static Choice choiceOf(String line) {
        String[] parts = line.split(SEPARATOR, 2);
        return new Choice(parts[0], parts[1]);
    }

    static @Nullable Parcel parcelOf(
            @Nullable Integer grams, @Nullable Integer length, @Nullable Integer width, @Nullable Integer height) {
        if (grams == null) {
            return null;
        }
        return new Parcel(
                grams,
                length == null || width == null || height == null ? null : new Parcel.Size(length, width, height));
    }
}
