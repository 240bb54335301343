package io.ocopkit.example.readme;

/** The two lists the front page's snippets read. */
final class ReadmeFiles {
    static final String RECOGNITIONS = """
            Tên sản phẩm,Chủ thể,Tỉnh/thành phố,Hạng sao,Số quyết định,Ngày quyết định,Cơ quan ban hành
            Mật ong hoa cà phê,HTX Hòa Bình,Lâm Đồng,3 sao,3981/QĐ-UBND,05/08/2026,UBND tỉnh Lâm Đồng
            """;
    static final String OFFERS = """
            SKU,Tên sản phẩm,Chủ thể,Giá bán,Tồn kho
            MO-500,Mật ong hoa cà phê,HTX Hòa Bình,150.000,12
            """;

    private ReadmeFiles() {}
}
