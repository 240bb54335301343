package io.ocopkit.feed.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.FeedChannel;
import io.ocopkit.testkit.FeedChannelContract;
import io.ocopkit.testkit.ParsedRow;
import io.ocopkit.testkit.Shown;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

class SchemaOrgChannelContractTest extends FeedChannelContract {

    @Override
    protected FeedChannel channel() {
        return new SchemaOrgChannel();
    }

    @Override
    protected Set<Shown> shows() {
        return EnumSet.allOf(Shown.class);
    }

    @Override
    protected List<ParsedRow> parse(Path folder) throws IOException {
        return JsonGraph.products(folder.resolve(SchemaOrgChannel.NAME)).stream()
                .map(SchemaOrgChannelContractTest::row)
                .toList();
    }

    private static ParsedRow row(JsonNode product) {
        JsonNode offer = product.path("offers");
        JsonNode certification = product.path("hasCertification");
        return new ParsedRow(
                product.required("sku").textValue(),
                offer.at("/availability/@id").textValue().endsWith("/Discontinued"),
                product.path("name").textValue(),
                product.path("description").textValue(),
                offer.has("price") ? new BigDecimal(offer.get("price").asText()) : null,
                stars(product, certification),
                certification.has("expires")
                        ? LocalDate.parse(certification.get("expires").textValue())
                        : null);
    }

    /** Stars stand in two places, and must be the same in both. */
    private static @Nullable Integer stars(JsonNode product, JsonNode certification) {
        JsonNode rating = certification.at("/certificationRating/ratingValue");
        JsonNode property = product.at("/additionalProperty/0/value");
        boolean shown = property.isNumber();
        if (shown != rating.isNumber() || (shown && property.intValue() != rating.intValue())) {
            throw new AssertionError("The rating says " + rating + " and the property " + property);
        }
        return shown ? rating.intValue() : null;
    }
}
