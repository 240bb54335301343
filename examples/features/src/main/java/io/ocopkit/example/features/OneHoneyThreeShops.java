package io.ocopkit.example.features;

import io.ocopkit.jpa.OcopRegistry;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.Publisher;
import io.ocopkit.publishing.PublisherBuilder;
import io.ocopkit.publishing.delivery.CredentialStore;
import io.ocopkit.testkit.contract.Displayed;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.h2.jdbcx.JdbcDataSource;

/** One honey goes up in three shops at once; its certificate is taken back; what do buyers see? */
public final class OneHoneyThreeShops {
    private static final Sku HONEY = new Sku("MO");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Page page;
    private final List<LocalShop> shops;
    private final Publisher publisher;

    private OneHoneyThreeShops(Page page, List<LocalShop> shops, OcopRegistry registry) {
        this.page = page;
        this.shops = shops;
        PublisherBuilder builder = Publisher.of(registry).clock(CLOCK);
        for (LocalShop shop : shops) {
            builder.channel(
                    shop.channel(),
                    shop.name(),
                    CredentialStore.fixed(shop.market().secrets()));
        }
        this.publisher = builder.build();
    }

    /**
     * Prints what buyers see in each shop, before and after the revocation.
     *
     * @param arguments nothing, or {@code --lang en}
     * @throws IOException when the lists cannot be written or read
     */
    public static void main(String[] arguments) throws IOException {
        List<LocalShop> shops = LocalShop.all(CLOCK);
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:three-shops;DB_CLOSE_DELAY=-1");
        HoneyLists lists = new HoneyLists(Files.createTempDirectory("honey"));
        try (OcopRegistry registry = OcopRegistry.open(database)) {
            lists.read(registry);
            OneHoneyThreeShops example = new OneHoneyThreeShops(Page.of(arguments), shops, registry);
            example.putUp();
            lists.readRevocation(registry);
            example.takeDown();
        } finally {
            shops.forEach(LocalShop::close);
        }
    }

    private void putUp() {
        for (LocalShop shop : shops) {
            publisher.apply(publisher.plan(shop.name()));
            publisher.shop(shop.name()).deliver();
        }
        page.title("Sau khi đăng", "Put up");
        show();
    }

    /** No plan, no consent: what the law takes down goes at once. */
    private void takeDown() {
        for (LocalShop shop : shops) {
            publisher.shop(shop.name()).enforce();
            publisher.shop(shop.name()).deliver();
        }
        page.title("Sau khi thu hồi giấy chứng nhận", "After the certificate was taken back");
        show();
    }

    private void show() {
        for (LocalShop shop : shops) {
            String seen = shop.market()
                    .displayed(HONEY)
                    .filter(Displayed::visible)
                    .map(OneHoneyThreeShops::described)
                    .orElse("-");
            page.print("%-12s %s".formatted(shop.channel().info().id(), seen));
        }
    }

    private static String described(Displayed shown) {
        return shown.title()
                + shown.items().stream()
                        .map(OneHoneyThreeShops::described)
                        .collect(Collectors.joining("; ", " | ", ""));
    }

    private static String described(Displayed.Item item) {
        BigDecimal price = item.price();
        String dong = price == null ? "?" : price.stripTrailingZeros().toPlainString();
        return String.join(", ", item.choices()) + ": " + dong + " ₫, " + item.stock();
    }
}
