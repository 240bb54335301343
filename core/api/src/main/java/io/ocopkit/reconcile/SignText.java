package io.ocopkit.reconcile;

import io.ocopkit.message.BilingualText;
import java.util.EnumMap;
import java.util.Map;

/** What each sign says to people. The two values stand where {0} and {1} are. */
final class SignText {
    private static final Map<SignCode, BilingualText> SENTENCES = new EnumMap<>(SignCode.class);

    static {
        product();
        words();
        producer();
        place();
        decision();
    }

    private SignText() {}

    static BilingualText of(SignCode code, String left, String right) {
        BilingualText sentence = SENTENCES.get(code);
        if (sentence == null) {
            throw new IllegalStateException("No sentence for " + code);
        }
        return BilingualText.of(filled(sentence.vi(), left, right), filled(sentence.en(), left, right));
    }

    /** Names are data: whatever stands in them is printed, and nothing of it is read as a pattern. */
    private static String filled(String sentence, String left, String right) {
        int first = sentence.indexOf("{0}");
        int second = sentence.indexOf("{1}");
        return sentence.substring(0, first)
                + left
                + sentence.substring(first + 3, second)
                + right
                + sentence.substring(second + 3);
    }

    private static void say(SignCode code, String vi, String en) {
        SENTENCES.put(code, BilingualText.of(vi, en));
    }

    private static void product() {
        say(SignCode.CODE_SAME, "Cùng mã sản phẩm: {0} và {1}", "The same product code: {0} and {1}");
        say(
                SignCode.CODE_OTHER_SERIAL,
                "Cùng xã, cùng năm nhưng khác số thứ tự: {0} và {1}",
                "Two serial numbers of one commune and year: {0} and {1}");
        say(SignCode.GTIN_SAME, "Cùng mã vạch: {0} và {1}", "The same trade item number: {0} and {1}");
        say(SignCode.PACK_DIFFERS, "Khác quy cách đóng gói: {0} và {1}", "Different packs: {0} and {1}");
        say(
                SignCode.GRADE_DIFFERS,
                "Khác độ, số hiệu hoặc loại: {0} và {1}",
                "Different degrees or grades: {0} and {1}");
        say(
                SignCode.GRADE_MISSING,
                "Chỉ một tên ghi độ, số hiệu hoặc loại: “{0}” và “{1}”",
                "Only one name states a degree or grade: “{0}” and “{1}”");
        say(
                SignCode.BRAND_SHARED,
                "Tên có chung nhãn riêng: “{0}” và “{1}”",
                "The names share a brand: “{0}” and “{1}”");
        say(SignCode.SET_DIFFERS, "Khác bộ sản phẩm: {0} và {1}", "Different product sets: {0} and {1}");
    }

    private static void words() {
        say(SignCode.NAME_SAME, "Cùng tên: “{0}” và “{1}”", "The same name: “{0}” and “{1}”");
        say(
                SignCode.NAME_UNMARKED,
                "Cùng tên, một bên gõ thiếu dấu: “{0}” và “{1}”",
                "The same name, typed without diacritics on one side: “{0}” and “{1}”");
        say(
                SignCode.NAME_AMBIGUOUS,
                "Chỉ lệch một chút nhưng có thể là sản phẩm khác: “{0}” và “{1}”",
                "The little that differs can mean another product: “{0}” and “{1}”");
        say(
                SignCode.NAME_SLIP,
                "Tên chỉ lệch một chữ: “{0}” và “{1}”",
                "The names differ in one slip: “{0}” and “{1}”");
        say(
                SignCode.NAME_EXTENDED,
                "Một tên ghi thêm chủ thể hoặc địa danh: “{0}” và “{1}”",
                "One name adds the producer or the place: “{0}” and “{1}”");
        say(
                SignCode.NAME_BRANDED,
                "Một tên có thêm từ riêng: “{0}” và “{1}”",
                "One name adds words of its own: “{0}” and “{1}”");
        say(
                SignCode.NAME_REORDERED,
                "Cùng các từ, khác thứ tự: “{0}” và “{1}”",
                "The same words in another order: “{0}” and “{1}”");
        say(
                SignCode.NAME_NARROWER,
                "Một tên nói hẹp hơn: “{0}” và “{1}”",
                "One name says something narrower: “{0}” and “{1}”");
        say(SignCode.NAME_DIFFERS, "Khác tên: “{0}” và “{1}”", "Different names: “{0}” and “{1}”");
    }

    private static void producer() {
        say(SignCode.TAX_ID_SAME, "Cùng mã số thuế: {0} và {1}", "The same tax code: {0} and {1}");
        say(SignCode.TAX_ID_DIFFERS, "Khác mã số thuế: {0} và {1}", "Different tax codes: {0} and {1}");
        say(SignCode.PRODUCER_SAME, "Cùng chủ thể: {0} và {1}", "The same producer: {0} and {1}");
        say(SignCode.PRODUCER_ALIKE, "Chủ thể gần giống nhau: {0} và {1}", "Producers nearly alike: {0} and {1}");
        say(
                SignCode.PRODUCER_RENAMED,
                "Cùng mã số thuế dưới hai tên: {0} và {1}",
                "One tax code under two names: {0} and {1}");
        say(SignCode.PRODUCER_DIFFERS, "Khác chủ thể: {0} và {1}", "Different producers: {0} and {1}");
    }

    private static void place() {
        say(SignCode.COMMUNE_SAME, "Cùng một xã, phường: {0} và {1}", "The same commune: {0} and {1}");
        say(
                SignCode.COMMUNE_POSSIBLE,
                "Có thể cùng một xã, phường: {0} và {1}",
                "Possibly the same commune: {0} and {1}");
        say(SignCode.COMMUNE_DIFFERS, "Khác xã, phường: {0} và {1}", "Different communes: {0} and {1}");
        say(SignCode.PROVINCE_DIFFERS, "Khác tỉnh, thành phố: {0} và {1}", "Different provinces: {0} and {1}");
    }

    private static void decision() {
        say(SignCode.DECISION_SAME, "Cùng một quyết định: {0} và {1}", "The same decision: {0} and {1}");
        say(
                SignCode.DECISION_OTHER_LINE,
                "Hai dòng của một quyết định: {0} và {1}",
                "Two lines of one decision: {0} and {1}");
    }
}
