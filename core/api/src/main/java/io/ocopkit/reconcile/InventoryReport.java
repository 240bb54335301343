package io.ocopkit.reconcile;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Language;
import java.util.List;

/** Prints an inventory as tables of aligned columns, each with its sum. */
final class InventoryReport {
    private static final BilingualText SUM = BilingualText.of("Cộng", "Total");
    private static final int NUMBER_WIDTH = 8;

    private final Inventory inventory;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    InventoryReport(Inventory inventory, Language language) {
        this.inventory = inventory;
        this.language = language;
    }

    String text() {
        table(
                "Sản phẩm theo tỉnh, thành phố ghi trên giấy",
                "Products by province as printed",
                inventory.byFormerProvince());
        table("Sản phẩm theo bộ", "Products by set", inventory.byProductSet());
        table("Sản phẩm theo hạng sao", "Products by stars", inventory.byStars());
        table(
                "Chủ thể theo tỉnh, thành phố ghi trên giấy",
                "Producers by province as printed",
                inventory.producersByFormerProvince());
        merged();
        conflicts();
        return text.toString();
    }

    private void table(String vi, String en, List<Count> lines) {
        String title = say(vi, en);
        int width =
                lines.stream().mapToInt(line -> line.of().in(language).length()).reduce(title.length(), Math::max);
        line(padded(title, width) + number(say("trước", "before")) + number(say("sau", "after")));
        lines.forEach(each -> counted(each, width));
        int before = lines.stream().mapToInt(Count::before).sum();
        int after = lines.stream().mapToInt(Count::after).sum();
        counted(new Count(SUM, before, after), width);
        line("");
    }

    private void counted(Count count, int width) {
        line(padded(count.of().in(language), width)
                + number(String.valueOf(count.before()))
                + number(String.valueOf(count.after())));
    }

    /** How the sum before becomes the sum after. */
    private void merged() {
        line(say("Lượt ghi nhận nhập vào nhau", "Registrations joined"));
        for (Relation relation : Relation.values()) {
            int count = inventory.merged().getOrDefault(relation, 0);
            if (count > 0) {
                line("  " + relation.label().in(language) + ": " + count);
            }
        }
        line("  " + SUM.in(language) + ": "
                + inventory.merged().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    private void conflicts() {
        for (Conflict conflict : inventory.conflicts()) {
            line(conflict.code() + ": " + conflict.text().in(language));
        }
    }

    private String say(String vi, String en) {
        return BilingualText.of(vi, en).in(language);
    }

    private static String padded(String label, int width) {
        return label + " ".repeat(Math.max(0, width - label.length()));
    }

    private static String number(String value) {
        return "  " + " ".repeat(Math.max(0, NUMBER_WIDTH - value.length())) + value;
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
