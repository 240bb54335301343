package io.ocopkit.channel.tiktokshop;

import static io.ocopkit.channel.tiktokshop.Desk.honey;
import static io.ocopkit.channel.tiktokshop.Desk.packs;
import static io.ocopkit.channel.tiktokshop.Desk.picture;
import static io.ocopkit.testkit.ListingFixture.aListing;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.Outcome;
import io.ocopkit.listing.Availability;
import io.ocopkit.listing.Choice;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Parcel;
import io.ocopkit.listing.Sku;
import io.ocopkit.listing.Variant;
import io.ocopkit.model.Dong;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is sent, whole. */
class TikTokBodiesTest {
    private static final String CREATE = "POST /product/202309/products";
    private static final String PROOF =
            "Sản phẩm OCOP 4 sao theo Quyết định số 3981/QĐ-UBND ngày 05/08/2026 của UBND tỉnh"
                    + " Đồng Nai, có giá trị đến hết ngày 05/08/2029.";

    private Desk desk = Desk.open();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void onePackIsAProductWithOneSku() {
        assertThat(desk.publish(honey())).isInstanceOf(Outcome.Accepted.class);

        assertThat(desk.sent(CREATE)).isEqualTo(json("""
                {"save_mode":"LISTING",
                 "title":"Mật ong hoa cà phê 500 ml - OCOP 4 sao - Hợp tác xã Ong mật Xuân Lộc - Đồng Nai",
                 "description":"<p>Mật ong nguyên chất từ hoa cà phê.</p><p>%s</p>",
                 "category_id":"700648","category_version":"v1",
                 "main_images":[{"uri":"tos-alisg-i-aphluv4xwc-sg/1001"},{"uri":"tos-alisg-i-aphluv4xwc-sg/1002"}],
                 "skus":[{"seller_sku":"MO-500","external_sku_id":"MO-500#1","sales_attributes":[],
                   "inventory":[{"warehouse_id":"7505773560071456518","quantity":24}],
                   "price":{"amount":"150000","currency":"VND"},
                   "identifier_code":{"code":"8930000000019","type":"EAN"}}],
                 "package_weight":{"value":"0.75","unit":"KILOGRAM"},
                 "package_dimensions":{"length":"18","width":"9","height":"9","unit":"CENTIMETER"},
                 "product_attributes":[{"id":"100392","values":[{"id":"1000011"}]},
                   {"id":"100393","values":[{"name":"Hợp tác xã Ong mật Xuân Lộc"}]}],
                 "certifications":[],"external_product_id":"MO-500","idempotency_key":"key-1"}
                """.formatted(PROOF)));
    }

    @Test
    void aChoiceOfPacksIsAProductWithAnAttributeItIsSoldBy() {
        Listing choice = honey(offer ->
                offer.variant(pack("MO-250", "250 g", 300, "goi")).variant(pack("MO-1000", "1 kg", 1_205, null)));
        assertThat(desk.publish(choice)).isInstanceOf(Outcome.Accepted.class);

        JsonNode sent = desk.sent(CREATE);
        assertThat(sent.path("skus")).isEqualTo(json("""
                [{"seller_sku":"MO-250","external_sku_id":"MO-250#1",
                  "sales_attributes":[{"name":"Khối lượng","value_name":"250 g","sku_img":{"uri":"tos-alisg-i-aphluv4xwc-sg/1003"}}],
                  "inventory":[{"warehouse_id":"7505773560071456518","quantity":7}],
                  "price":{"amount":"90000","currency":"VND"}},
                 {"seller_sku":"MO-1000","external_sku_id":"MO-1000#1",
                  "sales_attributes":[{"name":"Khối lượng","value_name":"1 kg"}],
                  "inventory":[{"warehouse_id":"7505773560071456518","quantity":7}],
                  "price":{"amount":"90000","currency":"VND"}}]
                """));
        assertThat(sent.path("external_product_id").asText()).isEqualTo("MO-500");
        assertThat(sent.path("title").asText())
                .isEqualTo("Mật ong hoa cà phê 500 ml - OCOP 4 sao - Hợp tác xã Ong mật Xuân Lộc - Đồng Nai");
    }

    private static Variant pack(String sku, String weight, int grams, String picture) {
        return new Variant(
                new Sku(sku),
                List.of(new Choice("Khối lượng", weight)),
                null,
                Dong.of(90_000),
                7,
                Availability.IN_STOCK,
                null,
                Parcel.weighing(grams),
                picture == null ? null : URI.create(picture(picture)));
    }

    @Test
    void theHeaviestPackIsTheParcel() {
        desk.publish(honey(offer -> offer.packed(null)
                .variant(pack("MO-250", "250 g", 300, null))
                .variant(pack("MO-1000", "1 kg", 1_205, null))));

        assertThat(desk.sent(CREATE).path("package_weight"))
                .isEqualTo(json("{\"value\":\"1.205\",\"unit\":\"KILOGRAM\"}"));
        assertThat(desk.sent(CREATE).has("package_dimensions")).isFalse();
    }

    @Test
    void anUpdateKeepsTheSkusItStillHasAndTheirCodes() {
        String key = desk.live(packs(5, 6));
        desk.publish(packs(5, 6, 7), key);

        JsonNode skus = desk.sent("PUT /product/202309/products/" + key).path("skus");
        assertThat(skus).hasSize(3);
        assertThat(skus.get(0).path("id").asText()).matches("\\d{19}");
        assertThat(skus.get(1).path("id").asText()).matches("\\d{19}");
        assertThat(skus.get(2).has("id")).isFalse();
        assertThat(desk.sent("PUT /product/202309/products/" + key).has("idempotency_key"))
                .isFalse();
    }

