package io.ocopkit.channel.shopee;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.shopee.ShopeeListingMapper.Words;
import io.ocopkit.channel.shopee.ShopeeMemory.ItemLimits;
import io.ocopkit.channel.shopee.ShopeeMemory.Range;
import io.ocopkit.listing.Availability;
import io.ocopkit.listing.Choice;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Parcel;
import io.ocopkit.listing.Variant;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;

/** What Shopee would have against a listing. */
final class ShopeeCheck {
    private static final int TIERS = 2;

    private final Offer offer;
    private final Words words;
    private final List<Issue> issues;

    private ShopeeCheck(Listing listing, Words words) {
        this.offer = listing.offer();
        this.words = words;
        this.issues = new ArrayList<>(words.issues());
    }

    /** Told without asking. */
    static List<Issue> of(Listing listing, Words words, ShopeeConfig.Limits assumed) {
        ShopeeCheck check = new ShopeeCheck(listing, words);
        check.offers();
        check.packs(assumed);
        check.setUp();
        return check.issues;
    }

    /** Told by what the category has room for. */
    static List<Issue> of(Listing listing, Words words, ItemLimits limits) {
        ShopeeCheck check = new ShopeeCheck(listing, words);
        check.prices(limits.price());
        check.rooms(limits);
        return check.issues;
    }

    static boolean isRefusal(List<Issue> issues) {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }

    private void offers() {
        require(
                offer.price() != null,
                "PRICE_MISSING",
                "offer.price",
                BilingualText.of("Shopee bắt buộc mỗi phân loại có giá", "Shopee asks for a price for every pack"),
                BilingualText.of("Nhập giá bán lẻ bằng đồng", "Enter the retail price in dong"));
        require(
                offer.items().stream()
                        .allMatch(item -> item.stock() != null || item.availability() == Availability.OUT_OF_STOCK),
                "STOCK_MISSING",
                "offer.stock",
                BilingualText.of("Shopee bắt buộc có số lượng tồn kho", "Shopee asks for the number of pieces on hand"),
                BilingualText.of("Nhập tồn kho", "Enter the stock"));
        require(
                !offer.content().images().isEmpty(),
                "PICTURE_MISSING",
                "content.images",
                BilingualText.of("Shopee bắt buộc có ít nhất một ảnh", "Shopee asks for at least one picture"),
                BilingualText.of("Thêm ảnh JPG hoặc PNG", "Add a picture in JPG or PNG"));
    }

    private void packs(ShopeeConfig.Limits assumed) {
        List<Variant> variants = offer.variants();
        require(
                variants.size() <= assumed.variantsMost(),
                "VARIANTS_TOO_MANY",
                "offer.variants",
                BilingualText.of(
                        "Shopee nhận tối đa " + assumed.variantsMost() + " phân loại",
                        "Shopee takes " + assumed.variantsMost() + " packs at most"),
                BilingualText.of("Tách thành nhiều mặt hàng", "Make several listings of it"));
        require(
                variants.isEmpty() || variants.get(0).choices().size() <= TIERS,
                "VARIANT_TIERS",
                "offer.variants",
                BilingualText.of("Shopee nhận tối đa hai nhóm phân loại", "Shopee takes two kinds of choices at most"),
                BilingualText.of("Gộp các nhóm phân loại", "Put kinds of choices together"));
        prices(new Range(assumed.priceLeast(), assumed.priceMost()));
        LongSummaryStatistics prices = amounts();
        require(
                prices.getCount() < 2 || prices.getMax() <= prices.getMin() * assumed.priceSpread(),
                "PRICE_SPREAD",
                "offer.variants",
                BilingualText.of(
                        "Phân loại đắt nhất không được quá " + assumed.priceSpread() + " lần phân loại rẻ nhất",
                        "The dearest pack may cost " + assumed.priceSpread() + " times the cheapest at most"),
                BilingualText.of("Tách gói lớn thành mặt hàng riêng", "Make a listing of its own of the large pack"));
    }

    private LongSummaryStatistics amounts() {
        return offer.items().stream()
                .filter(item -> item.price() != null)
                .mapToLong(item -> ShopeeListingMapper.dong(item.price()))
                .summaryStatistics();
    }

