package io.ocopkit.channel.lazada;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.lazada.LazadaListingMapper.Words;
import io.ocopkit.listing.Availability;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Variant;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Severity;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Lazada would have against a listing, told without asking it. */
final class LazadaCheck {
    private static final int MOST_SKUS = 50;
    private static final Set<Integer> PORTS = Set.of(-1, 80, 443);

    private final Listing listing;
    private final Words words;
    private final List<Issue> issues;

    private LazadaCheck(Listing listing, Words words) {
        this.listing = listing;
        this.words = words;
        this.issues = new ArrayList<>(words.issues());
    }

    static List<Issue> of(Listing listing, Words words) {
        LazadaCheck check = new LazadaCheck(listing, words);
        prices(listing, check.issues);
        check.packs();
        check.keys();
        check.pictures();
        return check.issues;
    }

    static List<Issue> errors(Listing listing, Words words) {
        return of(listing, words).stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .toList();
    }

    static List<Issue> prices(Listing listing) {
        List<Issue> issues = new ArrayList<>();
        prices(listing, issues);
        return issues;
    }

    private static void prices(Listing listing, List<Issue> issues) {
        List<Variant> items = listing.offer().items();
        require(
                issues,
                items.stream().allMatch(item -> item.price() != null),
                "PRICE_MISSING",
                "offer.price",
                BilingualText.of("Lazada bắt buộc mỗi loại có giá", "Lazada asks for a price for every pack"),
                BilingualText.of("Nhập giá bán lẻ bằng đồng", "Enter the retail price in dong"));
        require(
                issues,
                items.stream()
                        .allMatch(item -> item.stock() != null || item.availability() == Availability.OUT_OF_STOCK),
                "STOCK_MISSING",
                "offer.stock",
                BilingualText.of("Lazada bắt buộc mỗi loại có số tồn kho", "Lazada asks for a number in stock"),
                BilingualText.of("Nhập số lượng còn bán được", "Enter how many can be sold"));
    }

    private void packs() {
        List<Variant> items = listing.offer().items();
        require(
                items.size() <= MOST_SKUS,
                "TOO_MANY_PACKS",
                "offer.variants",
                BilingualText.of(
                        "Một sản phẩm trên Lazada có tối đa 50 SKU; nên dùng không quá 20",
                        "A product on Lazada has 50 SKUs at most; 20 are recommended"),
                BilingualText.of("Chia thành nhiều trang", "Make several pages of it"));
        require(
                items.stream().allMatch(this::isPacked),
                "PARCEL_MISSING",
                "offer.content.parcel",
                BilingualText.of(
                        "Lazada bắt buộc có khối lượng và kích thước kiện hàng",
                        "Lazada asks for weight and size of the parcel"),
                BilingualText.of(
                        "Nhập kiện hàng, hoặc ghi parcel.grams, parcel.length, parcel.width, parcel.height trong tệp ánh"
                                + " xạ",
                        "Enter the parcel, or write parcel.grams, parcel.length, parcel.width and parcel.height in the"
                                + " mapping"));
    }

    private boolean isPacked(Variant item) {
        Map<String, Integer> measures = LazadaListingMapper.measures(listing, item, words);
        return LazadaListingMapper.MEASURES.stream().allMatch(key -> measures.getOrDefault(key, 0) > 0);
    }

    private void keys() {
        require(
                words.category().matches("\\d{0,18}"),
                "CATEGORY_FORM",
                "category",
                BilingualText.of("Danh mục phải là một mã số", "A category is a number"),
                BilingualText.of("Ghi mã của danh mục lá trong tệp ánh xạ", "Write the leaf's id in the mapping"));
        require(
                words.brandId().matches("\\d{0,18}"),
                "BRAND_FORM",
                "offer.content.brand",
                BilingualText.of("Thương hiệu phải là một mã số", "A brand is a number"),
                BilingualText.of(
                        "Tra mã thương hiệu của Lazada Việt Nam và ghi brand.id trong tệp ánh xạ",
                        "Look the brand's id in this country up and write brand.id in the mapping"));
    }

    private void pictures() {
        boolean sound = words.attributes(LazadaListingMapper.PICTURE).values().stream()
                .allMatch(address -> address.matches("https?://[^\\s\"<>\\\\^`{|}%\\[\\]]+"));
        require(
                sound && Pictures.needed(listing, words).stream().allMatch(LazadaCheck::isFetched),
                "PICTURE_ADDRESS",
                "offer.content.images",
                BilingualText.of(
                        "Lazada chỉ tải ảnh từ địa chỉ http hoặc https ở cổng 80 hoặc 443",
                        "Lazada fetches pictures over http or https, from ports 80 and 443 only"),
                BilingualText.of("Đặt ảnh ở một địa chỉ công khai", "Put the picture at a public address"));
    }

    private static boolean isFetched(URI picture) {
        return Set.of("http", "https").contains(String.valueOf(picture.getScheme()))
                && PORTS.contains(picture.getPort());
    }

    private void require(boolean sound, String code, String field, BilingualText text, BilingualText fix) {
        require(issues, sound, code, field, text, fix);
    }

    private static void require(
            List<Issue> issues, boolean sound, String code, String field, BilingualText text, BilingualText fix) {
        if (!sound) {
            issues.add(LazadaIssues.of(code, field, text, fix));
        }
    }
}
