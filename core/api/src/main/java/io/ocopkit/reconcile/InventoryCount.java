package io.ocopkit.reconcile;

import io.ocopkit.certification.Certificate;
import io.ocopkit.message.BilingualText;
import io.ocopkit.units.AdministrativeUnits;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts registrations, and the one of each product that its latest decision is about. */
final class InventoryCount {
    private static final BilingualText PRODUCTS = BilingualText.of("Sản phẩm", "Products");
    private static final BilingualText PRODUCERS = BilingualText.of("Chủ thể", "Producers");
    /** Without dates, or with equal ones, the smallest id. */
    private static final Comparator<Registration> LATEST = Comparator.comparing(
                    InventoryCount::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Registration::id, Comparator.reverseOrder());

    private final Map<RegistrationId, Registration> registrations = new TreeMap<>();
    private final Groups groups;

    InventoryCount(Collection<Registration> registrations, Groups groups) {
        this.groups = groups;
        registrations.forEach(each -> this.registrations.put(each.id(), each));
        int joined = groups.products().stream()
                .mapToInt(product -> product.registrations().size())
                .sum();
        if (joined != registrations.size() || joined != this.registrations.size()) {
            throw new IllegalArgumentException("The registrations are not those that were joined");
        }
    }

    Inventory inventory(AdministrativeUnits units) {
        InventoryLines lines = new InventoryLines(units);
        Collection<Registration> all = registrations.values();
        List<Registration> kept = groups.products().stream().map(this::latest).toList();
        MergedProducers producers = new MergedProducers(registrations, groups);
        return new Inventory(
                new Count(PRODUCTS, all.size(), kept.size()),
                Tally.of(all, kept, lines::province),
                Tally.of(all, kept, lines::set),
                Tally.of(all, kept, lines::stars),
                new Count(PRODUCERS, producers.named().size(), producers.kept().size()),
                Tally.of(producers.named(), producers.kept(), lines::province),
                merged(),
                groups.conflicts());
    }

    private Registration latest(MergedProduct product) {
        return product.registrations().stream()
                .map(this::registration)
                .max(LATEST)
                .orElseThrow();
    }

    private Registration registration(RegistrationId id) {
        Registration registration = registrations.get(id);
        if (registration == null) {
            throw new IllegalArgumentException("Registration " + id + " was joined and is not given");
        }
        return registration;
    }

    private static @Nullable LocalDate day(Registration registration) {
        Certificate certificate = registration.certificate();
        LocalDate decided = certificate.decision().date();
        return decided == null ? certificate.issuedOn() : decided;
    }

    /** Every link that joined something took away one registration. */
    private Map<Relation, Integer> merged() {
        Map<Relation, Integer> merged = new EnumMap<>(Relation.class);
        groups.drawn().forEach(link -> merged.merge(link.relation(), 1, Integer::sum));
        return merged;
    }
}
