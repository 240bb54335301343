package io.ocopkit.channel.stripe;

import com.stripe.model.Price;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.PriceUpdateParams;
import io.ocopkit.listing.Availability;
import io.ocopkit.listing.Choice;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Variant;
import io.ocopkit.model.Dong;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.joda.money.Money;

/**
 * The price a pack should have. It alone carries the pack's lookup key.
 *
 * @param sku our key of the pack; the price's lookup key
 * @param dong whole dong: Stripe's smallest unit of a currency without decimals
 * @param choices what tells the pack from the others
 * @param position its place among the packs, from 1: Stripe has no order of its own
 * @param forSale whether it can be had; what cannot has an inactive price
 * @param stock pieces on hand, for whoever shows them: Stripe counts none; blank when not said
 */
record WantedPrice(String sku, long dong, List<Choice> choices, int position, boolean forSale, String stock) {
    static final String CURRENCY = Dong.CURRENCY.getCode().toLowerCase(Locale.ROOT);

    private static final String POSITION = "ocop_position";
    private static final String STOCK = "ocop_stock";
    private static final String CHOICE = "ocop_choice_";
    private static final int MOST_CHOICES = 3;

    static List<WantedPrice> of(Offer offer) {
        List<Variant> items = offer.items();
        return items.stream()
                .filter(item -> item.price() != null)
                .map(item -> of(item, Objects.requireNonNull(item.price()), items.indexOf(item) + 1))
                .toList();
    }

    static boolean isForSale(Variant item) {
        Integer stock = item.stock();
        return item.price() != null
                && item.availability() != Availability.OUT_OF_STOCK
                && (stock == null || stock > 0 || item.availability() == Availability.PREORDER);
    }

    private static WantedPrice of(Variant item, Money price, int position) {
        Integer stock = item.stock();
        return new WantedPrice(
                item.sku().value(),
                Dong.amountOf(price),
                item.choices(),
                position,
                isForSale(item),
                stock == null ? "" : stock.toString());
    }

    /** Whether a price has the amount, which cannot be changed, and belongs to the pack. */
    boolean isAmountOf(Price price) {
        return CURRENCY.equals(price.getCurrency())
                && Objects.equals(dong, price.getUnitAmount())
                && (sku.equals(price.getLookupKey())
                        || sku.equals(Map.copyOf(price.getMetadata()).get(Metadata.SKU)));
    }

    boolean isExactly(Price price) {
        return isAmountOf(price)
                && Objects.equals(forSale, price.getActive())
                && sku.equals(price.getLookupKey())
                && metadata().entrySet().stream()
                        .allMatch(entry ->
                                entry.getValue().equals(price.getMetadata().getOrDefault(entry.getKey(), "")));
    }

    PriceCreateParams creation(String product) {
        return PriceCreateParams.builder()
                .setProduct(product)
                .setActive(forSale)
                .setCurrency(CURRENCY)
                .setUnitAmount(dong)
                .setNickname(words())
                .setLookupKey(sku)
                .setTransferLookupKey(true)
                .putAllMetadata(WithoutBlanks.of(metadata()))
                .build();
    }

    PriceUpdateParams correction() {
        return PriceUpdateParams.builder()
                .setActive(forSale)
                .setNickname(words())
                .setLookupKey(sku)
                .setTransferLookupKey(true)
                .putAllMetadata(metadata())
                .build();
    }

    /** How people in the dashboard, and buyers at the checkout, tell the packs apart. */
    String words() {
        return choices.isEmpty() ? sku : choices.stream().map(Choice::toString).collect(Collectors.joining(", "));
    }

    private Map<String, String> metadata() {
        Map<String, String> data = new LinkedHashMap<>();
        data.put(Metadata.SKU, sku);
        data.put(POSITION, Integer.toString(position));
        data.put(STOCK, stock);
        for (int i = 0; i < MOST_CHOICES; i++) {
            data.put(CHOICE + (i + 1), i < choices.size() ? choices.get(i).toString() : "");
        }
        return data;
    }
}
