package io.ocopkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.listing.Choice;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Variant;
import io.ocopkit.model.Dong;
import io.ocopkit.text.DocumentText;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Compares what buyers see with what they should see. */
final class Faithful {
    private Faithful() {}

    static void expect(Displayed shown, Listing listing, ContractProfile profile) {
        expectOffered(shown, listing);
        assertThat(shown.title()).as("title").contains(listing.product().name());
        expectPictures(shown, listing, profile);
    }

    static void expectOffered(Displayed shown, Listing listing) {
        assertThat(shown.visible()).as("seen by buyers").isTrue();
        expectDescription(shown, listing);
        expectItems(shown, listing);
    }

    static void expectPictures(Displayed shown, Listing listing, ContractProfile profile) {
        assertThat(shown.pictures()).as("pictures").isEqualTo(pictures(listing, profile));
    }

    static void expectDescription(Displayed shown, Listing listing) {
        String text = listing.offer().content().description();
        if (text != null) {
            assertThat(shown.description()).as("description").contains(DocumentText.of(text));
        }
    }

    static void expectItems(Displayed shown, Listing listing) {
        List<Variant> items = listing.offer().items();
        assertThat(shown.items())
                .as("what can be bought")
                .extracting(Displayed.Item::sku)
                .containsExactlyElementsOf(
                        items.stream().map(item -> item.sku().value()).toList());
        for (int i = 0; i < items.size(); i++) {
            expectItem(shown.items().get(i), items.get(i));
        }
    }

    private static void expectItem(Displayed.Item shown, Variant item) {
        assertThat(shown.choices())
                .as("choices of " + item.sku())
                .containsExactlyElementsOf(
                        item.choices().stream().map(Choice::value).toList());
        assertThat(dong(shown.price())).as("price of " + item.sku()).isEqualTo(dong(item.price()));
        if (item.stock() != null) {
            assertThat(shown.stock()).as("stock of " + item.sku()).isEqualTo(item.stock());
        }
    }

    private static @Nullable String dong(@Nullable Money price) {
        return price == null ? null : Long.toString(Dong.amountOf(price));
    }

    private static @Nullable String dong(@Nullable BigDecimal price) {
        return price == null ? null : price.stripTrailingZeros().toPlainString();
    }

    private static List<String> pictures(Listing listing, ContractProfile profile) {
        return listing.offer().content().images().stream()
                .limit(profile.limit(Limit.PICTURES))
                .map(address -> profile.has(Habit.UPLOADS_PICTURES) ? uploaded(address) : address.toString())
                .toList();
    }

    private static String uploaded(URI address) {
        return Pictures.fingerprint(
                Pictures.at(Objects.requireNonNull(address.getPath()).substring(1)));
    }
}
