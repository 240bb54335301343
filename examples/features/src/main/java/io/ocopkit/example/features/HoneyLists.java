package io.ocopkit.example.features;

import io.ocopkit.catalog.CatalogueReader;
import io.ocopkit.catalog.ImportLimits;
import io.ocopkit.catalog.ListReader;
import io.ocopkit.catalog.OfferLine;
import io.ocopkit.catalog.Recognition;
import io.ocopkit.catalog.RevocationNotice;
import io.ocopkit.catalog.csv.CsvCatalogue;
import io.ocopkit.jpa.OcopRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The lists of a made-up cooperative: what was recognised, what it offers, and what was taken back. */
final class HoneyLists {
    private static final String RECOGNISED = """
            Tên sản phẩm,Chủ thể,Tỉnh/thành phố,Hạng sao,Số quyết định,Ngày quyết định,Cơ quan ban hành
            Mật ong hoa cà phê,HTX Hòa Bình,Lâm Đồng,4 sao,3981/QĐ-UBND,05/08/2026,UBND tỉnh Lâm Đồng
            """;
    private static final String OFFERED = """
            SKU,Mã nhóm,Phân loại,Tên sản phẩm,Chủ thể,Giá bán,Tồn kho,Mô tả,Khối lượng đóng gói (g),Dài (cm),Rộng (cm),Cao (cm),Ảnh
            MO-250,MO,Khối lượng: 250 g,Mật ong hoa cà phê,HTX Hòa Bình,95.000,40,Mật ong nguyên chất từ hoa cà phê.,400,8,8,12,%1$s
            MO-500,MO,Khối lượng: 500 g,Mật ong hoa cà phê,HTX Hòa Bình,150.000,12,Mật ong nguyên chất từ hoa cà phê.,750,9,9,16,%1$s
            """;
    private static final String TEA_RECOGNISED = """
            Tên sản phẩm,Chủ thể,Tỉnh/thành phố,Hạng sao,Số quyết định,Ngày quyết định,Cơ quan ban hành
            Trà,HTX Hòa Bình,Lâm Đồng,3 sao,3981/QĐ-UBND,05/08/2026,UBND tỉnh Lâm Đồng
            """;
    private static final String TEA_OFFERED = """
            SKU,Tên sản phẩm,Chủ thể,Giá bán,Tồn kho,Mô tả
            TRA,Trà,HTX Hòa Bình,60.000,0,Trà xanh hái tay.
            """;
    private static final String TAKEN_BACK = """
            Tên sản phẩm,Chủ thể,Tỉnh/thành phố,Số quyết định công nhận,Ngày công nhận,Số quyết định thu hồi,Ngày thu hồi,Lý do
            Mật ong hoa cà phê,HTX Hòa Bình,Lâm Đồng,3981/QĐ-UBND,05/08/2026,4410/QĐ-UBND,23/11/2026,Ngừng sản xuất
            """;

    private final Path folder;

    HoneyLists(Path folder) {
        this.folder = folder;
    }

    /** Reads what was recognised and what is offered. */
    void read(OcopRegistry registry) throws IOException {
        read(registry, RECOGNISED, OFFERED.formatted(LocalShop.PICTURE));
    }

    /** Reads of a tea whose sheet nobody has finished: no picture, no weight, nothing in stock. */
    void readTea(OcopRegistry registry) throws IOException {
        read(registry, TEA_RECOGNISED, TEA_OFFERED);
    }

    private void read(OcopRegistry registry, String recognised, String offered) throws IOException {
        try (CatalogueReader<Recognition> list =
                        CsvCatalogue.recognitions(file("cong-nhan.csv", recognised), ImportLimits.standard());
                CatalogueReader<OfferLine> goods =
                        CsvCatalogue.offers(file("chao-ban.csv", offered), ImportLimits.standard())) {
            registry.importRecognitions(list);
            registry.importOffers(goods);
        }
    }

    /** Reads the decision that takes the certificate back. */
    void readRevocation(OcopRegistry registry) throws IOException {
        try (ListReader<RevocationNotice> list =
                CsvCatalogue.revocations(file("thu-hoi.csv", TAKEN_BACK), ImportLimits.standard())) {
            registry.importRevocations(list);
        }
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
