package io.ocopkit.example.ownshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register, the engine and the adapter together against real servers. */
class OwnShopIT {
    private static final int PRODUCTS = Integer.getInteger("ocop.shop.products", 500);

    /** Of the same list given twice, Vendure's importer makes everything twice and Medusa's refuses all. */
    @ParameterizedTest
    @CsvSource({"medusa, 1", "vendure, 2"})
    void aVillageKeepsItsShopAsItsCertificatesAre(String shop, int copies) throws Exception {
        Path home = Path.of(System.getProperty("ocop.shops", "target/shops"));

        OwnShop.Tour tour = OwnShop.run(OwnShop.SHOPS.get(shop), PRODUCTS, home, System.out);

        assertThat(tour)
                .isEqualTo(new OwnShop.Tour(
                        PRODUCTS, 0, 0, PRODUCTS, "", 1, "Mật ong mẫu 2 500 ml", (long) copies * PRODUCTS));
    }
}
