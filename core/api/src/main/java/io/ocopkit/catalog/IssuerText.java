package io.ocopkit.catalog;

import io.ocopkit.certification.AuthorityLevel;
import io.ocopkit.text.VietnameseText;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells from an authority's printed name of which level it is. */
final class IssuerText {
    private static final Set<String> CENTRAL_CITIES =
            Set.of("ha noi", "ho chi minh", "hcm", "tphcm", "da nang", "hai phong", "can tho", "hue");

    private IssuerText() {}

    /** The level; null when the name does not tell. */
    static @Nullable AuthorityLevel levelOf(String printed) {
        String key = VietnameseText.searchKey(printed);
        if (key.startsWith("bo ") || key.startsWith("bo truong ") || key.contains("ministry")) {
            return AuthorityLevel.MINISTRY;
        }
        String place = committeeOf(key);
        return place == null ? null : levelOfPlace(place);
    }

    private static @Nullable String committeeOf(String key) {
        String rest = key.startsWith("chu tich ") ? key.substring("chu tich ".length()) : key;
        for (String committee : new String[] {"ubnd ", "uy ban nhan dan ", "people s committee of "}) {
            if (rest.startsWith(committee)) {
                return rest.substring(committee.length());
            }
        }
        return rest.endsWith(" people s committee")
                ? rest.substring(0, rest.length() - " people s committee".length())
                : null;
    }

    private static @Nullable AuthorityLevel levelOfPlace(String place) {
        if (startsWithAny(place, "tinh ") || place.endsWith(" province")) {
            return AuthorityLevel.PROVINCE;
        }
        if (startsWithAny(place, "huyen ", "quan ", "thi xa ") || place.endsWith(" district")) {
            return AuthorityLevel.DISTRICT;
        }
        if (startsWithAny(place, "xa ", "phuong ", "thi tran ", "dac khu ") || place.endsWith(" commune")) {
            return AuthorityLevel.COMMUNE;
        }
        return levelOfCity(place);
    }

    private static @Nullable AuthorityLevel levelOfCity(String place) {
        for (String word : new String[] {"thanh pho ", "tp "}) {
            if (place.startsWith(word)) {
                return CENTRAL_CITIES.contains(place.substring(word.length()))
                        ? AuthorityLevel.PROVINCE
                        : AuthorityLevel.DISTRICT;
            }
        }
        return CENTRAL_CITIES.contains(place) ? AuthorityLevel.PROVINCE : null;
    }

    private static boolean startsWithAny(String text, String... starts) {
        for (String start : starts) {
            if (text.startsWith(start)) {
                return true;
            }
        }
        return false;
    }
}
