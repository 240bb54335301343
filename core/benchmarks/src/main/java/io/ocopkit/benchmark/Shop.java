package io.ocopkit.benchmark;

import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.Outlet;
import io.ocopkit.jpa.OcopRegistry;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.AppliedPlan;
import io.ocopkit.publishing.Publisher;
import io.ocopkit.publishing.Scope;
import io.ocopkit.publishing.delivery.CredentialStore;
import io.ocopkit.publishing.image.ImagePolicy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The shop all benchmarks of the engine deliver to. */
final class Shop {
    static final Outlet OUTLET = new Outlet(InstantChannel.ID, "my-shop");

    private Shop() {}

    static Publisher publisher(OcopRegistry registry, ListingChannel channel) {
        return Publisher.of(registry)
                .channel(channel, OUTLET.shop(), CredentialStore.fixed(Map.of()))
                .clock(GeneratedCatalogue.clock())
                // Their pictures are made up like the goods.
                .images(ImagePolicy.NEVER)
                .build();
    }

    static AppliedPlan planAndApply(DataSource database) {
        try (OcopRegistry registry = OcopRegistry.open(database)) {
            Publisher publisher = publisher(registry, new InstantChannel(1));
            return publisher.apply(publisher.plan(OUTLET).confirmed());
        }
    }

    /** Makes some items dearer, spread evenly over the catalogue, and puts down which. */
    static int raisePrices(DataSource database, int size, int changes) throws SQLException {
        int step = Math.max(1, size / changes);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists raised");
            statement.execute("create table raised as select 'MO-' || lpad(i::text, 8, '0') as sku"
                    + " from generate_series(0, " + (size - 1) + ", " + step + ") i limit " + changes);
            return statement.executeUpdate(
                    "update ocop_offer set price = price + 100 where sku in (select sku from raised)");
        }
    }

    /** What an import would say it has touched. */
    static Scope raised(DataSource database) throws SQLException {
        List<Sku> skus = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select sku from raised")) {
            while (rows.next()) {
                skus.add(new Sku(rows.getString(1)));
            }
        }
        return Scope.of(skus);
    }

    /**
     * Ends every delivery as if a channel had taken it. To carry a million one by one would take an hour and leave the
     * same rows.
     */
    static void settle(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update ocop_delivery set settled = true, state = 'DONE', revision = revision + 2,"
                    + " channel_key = 'K-' || sku, sent_version = goal_version, sent_at = goal_since");
            statement.execute("vacuum analyze");
        }
    }
}
