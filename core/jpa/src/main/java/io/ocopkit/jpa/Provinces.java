package io.ocopkit.jpa;

import io.ocopkit.model.Address;
import io.ocopkit.model.PostalAddress;
import io.ocopkit.text.VietnameseText;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares provinces as people write them, with or without the kind of unit before the name. */
final class Provinces {
    private static final String[] KINDS = {"tinh ", "thanh pho ", "tp "};

    private Provinces() {}

    static boolean match(String province, OcopProduct product, @Nullable OcopProducer producer) {
        String wanted = bare(province);
        Stream<PostalAddress> places = forms(product.product().origin());
        if (producer != null) {
            places = Stream.concat(places, forms(producer.producer().address()));
        }
        return places.map(PostalAddress::province)
                .filter(Objects::nonNull)
                .anyMatch(known -> bare(known).equals(wanted));
    }

    private static Stream<PostalAddress> forms(Address address) {
        return Stream.of(address.original(), address.latest());
    }

    private static String bare(String province) {
        String key = VietnameseText.searchKey(province);
        for (String kind : KINDS) {
            if (key.startsWith(kind)) {
                return key.substring(kind.length());
            }
        }
        return key;
    }
}
