package io.ocopkit.mapping;

import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.OcopException;
import io.ocopkit.model.ProductSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** Reads what stands between the brackets of a section. */
final class SectionReader {
    private static final String SHAPES =
            "[default], [set QD26-04], [channel shopee], [shop shopee/my-shop], [… set QD26-04]," + " [… sku MO-500]";

    private final MappingKeys keys;
    private final Complaints complaints;

    SectionReader(MappingKeys keys, Complaints complaints) {
        this.keys = keys;
        this.complaints = complaints;
    }

    /** The section; one that no listing is in when it is not understood, so that its lines are still checked. */
    Section read(int line, String heading) {
        Deque<String> words = new ArrayDeque<>(List.of(heading.split(" +")));
        if (heading.equals("default")) {
            return new Section(null, null, null);
        }
        String channel = null;
        String shop = null;
        Section.Subject subject = null;
        while (words.size() >= 2) {
            String kind = words.remove();
            String name = words.remove();
            if (kind.equals("channel") && channel == null && subject == null) {
                channel = channel(line, name);
            } else if (kind.equals("shop") && channel == null && subject == null) {
                channel = channel(line, name.contains("/") ? name.substring(0, name.indexOf('/')) : name);
                shop = shop(line, name);
            } else if (kind.equals("set") && subject == null) {
                subject = set(line, name);
            } else if (kind.equals("sku") && subject == null) {
                subject = sku(line, name);
            } else {
                unknown(line, heading);
            }
        }
        if (!words.isEmpty() || (channel == null && subject == null)) {
            unknown(line, heading);
        }
        return new Section(channel, shop, subject);
    }

    private String channel(int line, String name) {
        boolean known = keys.channels().stream().map(ChannelId::value).anyMatch(name::equals);
        if (!known) {
            String all = keys.channels().stream().map(ChannelId::value).sorted().collect(Collectors.joining(", "));
            complaints.about(
                    new Complaints.Place(line, "", name),
                    "MAPPING_CHANNEL",
                    "Không có kênh này",
                    "There is no such channel",
                    "Dùng một trong: " + all,
                    "Use one of: " + all);
        }
        return name;
    }

    private String shop(int line, String name) {
        try {
            int slash = name.indexOf('/');
            return new Outlet(new ChannelId(name.substring(0, Math.max(0, slash))), name.substring(slash + 1)).shop();
        } catch (OcopException e) {
            complaints.about(
                    new Complaints.Place(line, "", name),
                    "MAPPING_SHOP",
                    "Cửa hàng phải viết như shopee/my-shop",
                    "A shop is written like shopee/my-shop",
                    "Sửa tên cửa hàng trong dấu [ ]",
                    "Correct the shop's name between the brackets");
            return name;
        }
    }

    private Section.Subject set(int line, String code) {
        return ProductSet.byCode(code)
                .<Section.Subject>map(Section.Subject.OfSet::new)
                .orElseGet(() -> {
                    complaints.about(
                            new Complaints.Place(line, "", code),
                            "MAPPING_SET",
                            "Không có bộ sản phẩm này",
                            "There is no such product set",
                            "Dùng mã từ QD26-01 đến QD26-26",
                            "Use a code from QD26-01 to QD26-26");
                    return new Section.Subject.OfSku(code);
                });
    }

    private Section.Subject sku(int line, String key) {
        try {
            return new Section.Subject.OfSku(Sku.parse(key).value());
        } catch (OcopException e) {
            complaints.about(
                    new Complaints.Place(line, "", key),
                    "MAPPING_SKU",
                    e.text().vi(),
                    e.text().en(),
                    "Sửa mã hàng trong dấu [ ]",
                    "Correct the SKU between the brackets");
            return new Section.Subject.OfSku(key);
        }
    }

    private void unknown(int line, String heading) {
        complaints.about(
                new Complaints.Place(line, "", "[" + heading + "]"),
                "MAPPING_SECTION",
                "Không hiểu mục này",
                "This section is not understood",
                "Viết như " + SHAPES,
                "Write it like " + SHAPES);
    }
}