    @Test
    void aCodeThatWasReviewedIsNotSentAnew() {
        String key = desk.live(honey());
        assertThat(desk.publish(honey(offer -> offer.gtin("8930000000026")), key))
                .isInstanceOf(Outcome.Accepted.class);

        assertThat(desk.sent("PUT /product/202309/products/" + key)
                        .path("skus")
                        .path(0)
                        .path("identifier_code")
                        .path("code")
                        .asText())
                .isEqualTo("8930000000019");
    }

    @Test
    void aShortNameIsLengthenedByTheTemplate() {
        desk.publish(aListing()
                .of("Trà")
                .offered(offer -> offer.pictured(picture("chai")))
                .build());

        assertThat(desk.sent(CREATE).path("title").asText())
                .isEqualTo("Trà 500 ml - OCOP 4 sao - Hợp tác xã Ong mật Xuân Lộc - Đồng Nai");
    }

    @Test
    void aNameNoTemplateCanLengthenIsFoundBefore() {
        desk.close();
        desk = Desk.mapping("title = {name}\n");
        Listing tea = aListing()
                .of("Trà")
                .offered(offer -> offer.pictured(picture("chai")))
                .build();

        assertThat(desk.channel().check(tea)).extracting(Issue::code).containsExactly("MAPPING_TEXT_TOO_SHORT");
        assertThat(desk.publish(tea)).isInstanceOf(Outcome.Rejected.class);
        assertThat(desk.calls()).isEmpty();
    }

    @Test
    void whatThePlatformWouldRefuseIsFoundBefore() {
        Listing odd = aListing()
                .of("Mật ong 蜂蜜 của Xuân Lộc")
                .offered(offer -> offer.pictured()
                        .packed(null)
                        .gtin(null)
                        .variant(new Variant(
                                new Sku("MO 500"),
                                List.of(new Choice("Khối lượng tịnh của mỗi chai", "500 g")),
                                null,
                                Dong.of(180_000_001),
                                null,
                                Availability.PREORDER,
                                null,
                                null,
                                null)))
                .build();

        assertThat(desk.channel().check(odd))
                .extracting(Issue::code)
                .containsExactly(
                        "CHINESE_LETTERS",
                        "PICTURE_MISSING",
                        "PARCEL_MISSING",
                        "PRICE_TOO_HIGH",
                        "STOCK_MISSING",
                        "PREORDER",
                        "SKU_FORM_TIKTOK",
                        "OPTION_TOO_LONG");
    }

    @Test
    void stockBeyondTheHighestNumberIsTheHighestNumber() {
        desk.publish(honey(offer -> offer.stocked(250_000)));

        assertThat(desk.sent(CREATE)
                        .path("skus")
                        .path(0)
                        .path("inventory")
                        .path(0)
                        .path("quantity")
                        .asInt())
                .isEqualTo(99_999);
    }

    @Test
    void aCertificationCarriesItsPapersAndTheLastSecondOfTheCertificate() {
        desk.close();
        desk = Desk.mapping("""
                certification = 7182427311584347905
                certification.images = https://pictures.example/giay-chung-nhan.png
                certification.files = {market}/papers/quyet-dinh.pdf
                """);
        assertThat(desk.publish(honey())).isInstanceOf(Outcome.Accepted.class);

        JsonNode certification = desk.sent(CREATE).path("certifications").path(0);
        assertThat(certification.path("id").asText()).isEqualTo("7182427311584347905");
        assertThat(certification.path("images")).hasSize(1);
        assertThat(certification.path("files").path(0).path("format").asText()).isEqualTo("PDF");
        assertThat(certification.path("files").path(0).path("name").asText()).matches("[^\\s.]+\\.pdf");
        // 5 August 2029, 23:59:59 in Vietnam.
        assertThat(certification.path("expiration_date").asLong()).isEqualTo(1_880_643_599L);
    }

    @Test
    void anAttributeOfTheCategoryThatIsMissingOrUnknownIsSaidByName() {
        desk.close();
        desk = Desk.mapping("attribute.Xuất xứ = Lào\nattribute.Màu sắc = vàng\n");

        assertThat(codes(desk.publish(honey()))).containsExactly("ATTRIBUTE_VALUE_UNKNOWN", "ATTRIBUTE_UNKNOWN");

        desk.close();
        desk = Desk.mapping("attribute.Xuất xứ =\n");
        desk.market.catalogue().requireOrigin();
        desk.market.catalogue().requireDeclaration();
        assertThat(codes(desk.publish(honey()))).containsExactly("CERTIFICATION_MISSING", "ATTRIBUTE_MISSING");
        assertThat(desk.calls()).noneMatch(call -> call.equals(CREATE));
    }

    @Test
    void aBrandIsFoundByItsName() {
        desk.close();
        desk = Desk.mapping("brand = {brand}\n");
        desk.publish(honey());
        assertThat(desk.sent(CREATE).path("brand_id").asText()).isEqualTo(TikTokCatalogue.BRAND);

        assertThat(codes(desk.publish(honey(offer -> offer.sku("MO-501").branded("Ong Đà Lạt")))))
                .containsExactly("BRAND_UNKNOWN");
    }

    static List<String> codes(Outcome outcome) {
        return ((Outcome.Rejected) outcome).issues().stream().map(Issue::code).toList();
    }

    private static JsonNode json(String text) {
        return TikTokCatalogue.json(text);
    }
}
