package io.ocopkit.channel.shopee;

import static io.ocopkit.channel.shopee.ShopeeTrial.honey;
import static io.ocopkit.channel.shopee.ShopeeTrial.json;
import static io.ocopkit.channel.shopee.ShopeeTrial.picture;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.listing.Availability;
import io.ocopkit.listing.Choice;
import io.ocopkit.listing.Sku;
import io.ocopkit.listing.Variant;
import io.ocopkit.model.Dong;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What leaves, field by field. */
class ShopeeBodiesTest {
    private static final String PROOF =
            "Sản phẩm OCOP 4 sao theo Quyết định số 3981/QĐ-UBND ngày 05/08/2026 của UBND tỉnh"
                    + " Đồng Nai, có giá trị đến hết ngày 05/08/2029.";
    private static final String SHARED = """
            "item_name":"Mật ong hoa cà phê",
            "description":"Mật ong nguyên chất từ hoa cà phê.\\n\\n%s",
            "item_sku":"MO-500","category_id":100100,
            "image":{"image_id_list":["sg-11134207-1"]},
            "attribute_list":[{"attribute_id":100010,"attribute_value_list":[{"value_id":1001}]}],
            "brand":{"brand_id":0,"original_brand_name":"NoBrand"},
            "weight":0.75,"dimension":{"package_length":18,"package_width":9,"package_height":9},
            "condition":"NEW","pre_order":{"is_pre_order":false}""".formatted(PROOF);

    private final ShopeeTrial trial = new ShopeeTrial();

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    void aPackIsOneItem() {
        trial.put(honey(), null);
        assertThat(trial.body("add_item")).isEqualTo(json("{" + SHARED + """
                ,"gtin_code":"8930000000019","original_price":150000,"seller_stock":[{"stock":24}],
                "logistic_info":[{"logistic_id":50018,"enabled":true},{"logistic_id":50021,"enabled":true}],
                "item_status":"NORMAL"}"""));
        assertThat(trial.methods()).containsExactly("get_item_limit", "get_attribute_tree", "upload_image", "add_item");
    }

    @Test
    void aChoiceIsAnItemThatStaysHiddenUntilItHasItsPacks() {
        String id = trial.put(ShopeeTrial.choice(5, 6), null);

        assertThat(trial.body("add_item")).isEqualTo(json("{" + SHARED + """
                ,"original_price":80000,
                "logistic_info":[{"logistic_id":50018,"enabled":true},{"logistic_id":50021,"enabled":true}],
                "item_status":"UNLIST"}"""));
        assertThat(trial.body("init_tier_variation")).isEqualTo(json("""
                {"item_id":%s,
                 "standardise_tier_variation":[{"variation_id":0,"variation_group_id":0,"variation_name":"Khối lượng",
                  "variation_option_list":[
                   {"variation_option_id":0,"variation_option_name":"250 g"},
                   {"variation_option_id":0,"variation_option_name":"1 kg"}]}],
                 "model":[
                  {"tier_index":[0],"original_price":80000,"model_sku":"MO-250","seller_stock":[{"stock":5}],"weight":0.75,
                   "dimension":{"package_length":18,"package_width":9,"package_height":9}},
                  {"tier_index":[1],"original_price":280000,"model_sku":"MO-1000","seller_stock":[{"stock":6}],"weight":0.75,
                   "dimension":{"package_length":18,"package_width":9,"package_height":9}}]}""".formatted(id)));
        assertThat(trial.body("unlist_item"))
                .isEqualTo(json("{\"item_list\":[{\"item_id\":%s,\"unlist\":false}]}".formatted(id)));
        assertThat(trial.methods())
                .containsSubsequence("add_item", "init_tier_variation", "unlist_item", "get_item_base_info");
    }

    @Test
    void anUpdateLeavesPriceStockAndCarriersToOtherCalls() {
        String id = trial.put(honey(), null);
        trial.put(honey(offer -> offer.priced(160_000).stocked(3)), id);

        assertThat(trial.body("update_item"))
                .isEqualTo(json("{" + SHARED + ",\"gtin_code\":\"8930000000019\",\"item_id\":" + id + "}"));
        assertThat(trial.body("update_price"))
                .isEqualTo(
                        json("{\"item_id\":" + id + ",\"price_list\":[{\"original_price\":160000,\"model_id\":0}]}"));
        assertThat(trial.body("update_stock"))
                .isEqualTo(json(
                        "{\"item_id\":" + id + ",\"stock_list\":[{\"seller_stock\":[{\"stock\":3}],\"model_id\":0}]}"));
    }

    @Test
    void anOfferIsAPriceAndAStockForEachModel() {
        String id = trial.put(ShopeeTrial.choice(5, 6), null);
        Outcome outcome = trial.channel.offer(
                new PublishCommand(ShopeeTrial.choice(1, 2), new ListingReference(ShopeeTrial.HONEY, id), 2),
                trial.context());

        assertThat(outcome).isInstanceOf(Outcome.Applied.class);
        List<Long> models = trial.market.shelf().models(Long.parseLong(id)).stream()
                .map(model -> model.path("model_id").asLong())
                .toList();
        assertThat(trial.body("update_stock")).isEqualTo(json("""
                {"item_id":%s,"stock_list":[
                 {"seller_stock":[{"stock":1}],"model_id":%d},
                 {"seller_stock":[{"stock":2}],"model_id":%d}]}""".formatted(id, models.get(0), models.get(1))));
    }

