package io.ocopkit.example.ownshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made-up lists of one village: what was recognised, what is sold, what was revoked. */
record VillageLists(Path folder, int products) {
    private static final String PRODUCER = "Hợp tác xã Ong mật Xuân Lộc mẫu";
    private static final String PROVINCE = "Đồng Nai";

    Path recognitions() throws IOException {
        return write(
                "recognitions.csv",
                "Tên sản phẩm,Chủ thể,Xã/phường,Tỉnh/thành phố,Bộ sản phẩm,Hạng sao,Tình trạng,Cơ quan ban hành,Số quyết định,"
                        + "Ngày quyết định",
                i -> name(i) + "," + PRODUCER + ",Xã Xuân Lộc," + PROVINCE + ",QD26-04,4 sao,Đã công nhận,UBND tỉnh "
                        + PROVINCE + ",3981/QĐ-UBND,05/08/2026");
    }

    Path offers() throws IOException {
        return write(
                "offers.csv",
                "Mã hàng (SKU),Tên sản phẩm,Chủ thể,Tỉnh/thành phố,Giá bán (đồng),Tồn kho,Khối lượng tịnh,Mô tả",
                i -> sku(i) + "," + name(i) + "," + PRODUCER + "," + PROVINCE + "," + (35_000 + 1_000 * (i % 50)) + ","
                        + (1 + i % 40) + ",500 ml,Mật ong nguyên chất mẫu số " + i);
    }

    Path revocation(int product) throws IOException {
        Path file = folder.resolve("revocation.csv");
        Files.writeString(
                file,
                "Tên sản phẩm,Chủ thể,Tỉnh/thành phố,Số quyết định công nhận,Ngày quyết định công nhận,Số quyết định thu hồi,"
                        + "Ngày thu hồi,Cơ quan thu hồi,Lý do thu hồi\n"
                        + name(product) + "," + PRODUCER + "," + PROVINCE
                        + ",3981/QĐ-UBND,05/08/2026,4120/QĐ-UBND,20/11/2026,UBND tỉnh " + PROVINCE
                        + ",Không duy trì các điều kiện\n");
        return file;
    }

    /** The same goods as Vendure's own importer wants them. */
    String vendureCsv() {
        String head = "name,slug,description,assets,facets,optionGroups,optionValues,sku,price,taxCategory,stockOnHand,"
                + "trackInventory,variantAssets,variantFacets\n";
        return IntStream.rangeClosed(1, products)
                .mapToObj(i -> name(i) + ",nhap-" + i + ",<p>Mật ong nguyên chất mẫu số " + i + "</p>,,,,,NHAP-" + i
                        + "," + (35_000 + 1_000 * (i % 50)) + ",GTGT," + (1 + i % 40) + ",true,,\n")
                .collect(Collectors.joining("", head, ""));
    }

    /** The same goods as Medusa's own importer wants them; it takes no stock. */
    String medusaCsv() {
        String head = "Product Handle,Product Title,Product Description,Product Status,Variant Title,Variant Sku,"
                + "Variant Price VND,Variant Option 1 Name,Variant Option 1 Value\n";
        return IntStream.rangeClosed(1, products)
                .mapToObj(i ->
                        "nhap-" + i + "," + name(i) + ",Mật ong nguyên chất mẫu số " + i + ",published,500 ml,NHAP-" + i
                                + "," + (35_000 + 1_000 * (i % 50)) + ",Default option,Default option value\n")
                .collect(Collectors.joining("", head, ""));
    }

    static String sku(int product) {
        return "MO-" + product;
    }

    private static String name(int product) {
        return "Mật ong mẫu " + product;
    }

    private Path write(String file, String header, IntFunction<String> row) throws IOException {
        Path path = folder.resolve(file);
        String rows = IntStream.rangeClosed(1, products).mapToObj(row).collect(Collectors.joining("\n"));
        Files.writeString(path, header + "\n" + rows + "\n");
        return path;
    }
}
