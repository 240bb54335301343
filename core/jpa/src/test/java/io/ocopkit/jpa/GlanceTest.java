package io.ocopkit.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Sku;
import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.postgresql.core.TransactionState;
import org.postgresql.jdbc.PgConnection;

/** A look at one row leaves nothing open behind it, on connections that do not commit by themselves either. */
class GlanceTest {
    private static final Outlet OUTLET = new Outlet(new ChannelId("trial"), "my-shop");

    @Test
    void aHostsConnectionComesBackWithoutATransaction() throws Exception {
        try (Connection connection = Databases.POSTGRESQL.fresh().getConnection();
                OcopRegistry registry = OcopRegistry.open(OneConnection.of(connection))) {
            connection.setAutoCommit(false);

            assertThat(registry.deliveries().find(OUTLET, new Sku("MO-500"))).isEmpty();
            assertThat(registry.deliveries().pause(OUTLET)).isEmpty();

            assertThat(connection.unwrap(PgConnection.class).getTransactionState())
                    .isEqualTo(TransactionState.IDLE);
        }
    }
}