    @Test
    void whatTellsWhoAsksStandsInTheAddressOfAPostToo() {
        trial.put(honey(), null);
        assertThat(ShopeeDoor.query(trial.last("add_item")).keySet())
                .containsExactlyInAnyOrder("partner_id", "timestamp", "access_token", "shop_id", "sign");
        assertThat(trial.last("add_item").text()).doesNotContain("partner_id", "shop_id", "access_token");
    }

    @Test
    void anUploadIsTheApplicationsAndNamesNoShop() {
        trial.put(honey(), null);
        assertThat(ShopeeDoor.query(trial.last("upload_image")).keySet())
                .containsExactlyInAnyOrder("partner_id", "timestamp", "sign");
        assertThat(trial.last("upload_image").text())
                .contains("name=\"image\"; filename=\"0.png\"\r\nContent-Type: image/png\r\n\r\n")
                .contains("name=\"scene\"\r\n\r\nnormal\r\n");
    }

    @Test
    void twoKindsOfChoicesAreTwoTiersAndPicturesStandAtTheFirst() {
        String id = trial.put(
                honey(offer -> offer.variant(pack("A-1", "Chai", "250 g", "chai"))
                        .variant(pack("A-2", "Chai", "500 g", null))
                        .variant(pack("B-1", "Hũ", "250 g", "hu"))),
                null);
        assertThat(trial.body("init_tier_variation").path("standardise_tier_variation"))
                .isEqualTo(json("""
                [{"variation_id":0,"variation_group_id":0,"variation_name":"Bao bì","variation_option_list":[
                  {"variation_option_id":0,"variation_option_name":"Chai","image_id":"sg-11134207-1"},
                  {"variation_option_id":0,"variation_option_name":"Hũ","image_id":"sg-11134207-2"}]},
                 {"variation_id":0,"variation_group_id":0,"variation_name":"Khối lượng","variation_option_list":[
                  {"variation_option_id":0,"variation_option_name":"250 g"},
                  {"variation_option_id":0,"variation_option_name":"500 g"}]}]"""));
        assertThat(trial.market.shelf().models(Long.parseLong(id)))
                .extracting(model -> model.path("tier_index").toString())
                .containsExactly("[0,0]", "[0,1]", "[1,0]");
    }

    @Test
    void aPictureOfOnePackAloneIsLeftOut() {
        trial.put(
                honey(offer ->
                        offer.variant(pack("A-1", "Chai", "250 g", "tem")).variant(pack("B-1", "Hũ", "250 g", null))),
                null);
        assertThat(trial.body("init_tier_variation").toString()).doesNotContain("image_id");
    }

    @Test
    void attributesAreShopeesOwnValuesOrTextsWithTheirUnit() {
        trial.mapped("""
                attribute.Dung tích = 500 ml
                attribute.100012 = {validUntil}
                attribute.Chứng nhận = VietGAP; OCOP
                """);
        trial.put(honey(), null);
        assertThat(trial.body("add_item").path("attribute_list")).isEqualTo(json("""
                [{"attribute_id":100010,"attribute_value_list":[{"value_id":1001}]},
                 {"attribute_id":100011,"attribute_value_list":[
                  {"value_id":0,"original_value_name":"500","value_unit":"ml"}]},
                 {"attribute_id":100012,"attribute_value_list":[{"value_id":0,"original_value_name":"1880557200"}]},
                 {"attribute_id":100013,"attribute_value_list":[
                  {"value_id":1301},{"value_id":0,"original_value_name":"OCOP"}]}]"""));
    }

    @Test
    void aBrandIsNamedByNumberAndName() {
        trial.mapped("brand = Nhãn 7\nbrand.id = 5007\n");
        trial.put(honey(), null);
        assertThat(trial.body("add_item").path("brand"))
                .isEqualTo(json("{\"brand_id\":5007,\"original_brand_name\":\"Nhãn 7\"}"));
    }

    @Test
    void whatIsToComeIsAPreorderWhereTheMappingSaysHowLongItTakes() {
        trial.mapped("preorder.days = 10\n");
        trial.put(honey(offer -> offer.available(Availability.PREORDER)), null);
        assertThat(trial.body("add_item").path("pre_order"))
                .isEqualTo(json("{\"is_pre_order\":true,\"days_to_ship\":10}"));
    }

    private static Variant pack(String sku, String box, String weight, String picture) {
        return new Variant(
                new Sku(sku),
                List.of(new Choice("Bao bì", box), new Choice("Khối lượng", weight)),
                null,
                Dong.of(90_000),
                3,
                Availability.IN_STOCK,
                null,
                null,
                picture == null ? null : URI.create(picture(picture)));
    }
}
