package io.ocopkit.example.features;

import io.ocopkit.channel.shopee.ShopeeMarket;
import io.ocopkit.jpa.OcopRegistry;
import io.ocopkit.publishing.Publisher;
import io.ocopkit.publishing.delivery.Consent;
import io.ocopkit.publishing.delivery.CredentialStore;
import io.ocopkit.publishing.delivery.ShopDelivery;
import io.ocopkit.publishing.image.ImagePolicy;
import io.ocopkit.testkit.MutableClock;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.h2.jdbcx.JdbcDataSource;

/** A shop on a marketplace lets an application in, and is reminded before that ends. The same on every channel that asks. */
public final class LetUsIn {
    private static final String APPLICATION = "shopee-partner-key";
    private static final URI BACK = URI.create("https://shop.example/let-in");

    private final Page page;
    private final MutableClock clock = MutableClock.at(Instant.parse("2026-11-23T03:00:00Z"));

    private LetUsIn(Page page) {
        this.page = page;
    }

    /**
     * Prints how the shop stands before its owner has consented, after, and weeks later.
     *
     * @param arguments nothing, or {@code --lang en}
     * @throws IOException when the lists cannot be written or read
     */
    public static void main(String[] arguments) throws IOException {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:let-us-in;DB_CLOSE_DELAY=-1");
        LetUsIn example = new LetUsIn(Page.of(arguments));
        try (OcopRegistry registry = OcopRegistry.open(database);
                LocalShop shop = LocalShop.shopee(example.clock)) {
            new HoneyLists(Files.createTempDirectory("honey")).read(registry);
            example.run(registry, shop);
        }
    }

    /** At first the application has its own key and nothing of the shop. */
    private void run(OcopRegistry registry, LocalShop local) {
        CredentialStore credentials = CredentialStore.fixed(
                Map.of(APPLICATION, local.market().secrets().get(APPLICATION)));
        Publisher publisher = Publisher.of(registry)
                .channel(local.channel(), local.name(), credentials)
                .clock(clock)
                .images(ImagePolicy.NEVER)
                .build();
        publisher.apply(publisher.plan(local.name()));
        ShopDelivery shop = publisher.shop(local.name());
        shop.deliver();
        page.title("Chưa được cấp quyền", "Not let in yet");
        show(shop);

        letIn(shop.consent().orElseThrow(), (ShopeeMarket) local.market());
        shop.deliver();
        page.title("Sau khi chủ cửa hàng đồng ý", "After the owner has consented");
        show(shop);

        clock.advance(Duration.ofDays(20));
        page.title("20 ngày sau", "20 days later");
        show(shop);
    }

    /** What your web application does: send the browser there, and take what it comes back with. */
    private void letIn(Consent consent, ShopeeMarket market) {
        URI asked = consent.page(BACK, "8mQx0vT2");
        page.title("Trình duyệt của chủ cửa hàng được đưa đến", "The owner's browser is sent to");
        page.print(asked.getPath() + "?" + names(asked));

        Map<String, String> answer =
                Map.of("code", market.consent(), "shop_id", Long.toString(ShopeeMarket.shopId()), "state", "8mQx0vT2");
        consent.given(answer);
    }

    private static String names(URI asked) {
        return Arrays.stream(asked.getRawQuery().split("&"))
                .map(parameter -> parameter.replaceAll("=.*", "=…"))
                .collect(Collectors.joining("&"));
    }

    private void show(ShopDelivery shop) {
        shop.health().in(page.language()).lines().forEach(page::print);
    }
}
