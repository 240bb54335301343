package io.ocopkit.example.quickstart;

import io.ocopkit.catalog.OfferLine;
import io.ocopkit.catalog.ProductReference;
import io.ocopkit.catalog.Recognition;
import io.ocopkit.catalog.RevocationNotice;
import io.ocopkit.catalog.RowSource;
import io.ocopkit.listing.Sku;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import io.ocopkit.model.ProductId;
import io.ocopkit.publishing.Candidate;
import io.ocopkit.text.VietnameseText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which rows of which files speak of which product and which item. */
final class SourceBook {
    private final Map<ProductId, List<RowSource>> recognitions = new HashMap<>();
    private final Map<Sku, List<RowSource>> offers = new HashMap<>();
    private final Map<String, List<RevocationNotice>> revocations = new HashMap<>();

    void note(Recognition recognition) {
        recognitions
                .computeIfAbsent(recognition.product().id(), id -> new ArrayList<>(1))
                .add(recognition.source());
    }

    void note(OfferLine line) {
        offers.computeIfAbsent(line.offer().sku(), sku -> new ArrayList<>(1)).add(line.source());
    }

    void note(RevocationNotice notice) {
        revocations
                .computeIfAbsent(keyOf(notice.product()), key -> new ArrayList<>(1))
                .add(notice);
    }

    /** The rows that recognise a candidate's product, that offer the item, and that revoke the certificate. */
    List<RowSource> of(Candidate candidate) {
        List<RowSource> rows =
                new ArrayList<>(recognitions.getOrDefault(candidate.product().id(), List.of()));
        rows.addAll(offers.getOrDefault(candidate.offer().sku(), List.of()));
        keysOf(candidate.product())
                .flatMap(key -> revocations.getOrDefault(key, List.of()).stream())
                .filter(notice -> isProducer(notice.product().producer(), candidate.producer()))
                .map(RevocationNotice::source)
                .forEach(rows::add);
        return rows;
    }

    private static String keyOf(ProductReference reference) {
        if (reference.id() != null) {
            return "id " + reference.id();
        }
        return reference.code() == null
                ? "name " + VietnameseText.searchKey(Objects.requireNonNull(reference.name()))
                : "code " + reference.code();
    }

    private static Stream<String> keysOf(Product product) {
        return Stream.of(
                "id " + product.id(), "code " + product.code(), "name " + VietnameseText.searchKey(product.name()));
    }

    private static boolean isProducer(@Nullable String named, @Nullable Producer producer) {
        return named == null
                || producer == null
                || VietnameseText.searchKey(named).equals(VietnameseText.searchKey(producer.name()));
    }
}
