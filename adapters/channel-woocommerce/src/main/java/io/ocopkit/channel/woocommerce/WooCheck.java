package io.ocopkit.channel.woocommerce;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.woocommerce.WooListingMapper.Words;
import io.ocopkit.listing.Choice;
import io.ocopkit.listing.Listing;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Severity;
import java.util.ArrayList;
import java.util.List;

/** What a shop would have against a listing, told without asking it. */
final class WooCheck {
    private final List<Issue> issues = new ArrayList<>();

    private WooCheck() {}

    static List<Issue> of(Listing listing, Words words) {
        WooCheck check = new WooCheck();
        check.issues.addAll(words.issues());
        check.require(
                listing.offer().price() != null,
                "PRICE_MISSING",
                "offer.price",
                BilingualText.of("Cửa hàng bắt buộc mỗi loại có giá", "The shop asks for a price for every pack"),
                BilingualText.of("Nhập giá bán lẻ bằng đồng", "Enter the retail price in dong"));
        check.require(
                listing.sku().value().indexOf(',') < 0,
                "SKU_COMMA",
                "offer.sku",
                BilingualText.of(
                        "WooCommerce không tìm được SKU có dấu phẩy", "WooCommerce cannot find a SKU with a comma"),
                BilingualText.of("Bỏ dấu phẩy trong SKU", "Leave the comma out of the SKU"));
        check.require(
                words.category().matches("\\d{0,18}"),
                "CATEGORY_FORM",
                "category",
                BilingualText.of("Danh mục phải là một mã số", "A category is a number"),
                BilingualText.of(
                        "Ghi mã (ID) của danh mục trong tệp ánh xạ", "Write the category's id in the mapping"));
        check.require(
                listing.offer().variants().stream()
                        .flatMap(variant -> variant.choices().stream())
                        .map(Choice::value)
                        .noneMatch(value -> value.indexOf('|') >= 0),
                "CHOICE_BAR",
                "offer.variants",
                BilingualText.of(
                        "WooCommerce dùng dấu | để ngăn cách phân loại", "WooCommerce separates choices by the sign |"),
                BilingualText.of("Bỏ dấu | trong phân loại", "Leave the sign | out of the choices"));
        return check.issues;
    }

    static List<Issue> errors(Listing listing, Words words) {
        return of(listing, words).stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .toList();
    }

    private void require(boolean sound, String code, String field, BilingualText text, BilingualText fix) {
        if (!sound) {
            issues.add(WooIssues.of(code, field, text, fix));
        }
    }
}
