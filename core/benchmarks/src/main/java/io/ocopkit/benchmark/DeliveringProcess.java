package io.ocopkit.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import io.ocopkit.channel.Pace;
import io.ocopkit.jpa.OcopRegistry;
import io.ocopkit.publishing.delivery.ShopDelivery;
import java.net.URI;

/** One of several processes that deliver for the same shop. */
public final class DeliveringProcess {

    private DeliveringProcess() {}

    /**
     * Gets ready, says so, waits for a word, delivers, and says how many deliveries it has carried.
     *
     * @param arguments JDBC address, the server's address, commands at once
     * @throws Exception when it fails
     */
    public static void main(String[] arguments) throws Exception {
        int atOnce = Integer.parseInt(arguments[2]);
        Pace pace = Pace.perSecond(10_000).withAtOnce(atOnce);
        try (HikariDataSource database = Pool.of(arguments[0], atOnce);
                OcopRegistry registry = OcopRegistry.open(database)) {
            ShopDelivery shop = Shop.publisher(registry, new HttpChannel(URI.create(arguments[1]), pace))
                    .shop(Shop.OUTLET);
            shop.health();
            System.out.println("ready");
            System.in.read();
            System.out.println(shop.deliver().carried());
        }
    }
}
