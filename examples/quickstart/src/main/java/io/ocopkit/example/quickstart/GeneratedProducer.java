package io.ocopkit.example.quickstart;

import java.util.List;
import java.util.Locale;

/**
 * A producer nobody could take for a real one, in a commune and a district as they were before July 2025.
 *
 * @param name such as {@code HTX mẫu 017}
 * @param commune the commune, as a list prints it
 * @param district the district, as a list prints it
 */
record GeneratedProducer(String name, String commune, String district) {
    private static final List<String> KINDS =
            List.of("HTX", "Hộ kinh doanh", "Công ty TNHH", "HTX", "Hộ kinh doanh", "Tổ hợp tác", "Công ty cổ phần");

    private static final List<String[]> PLACES = List.of(
            place("xã Lý Nhơn", "huyện Cần Giờ"),
            place("xã Bình Khánh", "huyện Cần Giờ"),
            place("xã Thạnh An", "huyện Cần Giờ"),
            place("thị trấn Cần Thạnh", "huyện Cần Giờ"),
            place("xã Phạm Văn Cội", "huyện Củ Chi"),
            place("xã Trung An", "huyện Củ Chi"),
            place("xã Tân Thạnh Đông", "huyện Củ Chi"),
            place("xã An Nhơn Tây", "huyện Củ Chi"),
            place("xã Nhị Bình", "huyện Hóc Môn"),
            place("xã Xuân Thới Sơn", "huyện Hóc Môn"),
            place("xã Lê Minh Xuân", "huyện Bình Chánh"),
            place("xã Tân Nhựt", "huyện Bình Chánh"),
            place("xã Tân Kiên", "huyện Bình Chánh"),
            place("xã Nhơn Đức", "huyện Nhà Bè"),
            place("xã Hiệp Phước", "huyện Nhà Bè"),
            place("phường Long Phước", "thành phố Thủ Đức"));

    /**
     * The producer with a number.
     *
     * @param number from 1
     */
    static GeneratedProducer numbered(int number) {
        String[] place = PLACES.get(number % PLACES.size());
        String name = String.format(Locale.ROOT, "%s mẫu %03d", KINDS.get(number % KINDS.size()), number);
        return new GeneratedProducer(name, place[0], place[1]);
    }

    private static String[] place(String commune, String district) {
        return new String[] {commune, district};
    }
}
