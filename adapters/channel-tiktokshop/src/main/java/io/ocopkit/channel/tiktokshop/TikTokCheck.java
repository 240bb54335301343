package io.ocopkit.channel.tiktokshop;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.tiktokshop.TikTokListingMapper.Certification;
import io.ocopkit.channel.tiktokshop.TikTokListingMapper.Words;
import io.ocopkit.listing.Availability;
import io.ocopkit.listing.Choice;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Variant;
import io.ocopkit.message.Severity;
import io.ocopkit.model.Dong;
import java.util.ArrayList;
import java.util.List;

/** What the platform would have against a listing, told without asking it. */
final class TikTokCheck {
    private static final int LONGEST_SKU = 50;
    private static final int LONGEST_OPTION = 20;

    private final TikTokConfig.Limits limits;
    private final List<Issue> issues = new ArrayList<>();

    private TikTokCheck(TikTokConfig.Limits limits) {
        this.limits = limits;
    }

    static List<Issue> errors(TikTokConfig config, Listing listing, Words words) {
        return of(config, listing, words).stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .toList();
    }

    static List<Issue> of(TikTokConfig config, Listing listing, Words words) {
        TikTokCheck check = new TikTokCheck(config.limits());
        check.issues.addAll(words.issues());
        check.texts(words);
        check.product(listing, words);
        List<Variant> items = listing.offer().items();
        for (int i = 0; i < items.size(); i++) {
            String place = listing.offer().variants().isEmpty() ? "offer" : "offer.variants[" + i + "]";
            check.offer(items.get(i), place);
            check.pack(items.get(i), place);
        }
        return check.issues;
    }

    private void texts(Words words) {
        require(
                !isChinese(words.title() + words.description()),
                "CHINESE_LETTERS",
                "title",
                "TikTok Shop không nhận chữ Hán trong tên và mô tả",
                "TikTok Shop takes no Chinese letters in titles and descriptions",
                "Viết bằng tiếng Việt",
                "Write it in Vietnamese");
        Certification certification = words.certification();
        boolean proved = certification.id().isEmpty()
                || !certification.images().isEmpty()
                || !certification.files().isEmpty();
        require(
                proved,
                "CERTIFICATION_PAPERS_MISSING",
                TikTokListingMapper.CERTIFICATION,
                "Giấy tờ cần ít nhất một ảnh hoặc một tệp PDF",
                "A certification is proved by at least one picture or PDF",
                "Ghi địa chỉ vào certification.images hoặc certification.files",
                "Write an address behind certification.images or certification.files");
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private void product(Listing listing, Words words) {
        require(
                !listing.offer().content().images().isEmpty(),
                "PICTURE_MISSING",
                "offer.content.images",
                "TikTok Shop bắt buộc có ít nhất một ảnh",
                "TikTok Shop asks for at least one picture",
                "Thêm ảnh vuông, mỗi cạnh từ 300 đến 4.000 điểm ảnh",
                "Add a square picture, 300 to 4,000 pixels wide");
        require(
                words.parcel() != null,
                "PARCEL_MISSING",
                "offer.content.parcel",
                "TikTok Shop bắt buộc có khối lượng đóng gói",
                "TikTok Shop asks for the parcel's weight",
                "Nhập khối lượng khi đã đóng gói, hoặc ghi parcel.grams vào tệp ánh xạ",
                "Enter the weight when packed, or write parcel.grams into the mapping");
        int packs = listing.offer().variants().size();
        require(
                packs <= limits.mostVariants(),
                "VARIANTS_TOO_MANY",
                "offer.variants",
                "TikTok Shop nhận tối đa " + limits.mostVariants() + " phân loại, mặt hàng có " + packs,
                "TikTok Shop takes " + limits.mostVariants() + " packs at most, the item has " + packs,
                "Chia thành nhiều mặt hàng",
                "Make several items of it");
    }

    private void offer(Variant item, String place) {
        long dong = item.price() == null ? 0 : Dong.amountOf(item.price());
        require(
                dong >= 1 && dong <= limits.highestPrice(),
                item.price() == null ? "PRICE_MISSING" : "PRICE_TOO_HIGH",
                place + ".price",
                "TikTok Shop nhận giá từ 1 đến " + limits.highestPrice() + " đồng",
                "TikTok Shop takes prices from 1 to " + limits.highestPrice() + " dong",
                "Nhập giá bán lẻ trong khoảng này",
                "Enter a retail price within these bounds");
        require(
                item.stock() != null || item.availability() == Availability.OUT_OF_STOCK,
                "STOCK_MISSING",
                place + ".stock",
                "TikTok Shop bắt buộc có số lượng tồn kho",
                "TikTok Shop asks for the number of pieces on hand",
                "Nhập tồn kho",
                "Enter the stock");
        require(
                item.availability() != Availability.PREORDER,
                "PREORDER",
                place + ".availability",
                "Kênh này chưa đăng hàng đặt trước lên TikTok Shop",
                "This channel does not list pre-orders on TikTok Shop",
                "Đăng khi có hàng, hoặc đặt chế độ đặt trước trong Seller Center",
                "List it when there is stock, or set pre-order up in Seller Center");
    }

    private void pack(Variant item, String place) {
        String sku = item.sku().value();
        require(
                sku.length() <= LONGEST_SKU && sku.indexOf(' ') < 0,
                "SKU_FORM_TIKTOK",
                place + ".sku",
                "TikTok Shop nhận SKU tối đa 50 ký tự, không có khoảng trắng: " + sku,
                "TikTok Shop takes SKUs of 50 characters at most, without blanks: " + sku,
                "Thay khoảng trắng bằng dấu gạch nối",
                "Write hyphens instead of blanks");
        require(
                item.choices().stream().map(Choice::option).allMatch(name -> name.length() <= LONGEST_OPTION),
                "OPTION_TOO_LONG",
                place + ".choices",
                "TikTok Shop nhận tên nhóm phân loại tối đa 20 ký tự",
                "TikTok Shop takes names of options of 20 characters at most",
                "Đặt tên ngắn hơn, như Khối lượng",
                "Choose a shorter name, such as Khối lượng");
    }

    private void require(boolean sound, String code, String field, String vi, String en, String fixVi, String fixEn) {
        if (!sound) {
            issues.add(TikTokIssues.asked(code, field, vi, en, fixVi, fixEn));
        }
    }
}
