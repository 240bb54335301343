package io.ocopkit.publishing.image;

import io.ocopkit.channel.ImageLimits;
import io.ocopkit.channel.ImageType;
import io.ocopkit.channel.Issue;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import io.ocopkit.publishing.image.ImageVerdict.Traits;
import java.net.URI;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What there is against one picture of a listing, in words its seller can act on. */
record ImageIssues(ImageLimits limits) {
    static final String CODES = "PICTURE_";
    private static final Citation OWN = Citation.of("ocopkit");

    /** Null when there is nothing against it. */
    @Nullable
    Issue of(int number, ImageVerdict verdict) {
        Traits traits = verdict.traits();
        return traits == null ? absent(number, verdict) : beyond(number, verdict.address(), traits);
    }

    static Issue unchecked() {
        return issue(
                "UNCHECKED",
                Severity.INFO,
                OWN,
                BilingualText.of("Ảnh chưa được kiểm tra xong", "The pictures have not been looked at yet"),
                BilingualText.of("Không cần làm gì: ảnh đang được kiểm tra", "Nothing: they are being looked at"));
    }

    private static Issue absent(int number, ImageVerdict verdict) {
        URI address = verdict.address();
        return switch (verdict.found()) {
            case UNSAFE ->
                own(
                        "ADDRESS",
                        text(number, address, "không mở được từ bên ngoài", "cannot be opened from outside"),
                        BilingualText.of(
                                "Dùng địa chỉ http hoặc https công khai, không kèm tên và mật khẩu",
                                "Use a public http or https address without name and password"));
            case UNREACHABLE ->
                own(
                        "UNREACHABLE",
                        text(
                                number,
                                address,
                                "chưa tải được: máy chủ không trả lời",
                                "is not to be had: nobody answers"),
                        BilingualText.of(
                                "Kiểm tra máy chủ ảnh, hoặc đưa ảnh lên nơi khác",
                                "Look after the server of the picture, or put it elsewhere"));
            case MISSING ->
                own(
                        "MISSING",
                        text(number, address, "không có hoặc không công khai", "is not there, or not public"),
                        BilingualText.of("Sửa địa chỉ ảnh", "Correct the picture's address"));
            case NOT_AN_IMAGE, FINE ->
                own(
                        "NOT_A_PICTURE",
                        text(number, address, "không phải ảnh JPEG, PNG, WebP hay GIF", "is no JPEG, PNG, WebP or GIF"),
                        BilingualText.of(
                                "Dùng địa chỉ của tệp ảnh, không phải của trang",
                                "Use the address of the file, not of a page"));
        };
    }

    private @Nullable Issue beyond(int number, URI address, Traits traits) {
        if (!limits.types().contains(traits.type())) {
            String kinds = kinds();
            return channels(
                    "KIND",
                    text(
                            number,
                            address,
                            "là " + traits.type() + ", kênh chỉ nhận " + kinds,
                            "is " + traits.type() + ", the channel takes " + kinds),
                    BilingualText.of("Chuyển ảnh sang " + kinds, "Convert it to " + kinds));
        }
        if (traits.bytes() > limits.maxBytes()) {
            String most = size(limits.maxBytes());
            return channels(
                    "TOO_HEAVY",
                    text(
                            number,
                            address,
                            "nặng " + size(traits.bytes()) + ", kênh nhận tối đa " + most,
                            "has " + size(traits.bytes()) + ", the channel takes " + most + " at most"),
                    BilingualText.of("Nén ảnh xuống dưới " + most, "Make it smaller than " + most));
        }
        return beyondSides(number, address, traits);
    }

    private @Nullable Issue beyondSides(int number, URI address, Traits traits) {
        boolean known = traits.width() > 0 && traits.height() > 0;
        String sides = traits.width() + "×" + traits.height();
        if (known && Math.min(traits.width(), traits.height()) < limits.minSide()) {
            return channels(
                    "TOO_SMALL",
                    text(
                            number,
                            address,
                            "có " + sides + " điểm ảnh, mỗi cạnh cần ít nhất " + limits.minSide(),
                            "has " + sides + " pixels, each side needs " + limits.minSide()),
                    BilingualText.of("Dùng ảnh lớn hơn", "Use a larger picture"));
        }
        return known && Math.max(traits.width(), traits.height()) > limits.maxSide()
                ? channels(
                        "TOO_LARGE",
                        text(
                                number,
                                address,
                                "có " + sides + " điểm ảnh, mỗi cạnh tối đa " + limits.maxSide(),
                                "has " + sides + " pixels, no side may exceed " + limits.maxSide()),
                        BilingualText.of("Thu nhỏ ảnh", "Scale it down"))
                : null;
    }

    private String kinds() {
        return limits.types().stream().sorted().map(ImageType::name).collect(Collectors.joining(", "));
    }

    private static String size(long bytes) {
        return bytes < 10_000 ? bytes + " byte" : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000d);
    }

    /** What comes after the path may be a key to something, and says nothing about which picture it is. */
    private static BilingualText text(int number, URI address, String vi, String en) {
        String where = address.getHost() == null ? "" : " (" + address.getHost() + address.getRawPath() + ")";
        return BilingualText.of("Ảnh số " + number + where + " " + vi, "Picture number " + number + where + " " + en);
    }

    private static Issue own(String code, BilingualText text, BilingualText fix) {
        return issue(code, Severity.WARNING, OWN, text, fix);
    }

    private Issue channels(String code, BilingualText text, BilingualText fix) {
        return issue(code, Severity.WARNING, limits.source(), text, fix);
    }

    private static Issue issue(String code, Severity severity, Citation source, BilingualText text, BilingualText fix) {
        return new Issue(CODES + code, "content.images", severity, source, text, fix, null);
    }
}
