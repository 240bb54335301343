package io.ocopkit.channel.shopee;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Secret;
import org.junit.jupiter.api.Test;

/** The vector of a public client of Shopee's, with its clock stopped. */
class ShopeeSignerTest {
    private static final long SECOND = 1_735_689_600L;

    private final ShopeeSigner signer =
            new ShopeeSigner(2_001_887, Secret.of("5a4b6c7d8e9f00112233445566778899aabbccddeeff00112233445566778899"));

    @Test
    void aRequestForAShopIsSignedToTheByte() {
        assertThat(signer.sign(
                        "/api/v2/product/add_item", SECOND, Secret.of("c09222e3fc40ffb25fc947f738b1abf1"), 322_300_222))
                .isEqualTo("a9e6ec05eeabcb722419acbcc7bac0690e685524d4db252534f32b93713fa2de");
    }

    @Test
    void aRequestOfTheApplicationIsSignedWithoutTokenAndShop() {
        assertThat(signer.sign("/api/v2/media_space/upload_image", SECOND))
                .isEqualTo("e3289d02837050bac07df92b61793392f982646ba3815383fc6a460615309560");
    }
}
