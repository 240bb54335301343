package io.ocopkit.channel.lazada;

import static io.ocopkit.channel.lazada.LazadaTrial.choice;
import static io.ocopkit.channel.lazada.LazadaTrial.honey;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.listing.Availability;
import io.ocopkit.listing.Choice;
import io.ocopkit.listing.NetContent;
import io.ocopkit.listing.Parcel;
import io.ocopkit.listing.Sku;
import io.ocopkit.listing.Variant;
import io.ocopkit.model.Dong;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whole bodies, as they arrive at Lazada. */
class LazadaListingMapperTest {
    private static final LazadaConfig.Rules BY_SIZE =
            LazadaConfig.Rules.USUAL.withSaleProps(Map.of("Khối lượng", "size"));
    private static final String PLAIN = """
            [default]
            title = {name}
            description = <p>{description}</p>
            shortDescription = <ul><li>{net}</li></ul>
            category = 10002019
            brand.id = 30768
            attribute.country_origin = Việt Nam
            attribute.sku.shelf_life = 12 tháng
            attribute.img.certificate_photo = https://pictures.example/giay-chung-nhan.png
            """;

    private final LazadaTrial trial = new LazadaTrial().with(BY_SIZE, PLAIN);

    @AfterEach
    void closeTheMarket() {
        trial.close();
    }

    private String copyOf(String name) {
        return trial.market.shelf().host("https://pictures.example/" + name + ".png");
    }

    private JsonNode expected(String json) {
        return LazadaTrial.read(json.replace("$chai", copyOf("chai"))
                .replace("$nhan", copyOf("nhan"))
                .replace("$hop", copyOf("hop"))
                .replace("$giay", copyOf("giay-chung-nhan")));
    }

    private static final String SHARED = """
            "PrimaryCategory": "10002019",
            "Images": {"Image": ["$chai", "$nhan"]},
            "Attributes": {
              "name": "Mật ong hoa cà phê",
              "description": "<p>Mật ong hoa cà phê.</p>",
              "short_description": "<ul><li>500 ml</li></ul>",
              "brand_id": "30768",
              "country_origin": "Việt Nam",
              "certificate_photo": "$giay",
              "model": "MO-500",
              "disableAttributeAutoFill": true,
              "disableAutoFillAttribute": true
            }
            """;

    private static final String PARCEL = """
            "package_weight": "0.75", "package_length": "18", "package_width": "9", "package_height": "9",
            "shelf_life": "12 tháng"
            """;

    @Test
    void onePackIsAProductWithOneSku() {
        trial.publish(honey(offer -> offer.containing("500 ml").stocked(24)));

        assertThat(trial.sent("/product/create")).containsExactly(expected("""
                {"Request": {"Product": {%s, "Skus": {"Sku": [
                  {"SellerSku": "MO-500", "package_content": "500 ml", "price": "150000", "quantity": "24", %s}
                ]}}}}
                """.formatted(SHARED, PARCEL)));
    }

    @Test
    void aChoiceOfPacksIsAProductWithASkuForEach() {
        trial.publish(honey(offer -> offer.containing("500 ml")
                .variant(pack("MO-500-250", "250 g", 80_000, 5, null))
                .variant(pack("MO-500-1K", "1 kg", 290_000, 0, "https://pictures.example/hop.png"))));

        assertThat(trial.sent("/product/create")).containsExactly(expected("""
                {"Request": {"Product": {%1$s, "Skus": {"Sku": [
                  {"SellerSku": "MO-500-250", "package_content": "250 g", "saleProp": {"size": "250 g"},
                   "price": "80000", "quantity": "5", %2$s},
                  {"SellerSku": "MO-500-1K", "package_content": "1 kg", "saleProp": {"size": "1 kg"},
                   "Images": {"Image": ["$hop"]}, "price": "290000", "quantity": "0", %2$s}
                ]}}}}
                """.formatted(SHARED, PARCEL)));
    }

    private static Variant pack(String sku, String weight, long dong, int pieces, String image) {
        return new Variant(
                new Sku(sku),
                List.of(new Choice("Khối lượng", weight)),
                null,
                Dong.of(dong),
                pieces,
                pieces > 0 ? Availability.IN_STOCK : Availability.OUT_OF_STOCK,
                NetContent.parse(weight),
                null,
                image == null ? null : URI.create(image));
    }

    @Test
    void aChangeNamesEverySkuByLazadasKeyAndLeavesPricesToTheirOwnCall() {
        String item = trial.put(honey(offer -> offer.containing("500 ml")));
        trial.publish(honey(offer -> offer.containing("500 ml").priced(199_000).stocked(3)), item);
        String sku = Long.toString(Long.parseLong(item) + 1);

        assertThat(trial.sent("/product/price_quantity/update")).containsExactly(expected("""
                {"Request": {"Product": {"Skus": {"Sku": [
                  {"ItemId": "%s", "SkuId": "%s", "Price": "199000", "Quantity": "3"}]}}}}
                """.formatted(item, sku)));
        assertThat(trial.sent("/product/update")).containsExactly(expected("""
                {"Request": {"Product": {%s, "ItemId": "%s", "Skus": {"Sku": [
                  {"SkuId": "%s", "SellerSku": "MO-500", "Status": "active", "package_content": "500 ml", %s}
                ]}}}}
                """.formatted(SHARED, item, sku, PARCEL)));
    }

    @Test
    void aPackThatIsNewJoinsTheProductOfAnother() {
        trial.with(BY_SIZE);
        String item = trial.put(choice());
        trial.publish(
                honey(offer -> offer.variant("MO-500-250", "250 g", 80_000, 5)
                        .variant("MO-500-500", "500 g", 150_000, 7)
                        .variant("MO-500-1K", "1 kg", 290_000, 2)),
                item);

        JsonNode joined = trial.sent("/product/update").get(0).path("Request").path("Product");
        assertThat(joined.path("ItemId").asText()).isEqualTo(item);
        assertThat(joined.path("AssociatedSku").asText()).isEqualTo(Long.toString(Long.parseLong(item) + 1));
        assertThat(joined.path("Skus").path("Sku")).singleElement().satisfies(sku -> {
            assertThat(sku.path("SellerSku").asText()).isEqualTo("MO-500-1K");
            assertThat(sku.path("price").asText()).isEqualTo("290000");
            assertThat(sku.has("SkuId")).isFalse();
        });
    }

    @Test
    void anOptionTheCategoryDoesNotHaveIsDeclaredAsTheSellersOwn() {
        trial.with(LazadaConfig.Rules.USUAL);
        trial.publish(choice());

        JsonNode product = trial.sent("/product/create").get(0).path("Request").path("Product");
        assertThat(product.path("variation")).isEqualTo(LazadaTrial.read("""
                {"Variation1": {"name": "Khối lượng", "hasImage": false, "customize": true,
                                "options": {"option": ["250 g", "500 g"]}}}
                """));
        assertThat(product.path("Skus").path("Sku").get(0).path("saleProp"))
                .isEqualTo(LazadaTrial.read("{\"Khối lượng\": \"250 g\"}"));
    }

    @Test
    void aParcelIsNeverSaidToBeLighterThanItIs() {
        trial.publish(honey(offer -> offer.packed(new Parcel(4, new Parcel.Size(101, 99, 1)))));

        JsonNode sku = trial.sent("/product/create").get(0).at("/Request/Product/Skus/Sku/0");
        assertThat(sku.path("package_weight").asText()).isEqualTo("0.01");
        assertThat(sku.path("package_length").asText()).isEqualTo("10.1");
        assertThat(sku.path("package_height").asText()).isEqualTo("0.1");
    }
}
