package io.ocopkit.channel.tiki;

import static io.ocopkit.testkit.ListingFixture.aListing;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.listing.Availability;
import io.ocopkit.listing.Choice;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Parcel;
import io.ocopkit.listing.Sku;
import io.ocopkit.listing.Variant;
import io.ocopkit.model.Dong;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TikiListingMapperTest {
    private static final String MAPPING =
            TikiShops.MAPPING + "certificates.brand = https://pictures.example/nhan-hieu.png\n";

    private final TikiListingMapper mapper =
            new TikiListingMapper(TikiShops.at(URI.create("https://api.tiki.vn"), MAPPING));

    static Variant pack(String sku, List<String> options, List<String> values) {
        List<Choice> choices = IntStream.range(0, options.size())
                .mapToObj(i -> new Choice(options.get(i), values.get(i)))
                .toList();
        return new Variant(
                new Sku(sku),
                choices,
                null,
                Dong.of(80_000),
                5,
                Availability.IN_STOCK,
                null,
                Parcel.weighing(300),
                URI.create("https://pictures.example/" + sku + ".png"));
    }

    private ObjectNode request(Listing listing) {
        return mapper.request(listing, mapper.words(listing), listing.offer().items());
    }

    /** As it arrives. */
    private static JsonNode read(JsonNode written) {
        return json(written.toString());
    }

    static JsonNode json(String text) {
        return TikiCalls.parsed(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void onePackIsARequestWithoutOptions() {
        Listing listing = aListing()
                .offered(offer -> offer.described("Mật ong.")
                        .pictured("https://pictures.example/chai.png", "https://pictures.example/nhan.png"))
                .build();

        ObjectNode request = request(listing);
        JsonNode description = request.remove("description");

        assertThat(description.asText()).startsWith("Mật ong.<br>").contains("4 sao");
        assertThat(read(request)).isEqualTo(json("""
                {"category_id":21458,"name":"Mật ong hoa cà phê","market_price":150000,
                 "attributes":{"brand":"OEM","origin":"Việt Nam","product_weight_kg":0.75,
                   "product_length":18.0,"product_width":9.0,"product_height":9.0},
                 "image":"https://pictures.example/chai.png","images":["https://pictures.example/nhan.png"],
                 "option_attributes":[],
                 "variants":[{"sku":"MO-500","price":150000,"inventory_type":"dropship","seller_warehouse":"1034",
                   "warehouse_stocks":[{"warehouseId":1034,"qtyAvailable":24}],
                   "image":"https://pictures.example/chai.png"}],
                 "certificate_files":[
                   {"url":"https://pictures.example/giay-ocop.png","type":"category","document_id":17},
                   {"url":"https://pictures.example/nhan-hieu.png","type":"brand"}],
                 "meta_data":{"is_auto_turn_on":false}}"""));
    }

    @Test
    void everyPackIsAVariantWithItsOptions() {
        List<String> options = List.of("Khối lượng", "Vị");
        Listing listing = aListing()
                .offered(offer -> offer.variant(pack("MO-1", options, List.of("250 g", "Chanh")))
                        .variant(pack("MO-2", options, List.of("1 kg", "Gừng"))))
                .build();

        JsonNode request = request(listing);

        assertThat(request.path("option_attributes")).isEqualTo(json("[\"Khối lượng\",\"Vị\"]"));
        assertThat(read(request.path("variants"))).isEqualTo(json("""
                [{"sku":"MO-1","option1":"250 g","option2":"Chanh","price":80000,"inventory_type":"dropship",
                  "seller_warehouse":"1034","warehouse_stocks":[{"warehouseId":1034,"qtyAvailable":5}],
                  "image":"https://pictures.example/MO-1.png"},
                 {"sku":"MO-2","option1":"1 kg","option2":"Gừng","price":80000,"inventory_type":"dropship",
                  "seller_warehouse":"1034","warehouse_stocks":[{"warehouseId":1034,"qtyAvailable":5}],
                  "image":"https://pictures.example/MO-2.png"}]"""));
    }

    @Test
    void aChangeHasTextsAndPicturesAndNothingElse() {
        Listing listing = aListing()
                .offered(offer -> offer.pictured("https://pictures.example/chai.png"))
                .build();

        JsonNode change = mapper.change(
                "9007199254740993",
                listing,
                mapper.words(listing),
                listing.offer().items().get(0));

        assertThat(change.path("product_id").asText()).isEqualTo("9007199254740993");
        assertThat(change.path("product_id").isIntegralNumber()).isTrue();
        assertThat(change.path("attributes").path("name").asText()).isEqualTo("Mật ong hoa cà phê");
        assertThat(change.path("attributes").path("description").asText()).contains("4 sao");
        assertThat(change.path("images")).isEqualTo(json("[]"));
        assertThat(change.size()).isEqualTo(4);
    }

    @Test
    void anOfferIsAPriceAndAStock() {
        Listing listing = aListing().build();

        assertThat(read(mapper.offer(listing.offer().items().get(0)))).isEqualTo(json("""
                {"price":150000,"seller_warehouse":"1034",
                 "warehouse_quantities":[{"warehouse_id":1034,"qty_available":24}]}"""));
    }

    @Test
    void aReviewIsNotAboutPricesAndStocks() {
        Listing listing = aListing().build();
        Listing dearer =
                aListing().offered(offer -> offer.priced(190_000).stocked(1)).build();
        Listing other = aListing().offered(offer -> offer.described("Khác")).build();

        assertThat(mapper.content(dearer, mapper.words(dearer)))
                .isEqualTo(mapper.content(listing, mapper.words(listing)));
        assertThat(mapper.content(other, mapper.words(other)))
                .isNotEqualTo(mapper.content(listing, mapper.words(listing)));
    }
}
