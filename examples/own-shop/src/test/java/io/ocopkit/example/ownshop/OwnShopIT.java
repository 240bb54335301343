package io.ocopkit.example.ownshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The register, the engine and the adapter together against a real Vendure server. */
class OwnShopIT {
    private static final int PRODUCTS = Integer.getInteger("ocop.shop.products", 500);

    @Test
    void aVillageKeepsItsShopAsItsCertificatesAre() throws Exception {
        OwnShop.Tour tour =
                OwnShop.run(PRODUCTS, Path.of(System.getProperty("ocop.shops", "target/shops")), System.out);

        assertThat(tour)
                .isEqualTo(new OwnShop.Tour(PRODUCTS, 0, 0, PRODUCTS, false, 1, "Mật ong mẫu 2 500 ml", 2L * PRODUCTS));
    }
}
