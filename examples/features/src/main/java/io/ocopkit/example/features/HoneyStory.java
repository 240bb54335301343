package io.ocopkit.example.features;

import io.ocopkit.jpa.OcopRegistry;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.Publisher;
import io.ocopkit.publishing.PublisherBuilder;
import io.ocopkit.publishing.delivery.CredentialStore;
import io.ocopkit.publishing.delivery.ShopDelivery;
import io.ocopkit.publishing.image.ImagePolicy;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.contract.Displayed;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.h2.jdbcx.JdbcDataSource;

/** A honey goes up in some shops; its certificate is taken back. What buyers see is asked of the shops, not of us. */
final class HoneyStory implements AutoCloseable {
    private static final Sku HONEY = new Sku("MO");

    private final Page page;
    private final MutableClock clock = MutableClock.at(Instant.parse("2026-11-23T03:00:00Z"));
    private final HoneyLists lists;
    private final OcopRegistry registry;
    private final List<LocalShop> shops;
    private final Publisher publisher;

    HoneyStory(Page page, Function<MutableClock, List<LocalShop>> open) throws IOException {
        this.page = page;
        this.shops = open.apply(clock);
        this.lists = new HoneyLists(Files.createTempDirectory("honey"));
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        this.registry = OcopRegistry.open(database);
        lists.read(registry);
        // The picture's address leads nowhere but to the markets here, so the engine need not look at it first.
        PublisherBuilder builder = Publisher.of(registry).clock(clock).images(ImagePolicy.NEVER);
        for (LocalShop shop : shops) {
            builder.channel(
                    shop.channel(),
                    shop.name(),
                    CredentialStore.fixed(shop.market().secrets()));
        }
        this.publisher = builder.build();
    }

    void putUp() {
        for (LocalShop shop : shops) {
            publisher.apply(publisher.plan(shop.name()));
            deliver(publisher.shop(shop.name()));
        }
        page.title("Sau khi đăng", "Put up");
        show();
    }

    /** Whoever reviews does so whenever it suits him; the engine looks again and again. */
    void passReviews() {
        for (LocalShop shop : shops) {
            shop.review(HONEY);
            deliver(publisher.shop(shop.name()));
        }
        page.title("Sau khi sàn duyệt", "After the reviews");
        show();
    }

    /** No plan, no consent: what the law takes down goes at once. */
    void takeBack() throws IOException {
        lists.readRevocation(registry);
        for (LocalShop shop : shops) {
            publisher.shop(shop.name()).enforce();
            deliver(publisher.shop(shop.name()));
        }
        page.title("Sau khi thu hồi giấy chứng nhận", "After the certificate was taken back");
        show();
    }

    /** Lets time pass to whenever something is due next, for a day at most. */
    private void deliver(ShopDelivery shop) {
        Instant end = clock.instant().plus(Duration.ofDays(1));
        Optional<Instant> next = shop.deliver().nextDue();
        while (next.isPresent() && next.get().isBefore(end)) {
            Instant soonest = clock.instant().plusSeconds(1);
            clock.setTo(next.get().isBefore(soonest) ? soonest : next.get());
            next = shop.deliver().nextDue();
        }
    }

    private void show() {
        for (LocalShop shop : shops) {
            String seen = shop.market()
                    .displayed(HONEY)
                    .filter(Displayed::visible)
                    .map(HoneyStory::described)
                    .orElse("-");
            page.print("%-12s %s".formatted(shop.channel().info().id(), seen));
        }
    }

    private static String described(Displayed shown) {
        return shown.title()
                + shown.items().stream().map(HoneyStory::described).collect(Collectors.joining("; ", " | ", ""));
    }

    private static String described(Displayed.Item item) {
        BigDecimal price = item.price();
        String dong = price == null ? "?" : price.stripTrailingZeros().toPlainString();
        return String.join(", ", item.choices()) + ": " + dong + " ₫, " + item.stock();
    }

    @Override
    public void close() {
        shops.forEach(LocalShop::close);
        registry.close();
    }
}
