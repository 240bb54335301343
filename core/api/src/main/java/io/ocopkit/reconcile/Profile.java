package io.ocopkit.reconcile;

import io.ocopkit.model.Address;
import io.ocopkit.model.BranchTaxCode;
import io.ocopkit.model.EnterpriseTaxCode;
import io.ocopkit.model.Producer;
import io.ocopkit.model.TaxIdentifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A registration as it is compared: everything worked out once, however often it is compared.
 *
 * @param registration the registration
 * @param name its product's name
 * @param firm its producer's name; null when nobody is named
 * @param taxCode ten digits of its producer's enterprise; null when unknown, and for a household: a personal number is no
 *     evidence
 * @param place where it comes from
 * @param places words of the units it lies in
 * @param brand words of the name that are neither kind nor praise nor the name of any unit
 */
record Profile(
        Registration registration,
        NameReading name,
        @Nullable FirmName firm,
        @Nullable String taxCode,
        Whereabouts place,
        Set<String> places,
        Set<String> brand) {

    static Profile of(Registration registration, Atlas atlas) {
        Producer producer = registration.producer();
        NameReading name = NameReading.of(registration.product().name(), registration.netContent());
        Address origin = origin(registration);
        return new Profile(
                registration,
                name,
                producer == null ? null : FirmName.of(producer.name()),
                producer == null ? null : taxCode(producer.taxId()),
                atlas.whereabouts(origin),
                places(origin),
                brand(name, atlas));
    }

    private static Address origin(Registration registration) {
        Address origin = registration.product().origin();
        Producer producer = registration.producer();
        return origin.original().isEmpty() && producer != null ? producer.address() : origin;
    }

    static @Nullable String taxCode(@Nullable TaxIdentifier id) {
        if (id instanceof BranchTaxCode branch) {
            return branch.enterprise().digits();
        }
        return id instanceof EnterpriseTaxCode enterprise ? enterprise.digits() : null;
    }

    private static Set<String> places(Address address) {
        Set<String> places = new HashSet<>(Word.bare(Word.of(address.original().toString())));
        if (address.current() != null) {
            places.addAll(Word.bare(Word.of(address.current().toString())));
        }
        return places;
    }

    /** Runs of own words that name a unit, and one-letter words, are no brand. */
    private static Set<String> brand(NameReading name, Atlas atlas) {
        List<String> own = Word.bare(name.words(WordUse.OWN));
        boolean[] unit = new boolean[own.size()];
        for (int from = 0; from < own.size(); from++) {
            for (int to = from + 1; to <= Math.min(own.size(), from + 4); to++) {
                if (atlas.isUnit(String.join(" ", own.subList(from, to)))) {
                    java.util.Arrays.fill(unit, from, to, true);
                }
            }
        }
        List<String> brand = new ArrayList<>();
        for (int i = 0; i < unit.length; i++) {
            if (!unit[i] && own.get(i).length() > 1) {
                brand.add(own.get(i));
            }
        }
        return Set.copyOf(brand);
    }

    /** Words a product's name may add for its producer's sake. */
    List<String> firmWords() {
        return firm == null ? List.of() : Word.bare(firm.own());
    }

    String producerName() {
        Producer producer = registration.producer();
        return producer == null ? "" : producer.name();
    }
}
