package io.ocopkit.jpa;

import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.Withdrawal;
import io.ocopkit.channel.WithdrawalCause;
import io.ocopkit.digest.Digest;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import io.ocopkit.model.Dong;
import io.ocopkit.model.Gtin;
import io.ocopkit.publishing.LedgerAction;
import io.ocopkit.publishing.LedgerRecord;
import io.ocopkit.publishing.LedgerSession;
import io.ocopkit.publishing.OutletState.WrittenDocument;
import io.ocopkit.publishing.Publication;
import io.ocopkit.publishing.Publication.Shown;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A ledger on any database, empty before each test, and lines to write into it. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class LedgerFixture {
    static final Outlet MARKET = new Outlet(new ChannelId("workbook"), "co-op_mart.1");
    static final Outlet OTHER = new Outlet(new ChannelId("google"), "shop");
    static final Instant NOON = Instant.parse("2026-09-01T05:00:00.123456789Z");
    static final BilingualText REASON = BilingualText.of("Được công nhận", "Recognised");

    final DataSource dataSource;
    OcopRegistry registry;

    LedgerFixture(Databases database) {
        this.dataSource = database.fresh();
    }

    @BeforeAll
    void open() {
        registry = OcopRegistry.open(dataSource);
    }

    @BeforeEach
    void forget() {
        Databases.empty(dataSource);
    }

    @AfterAll
    void close() {
        registry.close();
    }

    static LedgerRecord record(LedgerAction action, String sku, long version) {
        return record(action, sku, version, LocalDate.parse("2029-04-01"));
    }

    static LedgerRecord record(LedgerAction action, String sku, long version, LocalDate validUntil) {
        Shown shown = new Shown(
                "Mật ong hoa cà phê",
                "Hợp tác xã Mật ong Cầu Đất",
                new Gtin("8938505974194"),
                URI.create("https://shop.example.vn/mat-ong"),
                "200/QĐ-UBND ngày 01/04/2026",
                validUntil,
                Digest.of("content/1").add(sku).build(),
                Digest.of("offer/1").add(Long.toString(version)).build(),
                Dong.of(100_000 + version),
                version > 1
                        ? new TreeMap<>(Map.of(new Sku(sku + "-L"), Dong.of(200_000 + version)))
                        : Collections.emptySortedMap());
        Publication publication = new Publication(
                new Sku(sku), version, shown, action == LedgerAction.WITHDRAWN ? withdrawal(sku, shown) : null, NOON);
        return new LedgerRecord(action, publication, "thuỷ", REASON);
    }

    private static @Nullable Withdrawal withdrawal(String sku, Shown shown) {
        return new Withdrawal(
                new Sku(sku),
                shown.gtin(),
                shown.productName(),
                shown.producerName(),
                shown.link(),
                WithdrawalCause.CERTIFICATE_REVOKED,
                BilingualText.of("Bị thu hồi theo Quyết định 77/QĐ-UBND", "Revoked by decision 77/QĐ-UBND"),
                LocalDate.parse("2026-08-01"));
    }

    void write(Outlet outlet, long revision, LedgerRecord... records) {
        try (LedgerSession session = registry.begin(outlet, revision)) {
            for (LedgerRecord record : records) {
                session.record(record);
            }
            session.commit(List.of(new WrittenDocument(
                    "feed-" + revision + ".xlsx", Digest.of("file/1").build())));
        }
    }
}
