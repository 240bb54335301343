package io.ocopkit.feed.web;

import io.ocopkit.channel.Issue;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what a web feed has against one listing. Lengths are counted in UTF-16 units, the stricter count. */
final class Findings {
    private final Citation source;
    private final List<Issue> issues = new ArrayList<>(0);

    Findings(Citation source) {
        this.source = source;
    }

    void requirePrice(@Nullable Object price) {
        if (price == null) {
            error(
                    "PRICE_MISSING",
                    "offer.price",
                    BilingualText.of("Kênh này bắt buộc có giá", "This channel asks for a price"),
                    BilingualText.of(
                            "Nhập giá bán lẻ bằng đồng, đã gồm thuế", "Enter the retail price in dong, tax included"));
        }
    }

    void requireText(String field, @Nullable String text, int max) {
        if (text == null || text.isBlank()) {
            error(
                    "TEXT_MISSING",
                    field,
                    BilingualText.of("Kênh này bắt buộc có nội dung này", "This channel asks for this text"),
                    BilingualText.of(
                            "Nhập nội dung, tối đa " + max + " ký tự",
                            "Enter a text of " + max + " characters at most"));
        } else {
            limit(field, text, max);
        }
    }

    void limit(String field, @Nullable String text, int max) {
        if (text != null && text.length() > max) {
            error(
                    "TEXT_TOO_LONG",
                    field,
                    BilingualText.of(
                            "Có " + text.length() + " ký tự, kênh này nhận tối đa " + max,
                            "It has " + text.length() + " characters; this channel takes " + max),
                    BilingualText.of("Rút ngắn nội dung này", "Shorten it"));
        }
    }

    void requirePage(@Nullable URI link) {
        if (link == null) {
            error(
                    "LINK_MISSING",
                    "content.link",
                    BilingualText.of(
                            "Kênh này bắt buộc có đường dẫn tới trang sản phẩm",
                            "This channel asks for the item's page"),
                    BilingualText.of(
                            "Nhập địa chỉ trang sản phẩm trên cửa hàng của bạn", "Enter the item's page in your shop"));
        } else {
            requireWebAddress("content.link", link);
        }
    }

    void requirePictures(List<URI> images, int maxFurther) {
        if (images.isEmpty()) {
            error(
                    "IMAGE_MISSING",
                    "content.images",
                    BilingualText.of("Kênh này bắt buộc có ảnh sản phẩm", "This channel asks for a picture"),
                    BilingualText.of("Nhập địa chỉ ít nhất một ảnh", "Enter the address of at least one picture"));
        }
        images.forEach(image -> requireWebAddress("content.images", image));
        if (images.size() > maxFurther + 1) {
            error(
                    "IMAGES_TOO_MANY",
                    "content.images",
                    BilingualText.of(
                            "Có " + images.size() + " ảnh, kênh này nhận tối đa " + (maxFurther + 1),
                            "There are " + images.size() + " pictures; this channel takes " + (maxFurther + 1)),
                    BilingualText.of("Bớt ảnh", "Leave some out"));
        }
    }

    private void requireWebAddress(String field, URI address) {
        String scheme = address.getScheme();
        if (address.getHost() == null || !("https".equals(scheme) || "http".equals(scheme))) {
            error(
                    "ADDRESS_NOT_WEB",
                    field,
                    BilingualText.of(
                            "Địa chỉ phải bắt đầu bằng https:// hoặc http://",
                            "The address must begin with https:// or http://"),
                    BilingualText.of("Nhập địa chỉ đầy đủ", "Enter the full address"));
        }
    }

    void error(String code, String field, BilingualText text, BilingualText fix) {
        issues.add(new Issue(code, field, Severity.ERROR, source, text, fix, null));
    }

    List<Issue> all() {
        return List.copyOf(issues);
    }
}
