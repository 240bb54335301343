package io.ocopkit.channel.vendure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.vendure.VendureListingMapper.Packing;
import io.ocopkit.listing.Listing;
import io.ocopkit.testkit.ListingFixture;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VendureListingMapperTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final VendureConfig SHOP = VendureConfig.of(VendureConfig.LOCAL, "trial");
    private static final ShopFacts DONG = new ShopFacts("default", "VND", true, 2);
    private static final Pictures NO_PICTURES = new Pictures(List.of(), Map.of());
    private static final Packing PACKING = new Packing(List.of(), DONG, NO_PICTURES);

    private static final Listing HONEY =
            ListingFixture.aListing().offered(offer -> offer.pictured()).build();

    private static final Listing PACKS = ListingFixture.aListing()
            .offered(offer ->
                    offer.pictured().variant("MO-250", "250 g", 60_000, 5).variant("MO-1000", "1 kg", 200_000, 0))
            .build();

    @Test
    void aNewProductIsHiddenAndHasOurKey() throws Exception {
        assertThat(sent(mapper(HONEY).newProduct())).isEqualTo(json("""
                        {"enabled":false,
                         "translations":[{"languageCode":"vi","name":"Mật ong hoa cà phê 500 ml",
                           "description":"Mật ong nguyên chất từ hoa cà phê.<br>Hợp tác xã Ong mật Xuân Lộc<br>Sản phẩm OCOP 4 sao theo Quyết định số 3981/QĐ-UBND ngày 05/08/2026 của UBND tỉnh Đồng Nai, có giá trị đến hết ngày 05/08/2029.",
                           "slug":"mat-ong-hoa-ca-phe-500-ml-mo-500"}],
                         "customFields":{"ocopSku":"MO-500"}}
                        """));
    }

    @Test
    void aProductCarriesWhatIsCertifiedAndNothingElseOfIt() throws Exception {
        JsonNode product = mapper(HONEY).product("7", List.of("en"), NO_PICTURES);

        assertThat(product.path("customFields"))
                .isEqualTo(json("{\"ocopSku\":\"MO-500\",\"ocopVersion\":\"42\",\"ocopStars\":4,"
                        + "\"ocopDecision\":\"3981/QĐ-UBND\",\"ocopValidUntil\":\"2029-08-05\",\"ocopProof\":\""
                        + HONEY.proof().digest().hex() + "\"}"));
        assertThat(product.path("translations").findValuesAsText("languageCode"))
                .containsExactly("en", "vi");
        assertThat(product.path("assetIds")).isEmpty();
        assertThat(product.path("featuredAssetId").isNull()).isTrue();
        assertThat(product.has("slug")).isFalse();
    }

    @Test
    void onePackIsOneVariantAtItsPriceInHundredths() throws Exception {
        assertThat(sent(mapper(HONEY).newVariant("7", HONEY.offer().items().get(0), List.of(), PACKING)))
                .isEqualTo(json("""
                        {"productId":"7","optionIds":[],"sku":"MO-500","enabled":true,"featuredAssetId":null,
                         "translations":[{"languageCode":"vi","name":"Mật ong hoa cà phê 500 ml"}],
                         "price":15000000,"trackInventory":"TRUE","stockOnHand":24}
                        """));
    }

    @Test
    void packsAreChosenByOptions() throws Exception {
        VendureListingMapper mapper = mapper(PACKS);
        ShopOption weight = new ShopOption(
                "3",
                "x",
                "Khối lượng",
                1,
                List.of(new ShopOption.Value("30", "250 g"), new ShopOption.Value("31", "1 kg")));

        assertThat(sent(mapper.newGroup(0)))
                .isEqualTo(json("{\"code\":\"" + VendureListingMapper.groupCode(PACKS.sku(), "Khối lượng") + "\","
                        + "\"translations\":[{\"languageCode\":\"vi\",\"name\":\"Khối lượng\"}],\"options\":["
                        + "{\"code\":\"250-g\",\"translations\":[{\"languageCode\":\"vi\",\"name\":\"250 g\"}]},"
                        + "{\"code\":\"1-kg\",\"translations\":[{\"languageCode\":\"vi\",\"name\":\"1 kg\"}]}]}"));
        assertThat(sent(mapper.newVariant("7", PACKS.offer().items().get(1), List.of(weight), PACKING)))
                .isEqualTo(json("""
                        {"productId":"7","optionIds":["31"],"sku":"MO-1000","enabled":true,"featuredAssetId":null,
                         "translations":[{"languageCode":"vi","name":"Mật ong hoa cà phê 500 ml - 1 kg"}],
                         "price":20000000,"trackInventory":"TRUE","stockOnHand":0}
                        """));
    }

    @Test
    void aPictureKeepsItsFileNameForEver() {
        assertThat(Pictures.fileName(URI.create("https://shop.example/a.PNG")))
                .isEqualTo(Pictures.fileName(URI.create("https://shop.example/a.PNG")))
                .matches("ocop-[0-9a-f]{16}\\.png")
                .isNotEqualTo(Pictures.fileName(URI.create("https://shop.example/b.PNG")));
    }

    @Test
    void aDocumentHasOneKindOfInput() {
        Steps steps = new Steps()
                .add("a", "updateProducts", "{id}", GraphQl.input("[UpdateProductInput!]!", JSON.createArrayNode()))
                .add("b", "updateProduct", "{id}", GraphQl.input("UpdateProductInput!", JSON.createObjectNode()))
                .add("c", "deleteProductOption", "{result}", GraphQl.id("id", "1"))
                .add(
                        "d",
                        "createProductVariants",
                        "{id}",
                        GraphQl.input("[CreateProductVariantInput!]!", JSON.createArrayNode()));

        assertThat(steps.documents()).hasSize(2);
        assertThat(steps.documents().get(0).body().path("query").textValue())
                .isEqualTo(
                        "mutation($v0:[UpdateProductInput!]!,$v1:UpdateProductInput!,$v2:ID!)"
                                + "{a:updateProducts(input:$v0){id} b:updateProduct(input:$v1){id} c:deleteProductOption(id:$v2){result} }");
    }

    private static VendureListingMapper mapper(Listing listing) throws ChannelFailure {
        return VendureListingMapper.of(
                SHOP, new PublishCommand(listing, new ListingReference(listing.sku(), null), 42));
    }

    /** As it arrives: numbers are numbers, however long. */
    private static JsonNode sent(JsonNode node) throws Exception {
        return JSON.readTree(node.toString());
    }

    private static JsonNode json(String text) throws Exception {
        return JSON.readTree(text);
    }
}
