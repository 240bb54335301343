package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Language;
import io.ocopkit.reconcile.Conflict;
import io.ocopkit.reconcile.Count;
import io.ocopkit.reconcile.Inventory;
import io.ocopkit.reconcile.Link;
import io.ocopkit.reconcile.RegistrationId;
import io.ocopkit.reconcile.RegistrationPair;
import io.ocopkit.reconcile.Relation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InventoryCsvTest {

    @Test
    void everyLineOfEveryTableIsARow() throws IOException {
        assertThat(csv(InventoryCsv.in(Language.EN), "Bình Dương"))
                .isEqualTo(
                        "Table,Line,Before,After,Joined\r\n"
                                + "Total,Products,3,2,\r\n"
                                + "Total,Producers,2,1,\r\n"
                                + "Products by province as printed,Bình Dương,3,2,\r\n"
                                + "Products by set,Honey,3,2,\r\n"
                                + "Products by stars,4 stars,1,2,\r\n"
                                + "Producers by province as printed,Bình Dương,2,1,\r\n"
                                + "Registrations joined,Upgraded,,,1\r\n"
                                + "Not joined,\"B + C is not joined, because that would join A + C, which is kept apart\",,,\r\n");
    }

    @Test
    void cellThatASpreadsheetWouldCalculateIsMadeHarmless() throws IOException {
        assertThat(csv(InventoryCsv.in(Language.VI), "=HYPERLINK(1)"))
                .contains("Sản phẩm theo tỉnh, thành phố ghi trên giấy\",'=HYPERLINK(1),3,2,");
    }

    @Test
    void excelGetsItsByteOrderMarkOnceAndNobodyElseDoes() throws IOException {
        assertThat(csv(InventoryCsv.in(Language.VI).withByteOrderMark(), "A"))
                .startsWith("\uFEFFBảng,Mục,Trước,")
                .containsOnlyOnce("\uFEFF");
        assertThat(csv(InventoryCsv.in(Language.VI), "A")).startsWith("Bảng,");
    }

    private static Count count(String vi, String en, int before, int after) {
        return new Count(BilingualText.of(vi, en), before, after);
    }

    private static Inventory inventory(String province) {
        RegistrationId a = new RegistrationId("A");
        RegistrationId b = new RegistrationId("B");
        RegistrationId c = new RegistrationId("C");
        Link leftOut = new Link(new RegistrationPair(b, c), Relation.UPGRADE, 90, false);
        return new Inventory(
                count("Sản phẩm", "Products", 3, 2),
                List.of(count(province, province, 3, 2)),
                List.of(count("Mật ong", "Honey", 3, 2)),
                List.of(count("4 sao", "4 stars", 1, 2)),
                count("Chủ thể", "Producers", 2, 1),
                List.of(count(province, province, 2, 1)),
                Map.of(Relation.UPGRADE, 1),
                List.of(new Conflict(leftOut, new RegistrationPair(a, c))));
    }

    private static String csv(InventoryCsv writer, String province) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(inventory(province), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
