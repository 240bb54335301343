package io.ocopkit.reconcile;

import io.ocopkit.model.Address;
import io.ocopkit.model.BranchTaxCode;
import io.ocopkit.model.EnterpriseTaxCode;
import io.ocopkit.model.Producer;
import io.ocopkit.model.TaxIdentifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
 * @param places words of the names of the units it lies in
 * @param firmWords words a product's name may add for its producer's sake
 * @param brand words of the name that are neither kind nor praise nor the name of any unit
 */
record Profile(
        Registration registration,
        NameReading name,
        @Nullable FirmName firm,
        @Nullable String taxCode,
        Whereabouts place,
        Set<String> places,
        Set<String> firmWords,
        Set<String> brand) {

    static Profile of(Registration registration, Atlas atlas) {
        Producer producer = registration.producer();
        FirmName firm = producer == null ? null : FirmName.of(producer.name());
        Whereabouts place = atlas.whereabouts(origin(registration));
        List<List<String>> names = new ArrayList<>(place.names());
        if (firm != null) {
            names.add(Word.bare(firm.own()));
            names.add(Word.bare(firm.core()));
        }
        NameReading name = NameReading.of(registration.product().name(), registration.netContent(), names);
        return new Profile(
                registration,
                name,
                firm,
                producer == null ? null : taxCode(producer.taxId()),
                place,
                place.names().stream().flatMap(List::stream).collect(Collectors.toSet()),
                firm == null ? Set.of() : new HashSet<>(Word.bare(firm.own())),
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

    /** Runs of own words that name a unit, and one-letter words, are no brand. */
    private static Set<String> brand(NameReading name, Atlas atlas) {
        List<String> own = Word.bare(name.words(WordUse.OWN));
        boolean[] unit = new boolean[own.size()];
        for (int from = 0; from < own.size(); from++) {
            for (int to = from + 1; to <= Math.min(own.size(), from + 4); to++) {
                if (atlas.isUnit(String.join(" ", own.subList(from, to)))) {
                    Arrays.fill(unit, from, to, true);
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

    String producerName() {
        Producer producer = registration.producer();
        return producer == null ? "" : producer.name();
    }
}
