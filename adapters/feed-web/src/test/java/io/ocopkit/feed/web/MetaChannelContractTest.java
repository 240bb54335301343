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
import org.jspecify.annotations.Nullable;

class MetaChannelContractTest extends FeedChannelContract {

    @Override
    protected FeedChannel channel() {
        return new MetaChannel();
    }

    @Override
    protected Set<Shown> shows() {
        return EnumSet.of(Shown.NAME, Shown.DESCRIPTION, Shown.PRICE);
    }

    @Override
    protected List<ParsedRow> parse(Path folder) throws IOException {
        return MetaRows.in(folder.resolve(MetaChannel.NAME)).stream()
                .map(MetaChannelContractTest::row)
                .toList();
    }

    private static ParsedRow row(Map<String, String> row) {
        String price = filled(row.get("price"));
        return new ParsedRow(
                MetaRows.required(row, "id"),
                MetaRows.required(row, "status").equals("archived"),
                filled(row.get("title")),
                filled(row.get("description")),
                price == null ? null : new BigDecimal(price.replaceFirst(" VND$", "")),
                null,
                null);
    }

    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
