package io.ocopkit.reconcile;

import io.ocopkit.message.Language;
import io.ocopkit.units.AdministrativeUnits;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Products and producers as registered, and when each counts once. The lines of {@link #byFormerProvince},
 * {@link #byProductSet} and {@link #byStars} each add up to {@link #products}, those of {@link #producersByFormerProvince}
 * to {@link #producers}, and {@link #merged} to the difference between before and after.
 *
 * <p>A merged product counts where its latest decision puts it: with that rank, that set and that province. No rank passes
 * from one product to another.
 *
 * @param products all products
 * @param byFormerProvince by province as the papers print it, so that one that was merged keeps its line
 * @param byProductSet by product set; a line for those whose set is not known
 * @param byStars by rank; a line for those whose rank is not known
 * @param producers all producers named
 * @param producersByFormerProvince producers by province as the papers print it
 * @param merged how many registrations fell away, by the reason why they were there
 * @param conflicts links left out for a pair that is kept apart
 */
public record Inventory(
        Count products,
        List<Count> byFormerProvince,
        List<Count> byProductSet,
        List<Count> byStars,
        Count producers,
        List<Count> producersByFormerProvince,
        Map<Relation, Integer> merged,
        List<Conflict> conflicts) {

    /** Keeps unmodifiable copies. */
    public Inventory {
        Objects.requireNonNull(products, "products");
        Objects.requireNonNull(producers, "producers");
        byFormerProvince = List.copyOf(byFormerProvince);
        byProductSet = List.copyOf(byProductSet);
        byStars = List.copyOf(byStars);
        producersByFormerProvince = List.copyOf(producersByFormerProvince);
        merged = Map.copyOf(merged);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Counts.
     *
     * @param units the administrative map, by which spellings of one province become one line
     * @param registrations all registrations, each id once
     * @param groups the same registrations joined to products
     * @return the inventory
     * @throws IllegalArgumentException when the two are not about the same registrations
     */
    public static Inventory of(AdministrativeUnits units, Collection<Registration> registrations, Groups groups) {
        return new InventoryCount(registrations, groups).inventory(units);
    }

    /**
     * The inventory as a text of aligned columns with a sum under every table.
     *
     * @param language the reader's language
     * @return several lines, each ended by a line feed
     */
    public String report(Language language) {
        return new InventoryReport(this, language).text();
    }
}
