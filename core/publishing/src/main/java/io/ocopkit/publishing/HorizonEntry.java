package io.ocopkit.publishing;

import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import java.util.List;
import java.util.Objects;

/**
 * An item that goes dark, or just went.
 *
 * @param sku the item
 * @param productName the product's name
 * @param producerName the producer's name
 * @param place where the product comes from
 * @param ending what ends, and when
 * @param filing when a re-assessment may be filed
 * @param outlets where that is so; never empty
 */
public record HorizonEntry(
        Sku sku,
        String productName,
        String producerName,
        Place place,
        Ending ending,
        Filing filing,
        List<Outlet> outlets) {

    /** Keeps an unmodifiable copy of the outlets. */
    public HorizonEntry {
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(productName, "productName");
        Objects.requireNonNull(producerName, "producerName");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(filing, "filing");
        outlets = List.copyOf(outlets);
    }

    /**
     * The entry as a sentence.
     *
     * @return such as {@code Sắp phải gỡ từ 06/08/2029: Mật ong (MAT-ONG-01)}
     */
    public BilingualText text() {
        String item = productName + " (" + sku + ")";
        return BilingualText.of(
                ending.status().label().vi() + " từ " + Sentences.dayFirst(ending.darkFrom()) + ": " + item,
                ending.status().label().en() + " from " + ending.darkFrom() + ": " + item);
    }

    @Override
    public String toString() {
        return text().vi();
    }
}
