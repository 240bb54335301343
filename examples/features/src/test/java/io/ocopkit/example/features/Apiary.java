package io.ocopkit.example.features;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.ocopkit.catalog.CatalogueReader;
import io.ocopkit.catalog.ImportLimits;
import io.ocopkit.catalog.ListReader;
import io.ocopkit.catalog.OfferLine;
import io.ocopkit.catalog.Recognition;
import io.ocopkit.catalog.RevocationNotice;
import io.ocopkit.catalog.csv.CsvCatalogue;
import io.ocopkit.jpa.OcopRegistry;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.Publisher;
import io.ocopkit.publishing.delivery.CredentialStore;
import io.ocopkit.publishing.image.ImagePolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Many honeys in a register, each with a certificate of its own. */
final class Apiary implements AutoCloseable {
    /** More than any shop here takes commands at once. */
    private static final int CONNECTIONS = 40;

    private final HikariDataSource database;
    private final Path folder;
    private final Clock clock;
    private final int honeys;
    private final OcopRegistry registry;

    Apiary(Path folder, Clock clock, int honeys) throws IOException {
        this.folder = folder;
        this.clock = clock;
        this.honeys = honeys;
        this.database = pool("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        this.registry = OcopRegistry.open(database);
        recognise();
        offer(0);
    }

    private static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    private void recognise() throws IOException {
        String recognised = rows(
                "Tên sản phẩm,Chủ thể,Tỉnh/thành phố,Hạng sao,Số quyết định,Ngày quyết định,Cơ quan ban hành",
                "Mật ong số %1$d,HTX Hòa Bình,Lâm Đồng,4 sao,39%1$d/QĐ-UBND,05/08/2026,UBND tỉnh Lâm Đồng",
                0);
        try (CatalogueReader<Recognition> list =
                CsvCatalogue.recognitions(file("cong-nhan.csv", recognised), ImportLimits.standard())) {
            registry.importRecognitions(list);
        }
    }

    /** The seller's sheet, with every price so many thousands of dong above the usual one; 99 at most. */
    void offer(int dearer) throws IOException {
        String offered = rows(
                "SKU,Tên sản phẩm,Chủ thể,Giá bán,Tồn kho,Mô tả,Khối lượng đóng gói (g),Dài (cm),Rộng (cm),Cao (cm),Ảnh",
                "MO-%1$d,Mật ong số %1$d,HTX Hòa Bình,%2$d.000,12,Mật ong nguyên chất.,750,9,9,16," + LocalShop.PICTURE,
                dearer);
        try (CatalogueReader<OfferLine> goods =
                CsvCatalogue.offers(file("chao-ban.csv", offered), ImportLimits.standard())) {
            registry.importOffers(goods);
        }
    }

    /** Takes the certificates of the first honeys back. */
    void revoke(int many) throws IOException {
        String header =
                "Tên sản phẩm,Chủ thể,Tỉnh/thành phố,Số quyết định công nhận,Ngày công nhận,Số quyết định thu hồi,Ngày thu hồi,Lý do";
        String row =
                "Mật ong số %1$d,HTX Hòa Bình,Lâm Đồng,39%1$d/QĐ-UBND,05/08/2026,4410/QĐ-UBND,23/11/2026,Ngừng sản xuất";
        String text = header + "\n" + lines(row, many, 0);
        try (ListReader<RevocationNotice> list =
                CsvCatalogue.revocations(file("thu-hoi.csv", text), ImportLimits.standard())) {
            registry.importRevocations(list);
        }
    }

    Publisher publisher(LocalShop shop) {
        return Publisher.of(registry)
                .channel(
                        shop.channel(),
                        shop.name(),
                        CredentialStore.fixed(shop.market().secrets()))
                .clock(clock)
                .images(ImagePolicy.NEVER)
                .build();
    }

    List<Sku> skus() {
        return numbers(honeys).map(number -> new Sku("MO-" + number)).toList();
    }

    private String rows(String header, String row, int dearer) {
        return header + "\n" + lines(row, honeys, dearer);
    }

    private static String lines(String row, int many, int dearer) {
        return numbers(many)
                .map(number -> row.formatted(number, price(number) + dearer) + "\n")
                .collect(Collectors.joining());
    }

    /** Four digits, so that keys and decisions are as long for all. */
    private static Stream<Integer> numbers(int many) {
        return IntStream.range(1_000, 1_000 + many).boxed();
    }

    /** In thousands of dong: three digits. */
    private static int price(int number) {
        return 100 + number % 800;
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Override
    public void close() {
        registry.close();
        database.close();
    }
}
