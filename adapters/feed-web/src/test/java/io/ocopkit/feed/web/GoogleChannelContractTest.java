package io.ocopkit.feed.web;

import io.ocopkit.channel.FeedChannel;
import io.ocopkit.testkit.FeedChannelContract;
import io.ocopkit.testkit.ParsedRow;
import io.ocopkit.testkit.Shown;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class GoogleChannelContractTest extends FeedChannelContract {

    @Override
    protected FeedChannel channel() {
        return new GoogleChannel();
    }

    @Override
    protected Set<Shown> shows() {
        return EnumSet.of(Shown.NAME, Shown.DESCRIPTION, Shown.PRICE);
    }

    @Override
    protected List<ParsedRow> parse(Path folder) throws IOException {
        return GoogleItems.in(folder.resolve(GoogleChannel.NAME)).stream()
                .map(GoogleChannelContractTest::row)
                .toList();
    }

    private static ParsedRow row(Map<String, String> item) {
        String price = item.get("price");
        return new ParsedRow(
                GoogleItems.required(item, "id"),
                item.containsKey("expiration_date"),
                item.get("title"),
                item.get("description"),
                price == null ? null : new BigDecimal(price.replaceFirst(" VND$", "")),
                null,
                null);
    }
}
