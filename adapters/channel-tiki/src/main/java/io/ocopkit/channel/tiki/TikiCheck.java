package io.ocopkit.channel.tiki;

import io.ocopkit.channel.Issue;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Variant;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Severity;
import java.util.ArrayList;
import java.util.List;

/** What Tiki would have against a listing, told without asking it. */
final class TikiCheck {
    private static final int MOST_OPTIONS = 2;

    private final List<Issue> issues = new ArrayList<>();

    private TikiCheck() {}

    static List<Issue> of(TikiConfig config, Listing listing, TikiWords words) {
        TikiCheck check = new TikiCheck();
        check.issues.addAll(words.issues());
        check.offer(listing, config.terms().variants());
        check.require(
                words.category().matches("\\d{0,18}"),
                "CATEGORY_FORM",
                "category",
                BilingualText.of("Danh mục phải là một mã số", "A category is a number"),
                BilingualText.of(
                        "Ghi mã danh mục của Tiki (loại primary) vào tệp ánh xạ",
                        "Write the id of one of Tiki's primary categories in the mapping"));
        check.require(
                words.certificates().stream().allMatch(entry -> entry.matches("\\d{1,18} +https?://\\S+")),
                "CERTIFICATE_FORM",
                TikiWords.CERTIFICATES,
                BilingualText.of(
                        "Mỗi giấy tờ gồm mã tài liệu của Tiki và một địa chỉ công khai",
                        "A certificate is the id of Tiki's document and a public address"),
                BilingualText.of(
                        "Viết như: certificates = 17 https://example.vn/ocop.jpg",
                        "Write: certificates = 17 https://example.vn/ocop.jpg"));
        return check.issues;
    }

    private void offer(Listing listing, int mostVariants) {
        List<Variant> items = listing.offer().items();
        require(
                items.stream().allMatch(item -> item.price() != null),
                "PRICE_MISSING",
                "offer.price",
                BilingualText.of("Tiki bắt buộc mỗi loại có giá", "Tiki asks for a price for every pack"),
                BilingualText.of("Nhập giá bán lẻ bằng đồng", "Enter the retail price in dong"));
        require(
                !listing.offer().content().images().isEmpty(),
                "PICTURE_MISSING",
                "offer.images",
                BilingualText.of("Tiki bắt buộc có ảnh đại diện", "Tiki asks for a main picture"),
                BilingualText.of(
                        "Thêm địa chỉ công khai của một ảnh từ 500 × 500 điểm",
                        "Add the public address of a picture of 500 × 500 pixels or more"));
        require(
                items.get(0).choices().size() <= MOST_OPTIONS,
                "TOO_MANY_OPTIONS",
                "offer.variants",
                BilingualText.of("Tiki chỉ có hai nhóm phân loại", "Tiki knows two kinds of choices at most"),
                BilingualText.of("Gộp hai nhóm phân loại thành một", "Join two kinds of choices into one"));
        require(
                items.size() <= mostVariants,
                "TOO_MANY_VARIANTS",
                "offer.variants",
                BilingualText.of(
                        "Mặt hàng có hơn " + mostVariants + " phân loại",
                        "The item has more than " + mostVariants + " packs"),
                BilingualText.of("Tách thành nhiều mặt hàng", "Make several items of it"));
    }

    static List<Issue> errors(TikiConfig config, Listing listing, TikiWords words) {
        return of(config, listing, words).stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .toList();
    }

    private void require(boolean sound, String code, String field, BilingualText text, BilingualText fix) {
        if (!sound) {
            issues.add(TikiIssues.of(code, field, text, fix));
        }
    }
}
