package io.ocopkit.channel.medusa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.listing.Availability;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Parcel;
import io.ocopkit.mapping.ListingMapping;
import io.ocopkit.testkit.ListingFixture;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MedusaListingMapperTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final MedusaConfig SHOP = MedusaConfig.of(MedusaConfig.LOCAL, "trial");
    private static final ShopFacts FACTS = new ShopFacts("sc_1", "sloc_1", true, true);

    private static final Listing HONEY = ListingFixture.aListing()
            .offered(offer -> offer.pictured("https://shop.example/a.png", "https://shop.example/b.png")
                    .packed(new Parcel(620, new Parcel.Size(80, 80, 150))))
            .build();

    private static final Listing PACKS = ListingFixture.aListing()
            .offered(offer ->
                    offer.pictured().variant("MO-250", "250 g", 60_000, 5).variant("MO-1000", "1 kg", 200_000, 0))
            .build();

    private static final String CERTIFIED =
            "\"ocop_version\":\"42\",\"ocop_stars\":4,\"ocop_decision\":\"3981/QĐ-UBND\",\"ocop_decided_on\":\"2026-08-05\","
                    + "\"ocop_issuer\":\"UBND tỉnh Đồng Nai\",\"ocop_valid_from\":\"2026-08-05\","
                    + "\"ocop_valid_until\":\"2029-08-05\",\"ocop_producer\":\"Hợp tác xã Ong mật Xuân Lộc\",\"ocop_proof\":\""
                    + HONEY.proof().digest().hex() + "\"";
    private static final String TEXT =
            "Mật ong nguyên chất từ hoa cà phê.\\nHợp tác xã Ong mật Xuân Lộc\\nSản phẩm OCOP 4 sao"
                    + " theo Quyết định số 3981/QĐ-UBND ngày 05/08/2026 của UBND tỉnh Đồng Nai, có giá trị đến hết ngày"
                    + " 05/08/2029.";

    @Test
    void aNewProductIsADraftWithAllThatIsCertified() throws Exception {
        JsonNode product = sent(mapper(HONEY).newProduct(FACTS));
        assertThat(product)
                .isEqualTo(json("{\"title\":\"Mật ong hoa cà phê 500 ml\",\"description\":\"" + TEXT + "\","
                        + "\"thumbnail\":\"https://shop.example/a.png\",\"external_id\":\"MO-500\",\"metadata\":{"
                        + CERTIFIED + "},"
                        + "\"handle\":\"" + product.path("handle").asText() + "\",\"status\":\"draft\","
                        + "\"images\":[{\"url\":\"https://shop.example/a.png\"},{\"url\":\"https://shop.example/b.png\"}],"
                        + "\"options\":[{\"title\":\"Default option\",\"values\":[\"Default option value\"],\"is_exclusive\":true}],"
                        + "\"variants\":[{\"title\":\"Mật ong hoa cà phê 500 ml\",\"sku\":\"MO-500\",\"variant_rank\":0,"
                        + "\"weight\":620,\"length\":80,\"width\":80,"
                        + "\"height\":150,\"prices\":[{\"currency_code\":\"vnd\",\"amount\":150000}],\"manage_inventory\":true,"
                        + "\"allow_backorder\":false,\"options\":{\"Default option\":\"Default option value\"}}],"
                        + "\"sales_channels\":[{\"id\":\"sc_1\"}]}"));
    }

    @Test
    void aHandleIsReadableAndNobodyElses() throws Exception {
        String honey = mapper(HONEY).newProduct(FACTS).path("handle").asText();
        Listing other = ListingFixture.aListing()
                .offered(offer -> offer.sku("MO-501").pictured())
                .build();
        assertThat(honey).matches("mat-ong-hoa-ca-phe-500-ml-[0-9a-f]{8}");
        assertThat(mapper(other).newProduct(FACTS).path("handle").asText())
                .startsWith("mat-ong-hoa-ca-phe-500-ml-")
                .isNotEqualTo(honey);
    }

    @Test
    void packsAreChosenByOptionsInTheirOrder() throws Exception {
        JsonNode product = sent(mapper(PACKS).newProduct(FACTS));
        assertThat(product.path("options"))
                .isEqualTo(json("[{\"title\":\"Khối lượng\",\"values\":[\"250 g\",\"1 kg\"],\"is_exclusive\":true}]"));
        assertThat(product.path("variants"))
                .isEqualTo(json(
                        "[" + pack("250 g", "MO-250", 0, 60_000) + "," + pack("1 kg", "MO-1000", 1, 200_000) + "]"));
    }

    private static String pack(String choice, String sku, int rank, long dong) {
        return "{\"title\":\"" + choice + "\",\"sku\":\"" + sku + "\",\"variant_rank\":" + rank
                + ",\"weight\":750,\"length\":180,\"width\":90,\"height\":90,\"prices\":[{\"currency_code\":\"vnd\",\"amount\":"
                + dong
                + "}],\"manage_inventory\":true,\"allow_backorder\":false,\"options\":{\"Khối lượng\":\"" + choice
                + "\"}}";
    }

    @Test
    void aChangeKeepsPicturesAndChannelsTheShopHasAndNamesEveryPack() throws Exception {
        ShopProduct there = new ShopProduct(json("{\"id\":\"prod_7\",\"images\":[{\"id\":\"img_2\","
                + "\"url\":\"https://shop.example/b.png\",\"rank\":0}],\"sales_channels\":[{\"id\":\"sc_9\"}],"
                + "\"variants\":[{\"id\":\"variant_5\",\"sku\":\"MO-500\"}]}"));

        JsonNode product = sent(mapper(HONEY).product(there, Map.of("MO-500", "variant_5"), FACTS));

        assertThat(product.path("id").asText()).isEqualTo("prod_7");
        assertThat(product.has("status")).isFalse();
        assertThat(product.has("handle")).isFalse();
        assertThat(product.path("metadata")).isEqualTo(json("{" + CERTIFIED + ",\"ocop_withdrawn\":\"\"}"));
        assertThat(product.path("images"))
                .isEqualTo(json("[{\"url\":\"https://shop.example/a.png\"},"
                        + "{\"url\":\"https://shop.example/b.png\",\"id\":\"img_2\"}]"));
        assertThat(product.path("sales_channels")).isEqualTo(json("[{\"id\":\"sc_9\"},{\"id\":\"sc_1\"}]"));
        assertThat(product.path("variants").findValuesAsText("id")).containsExactly("variant_5");
        assertThat(product.path("variants").path(0).has("options")).isFalse();
    }

    @Test
    void anOfferNamesPacksOfTheShopsOwnAndLeavesThemAlone() throws Exception {
        ShopProduct there = new ShopProduct(json("{\"id\":\"prod_7\",\"variants\":[{\"id\":\"variant_5\","
                + "\"sku\":\"MO-500\"},{\"id\":\"variant_6\",\"sku\":\"QUA\"}]}"));

        assertThat(sent(mapper(HONEY).offered(there))).isEqualTo(json("""
                        {"id":"prod_7","metadata":{"ocop_version":"42"},"variants":[
                          {"id":"variant_5","prices":[{"currency_code":"vnd","amount":150000}],"manage_inventory":true,
                           "allow_backorder":false},
                          {"id":"variant_6"}]}
                        """));
    }

    @Test
    void whatComesLaterMayBeOrderedNow() throws Exception {
        Listing later = ListingFixture.aListing()
                .offered(offer -> offer.available(Availability.PREORDER))
                .build();
        assertThat(sent(mapper(later).newProduct(FACTS))
                        .at("/variants/0/allow_backorder")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void theMappingNamesCategoriesAndHowItIsShipped() throws Exception {
        MedusaConfig written = SHOP.writing(ListingMapping.parse(
                "[default]\ntitle = {name}\ndescription = {proof}\ncategories = pcat_1, pcat_2\nshippingProfile = sp_1\n",
                MedusaChannel.KEYS));
        PublishCommand command = new PublishCommand(HONEY, new ListingReference(HONEY.sku(), null), 42);

        JsonNode product = sent(MedusaListingMapper.of(written, command).newProduct(FACTS));

        assertThat(product.path("categories")).isEqualTo(json("[{\"id\":\"pcat_1\"},{\"id\":\"pcat_2\"}]"));
        assertThat(product.path("shipping_profile_id").asText()).isEqualTo("sp_1");
    }

    private static MedusaListingMapper mapper(Listing listing) throws ChannelFailure {
        return MedusaListingMapper.of(SHOP, new PublishCommand(listing, new ListingReference(listing.sku(), null), 42));
    }

    /** As it arrives: numbers are numbers, however long. */
    private static JsonNode sent(JsonNode node) throws Exception {
        return JSON.readTree(node.toString());
    }

    private static JsonNode json(String text) throws Exception {
        return JSON.readTree(text);
    }
}