    private void prices(Range range) {
        LongSummaryStatistics prices = amounts();
        if (prices.getCount() > 0 && !(range.admits(prices.getMin()) && range.admits(prices.getMax()))) {
            issues.add(ShopeeIssues.outOfRange("PRICE_RANGE", "offer.price", "Giá", "a price lies", range));
        }
    }

    private void setUp() {
        require(
                words.category().matches("\\d{0,18}"),
                "CATEGORY_FORM",
                "category",
                BilingualText.of("Ngành hàng phải là một mã số", "A category is a number"),
                BilingualText.of("Ghi mã ngành hàng cấp cuối của Shopee", "Write the id of a leaf of Shopee's"));
        require(
                words.brandId().matches("\\d{0,18}")
                        && words.brandId().isEmpty() == words.brand().isEmpty(),
                "BRAND_FORM",
                "brand",
                BilingualText.of(
                        "Thương hiệu cần cả mã số (brand.id) và tên (brand) như Shopee ghi",
                        "A brand needs both its number (brand.id) and its name (brand) as Shopee has it"),
                BilingualText.of(
                        "Tra thương hiệu của ngành hàng, hoặc bỏ cả hai để đăng không thương hiệu",
                        "Look the category's brands up, or leave both out to sell without a brand"));
        require(
                words.logistics().stream().allMatch(id -> id.matches("\\d{1,18}")),
                "LOGISTICS_FORM",
                "logistics",
                BilingualText.of("Đơn vị vận chuyển phải là mã số", "Carriers are numbers"),
                BilingualText.of("Ghi mã các đơn vị vận chuyển của shop", "Write the ids of the shop's carriers"));
        require(
                ShopeeListingMapper.parcel(offer, words) != null,
                "PARCEL_MISSING",
                "content.parcel",
                BilingualText.of("Shopee bắt buộc có khối lượng gói hàng", "Shopee asks how much the parcel weighs"),
                BilingualText.of(
                        "Nhập khối lượng đóng gói, hoặc ghi parcel.grams trong tệp ánh xạ",
                        "Enter the gross weight, or write parcel.grams in the mapping"));
    }

    private void rooms(ItemLimits limits) {
        if (!offer.items().stream().allMatch(item -> admits(limits.stock(), item))) {
            issues.add(
                    ShopeeIssues.outOfRange("STOCK_RANGE", "offer.stock", "Tồn kho", "a stock lies", limits.stock()));
        }
        for (Variant pack : offer.variants()) {
            for (Choice choice : pack.choices()) {
                if (choice.option().length() > limits.option() || choice.value().length() > limits.value()) {
                    issues.add(choiceTooLong(choice, limits));
                }
            }
        }
        Parcel parcel = ShopeeListingMapper.parcel(offer, words);
        require(
                !limits.sized() || (parcel != null && parcel.size() != null),
                "PARCEL_SIZE_MISSING",
                "content.parcel",
                BilingualText.of(
                        "Ngành hàng này bắt buộc có kích thước gói hàng",
                        "This category asks for the measures of the parcel"),
                BilingualText.of("Nhập dài, rộng, cao của gói hàng", "Enter length, width and height of the parcel"));
    }

    private static boolean admits(Range range, Variant item) {
        return range.admits(ShopeeListingMapper.pieces(item));
    }

    private static Issue choiceTooLong(Choice choice, ItemLimits limits) {
        return ShopeeIssues.of(
                "CHOICE_LENGTH",
                "offer.variants",
                BilingualText.of(
                        "Phân loại \"" + choice + "\" dài hơn " + limits.option() + " và " + limits.value() + " ký tự",
                        "The choice \"" + choice + "\" is longer than " + limits.option() + " and " + limits.value()
                                + " characters"),
                BilingualText.of("Viết ngắn hơn, ví dụ 500 g", "Write it shorter, such as 500 g"));
    }

    private void require(boolean sound, String code, String field, BilingualText text, BilingualText fix) {
        if (!sound) {
            issues.add(ShopeeIssues.of(code, field, text, fix));
        }
    }
}
