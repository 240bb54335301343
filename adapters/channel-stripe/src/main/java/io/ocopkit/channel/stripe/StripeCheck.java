package io.ocopkit.channel.stripe;

import io.ocopkit.channel.Issue;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Variant;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import io.ocopkit.model.Dong;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What Stripe would have against a listing, told without asking it; the texts aside. */
final class StripeCheck {
    private static final Citation PRODUCT = Citation.of("Stripe API", "product");
    private static final Citation PRICE = Citation.of("Stripe API", "price");
    /** Eight digits of the smallest unit. */
    private static final long HIGHEST_PRICE = 99_999_999;

    private static final int LONGEST_METADATA = 500;

    private final List<Issue> issues = new ArrayList<>();

    private StripeCheck() {}

    static List<Issue> of(Listing listing, StripeListingMapper.Texts texts) {
        StripeCheck check = new StripeCheck();
        check.issues.addAll(texts.issues());
        check.requirePrices(listing);
        check.requireImages(listing.offer().content().images());
        check.limit("proof", listing.proof().decision().issuer().nameAsPrinted());
        check.limit("producer", listing.producerName());
        return check.issues;
    }

    static List<Issue> errors(Listing listing, StripeListingMapper.Texts texts) {
        return of(listing, texts).stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .toList();
    }

    private void requirePrices(Listing listing) {
        if (listing.offer().price() == null) {
            issues.add(StripeIssues.of(
                    "PRICE_MISSING",
                    "offer.price",
                    PRICE,
                    BilingualText.of("Stripe bắt buộc mỗi loại có giá", "Stripe asks for a price for every pack"),
                    BilingualText.of("Nhập giá bán lẻ bằng đồng", "Enter the retail price in dong")));
        }
        boolean tooHigh = listing.offer().items().stream()
                .map(Variant::price)
                .anyMatch(price -> price != null && Dong.amountOf(price) > HIGHEST_PRICE);
        if (tooHigh) {
            issues.add(StripeIssues.of(
                    "PRICE_TOO_HIGH",
                    "offer.price",
                    Citation.of("Stripe API", "payment_intent.amount"),
                    BilingualText.of(
                            "Stripe nhận thanh toán tối đa 99.999.999 đồng",
                            "Stripe takes payments of up to 99,999,999 dong"),
                    BilingualText.of("Bán mặt hàng này ngoài Stripe", "Sell this item outside Stripe")));
        }
    }

    private void requireImages(List<URI> images) {
        if (images.size() > StripeListingMapper.MOST_IMAGES) {
            issues.add(new Issue(
                    "IMAGES_TOO_MANY",
                    "content.images",
                    Severity.WARNING,
                    PRODUCT,
                    BilingualText.of(
                            "Có " + images.size() + " ảnh, Stripe chỉ nhận " + StripeListingMapper.MOST_IMAGES
                                    + " ảnh đầu",
                            "There are " + images.size() + " pictures; Stripe takes the first "
                                    + StripeListingMapper.MOST_IMAGES),
                    BilingualText.of("Xếp ảnh quan trọng lên đầu", "Put the important ones first"),
                    null));
        }
        if (images.stream().anyMatch(image -> image.getHost() == null)) {
            issues.add(StripeIssues.of(
                    "ADDRESS_NOT_WEB",
                    "content.images",
                    PRODUCT,
                    BilingualText.of(
                            "Địa chỉ ảnh phải bắt đầu bằng https:// hoặc http://",
                            "A picture's address must begin with https:// or http://"),
                    BilingualText.of("Nhập địa chỉ đầy đủ", "Enter the full address")));
        }
    }

    private void limit(String field, String text) {
        if (text.length() > LONGEST_METADATA) {
            issues.add(StripeIssues.of(
                    "TEXT_TOO_LONG",
                    field,
                    Citation.of("Stripe API", "metadata"),
                    BilingualText.of(
                            "Có " + text.length() + " ký tự, Stripe nhận tối đa " + LONGEST_METADATA,
                            "It has " + text.length() + " characters; Stripe takes " + LONGEST_METADATA),
                    BilingualText.of("Rút ngắn tên này", "Shorten this name")));
        }
    }
}
