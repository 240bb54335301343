package io.ocopkit.reconcile;

import io.ocopkit.certification.Decision;
import io.ocopkit.model.Gtin;
import io.ocopkit.model.ProductCode;
import io.ocopkit.units.AdministrativeCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The keys under which a registration is found. Two registrations that score more than a name alone share a code, or a
 * trade item number, or both a name and something that speaks for it: producer, tax code, commune, brand or decision. So
 * each key but the first two is a piece of evidence together with the name in a form that survives what the name rules
 * forgive.
 */
final class BlockingKeys {
    private final Profile profile;
    private final Set<Long> keys = new HashSet<>();

    private BlockingKeys(Profile profile) {
        this.profile = profile;
    }

    static long[] of(Profile profile) {
        BlockingKeys blocking = new BlockingKeys(profile);
        blocking.addAlone();
        List<String> names = blocking.names();
        for (String evidence : blocking.evidence()) {
            names.forEach(name -> blocking.add(evidence + '|' + name));
        }
        return blocking.keys.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private void addAlone() {
        ProductCode code = profile.registration().product().code();
        Gtin gtin = profile.registration().gtin();
        if (code != null) {
            add("code " + code);
        }
        if (gtin != null) {
            add("gtin " + gtin.toGtin14());
        }
    }

    /**
     * Forms of the name: the words it says what it is with, for names that add a brand; all its syllables without one,
     * for a slip in that one; all letters, for words run together.
     */
    private List<String> names() {
        List<String> syllables = profile.name().syllables();
        List<String> names = new ArrayList<>();
        names.add("t" + profile.name().terms());
        names.add("l" + Word.squeezed(profile.name().words()));
        names.add("s" + syllables);
        for (int i = 0; i < syllables.size(); i++) {
            List<String> others = new ArrayList<>(syllables);
            others.remove(i);
            names.add("s" + others);
        }
        return names;
    }

    private List<String> evidence() {
        List<String> evidence = new ArrayList<>();
        if (profile.taxCode() != null) {
            evidence.add("tax " + profile.taxCode());
        }
        addFirm(evidence);
        addPlace(evidence);
        profile.brand().forEach(word -> evidence.add("brand " + word));
        Decision decision = profile.registration().certificate().decision();
        if (decision.number() != null && decision.date() != null) {
            evidence.add("decision " + decision.number() + ' ' + decision.date());
        }
        return evidence;
    }

    private void addFirm(List<String> evidence) {
        FirmName firm = profile.firm();
        if (firm == null) {
            return;
        }
        List<String> own = Word.bare(firm.own());
        own.forEach(word -> evidence.add("firm " + word));
        evidence.add("firm " + String.join("", own));
        if (own.size() == 1) {
            String only = own.get(0);
            for (int i = 0; i < only.length(); i++) {
                evidence.add("firm without a letter " + only.substring(0, i) + only.substring(i + 1));
            }
            evidence.add("firm without a letter " + only);
        }
    }

    private void addPlace(List<String> evidence) {
        Whereabouts place = profile.place();
        for (AdministrativeCode commune : place.communes()) {
            evidence.add("at " + commune);
        }
        if (place.commune() != null) {
            evidence.add("in " + place.commune());
        }
        if (place.district() != null) {
            evidence.add("district " + place.district());
        }
    }

    private void add(String key) {
        keys.add(hash(key));
    }

    /** 64 bits of FNV-1a: two keys in one slot would only cost one comparison more. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
