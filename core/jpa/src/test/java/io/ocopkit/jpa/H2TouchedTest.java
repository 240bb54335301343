package io.ocopkit.jpa;

import static io.ocopkit.jpa.Village.HONEY;
import static io.ocopkit.jpa.Village.TEA;
import static io.ocopkit.jpa.Village.offer;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;

class H2TouchedTest extends TouchedTest {
    H2TouchedTest() {
        super(Databases.H2);
    }

    @Test
    void aProductWithMoreItemsThanCanBeNamedHidesNoOther() {
        registry.importOffers(FakeList.of("gia-1.csv", offer("gia-1.csv", 2, HONEY, "MO", 95_000)));
        Databases.run(
                dataSource,
                "insert into ocop_offer (sku, version, product_id, offered, availability) select 'A-' || x, 0,"
                        + " product_id, true, 'IN_STOCK' from ocop_offer, system_range(0, " + Touched.MOST
                        + ") where sku = 'MO'");
        registry.importOffers(FakeList.of("gia-2.csv", offer("gia-2.csv", 2, TEA, "TRA", 120_000)));

        RegistryReport nothing = registry.importCompleteOffers(List.of(FakeList.of("gia-3.csv")));

        assertThat(nothing.changes().dropped()).isEqualTo(Touched.MOST + 3);
        assertThat(nothing.touched())
                .isEqualTo(Scope.of(
                        List.of(new Sku(HONEY.id().value()), new Sku(TEA.id().value()))));
    }
}
