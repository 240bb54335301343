package io.ocopkit.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.Secret;
import io.ocopkit.message.InvalidValueException;
import io.ocopkit.publishing.delivery.Credentials;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Credentials at rest, on any database. */
abstract class CredentialTest extends LedgerFixture {
    private static final Instant TEN = Instant.parse("2026-09-01T03:00:00Z");
    private static final String ACCESS = "mật-khẩu-truy-cập";
    private static final String REFRESH = "mã-làm-mới-một-lần";
    private static final SecretKey MAY = key(5);
    private static final SecretKey NOVEMBER = key(11);

    private ShopCredentials credentials;

    CredentialTest(Databases database) {
        super(database);
    }

    private static SecretKey key(int seed) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        return new SecretKeySpec(bytes, "AES");
    }

    private static Map<String, Secret> tokens(String access, String refresh) {
        return Map.of("access", Secret.of(access), "refresh", Secret.of(refresh));
    }

    private static Map<String, String> revealed(Credentials credentials) {
        return Map.of(
                "access", credentials.secrets().get("access").reveal(),
                "refresh", credentials.secrets().get("refresh").reveal());
    }

    @BeforeEach
    void openStore() {
        credentials = registry.credentials(KeyRing.of("2026-05", MAY));
    }

    @AfterEach
    void waitAsUsual() {
        Databases.waitForLocks(dataSource, 2000);
    }

    @Test
    void aShopThatWasGivenNothingHasNoSecrets() {
        assertThat(credentials.read(MARKET)).isEqualTo(new Credentials(0, Map.of(), null));
    }

    @Test
    void whatAShopWasGivenIsReadBack() {
        Credentials given = credentials.give(MARKET, tokens(ACCESS, REFRESH));
        assertThat(given.version()).isOne();
        assertThat(revealed(credentials.read(MARKET)))
                .containsEntry("access", ACCESS)
                .containsEntry("refresh", REFRESH);
        assertThat(credentials.read(MARKET).expires()).isNull();
        assertThat(credentials.read(OTHER).secrets()).isEmpty();
    }

    @Test
    void givingAgainReplacesWhatHasTheSameName() {
        credentials.give(MARKET, tokens(ACCESS, REFRESH));
        credentials.give(MARKET, Map.of("access", Secret.of("mới")));
        assertThat(credentials.read(MARKET).version()).isEqualTo(2);
        assertThat(revealed(credentials.read(MARKET)))
                .containsEntry("access", "mới")
                .containsEntry("refresh", REFRESH);
    }

    @Test
    void nothingOfASecretIsStoredInTheClearNorPrinted() throws Exception {
        credentials.give(MARKET, tokens(ACCESS, REFRESH));
        assertThat(sealed("access")).isNotEqualTo(sealed("refresh"));
        assertThat(new String(sealed("access"), StandardCharsets.UTF_8)).doesNotContain(ACCESS);
        assertThat(credentials.read(MARKET).toString()).doesNotContain(ACCESS, REFRESH);
        KeyRing ring = KeyRing.of("2026-11", NOVEMBER).withFormer("2026-05", MAY);
        assertThat(ring).hasToString("KeyRing writing with 2026-11 [2026-05, 2026-11]");
    }

    @Test
    void theSameSecretLooksDifferentEveryTime() throws Exception {
        credentials.give(MARKET, tokens(ACCESS, REFRESH));
        byte[] before = sealed("access");
        credentials.give(MARKET, tokens(ACCESS, REFRESH));
        assertThat(sealed("access")).isNotEqualTo(before);
    }

    @Test
    void aRenewalIsKeptBeforeItReturns() {
        Credentials stale = credentials.give(MARKET, tokens(ACCESS, REFRESH));
        Credentials renewed = credentials.renew(
                MARKET, stale, held -> held.renewed(tokens("truy-cập-2", "làm-mới-2"), TEN.plusNanos(7)));
        assertThat(renewed.version()).isEqualTo(2);
        Credentials read = registry.credentials(KeyRing.of("2026-05", MAY)).read(MARKET);
        assertThat(revealed(read)).containsEntry("access", "truy-cập-2").containsEntry("refresh", "làm-mới-2");
        assertThat(read.version()).isEqualTo(2);
        assertThat(read.expires()).isEqualTo(TEN);
    }

    @Test
    void whoComesWithOldCredentialsGetsTheOnesSomebodyElseRenewed() {
        Credentials stale = credentials.give(MARKET, tokens(ACCESS, REFRESH));
        credentials.renew(MARKET, stale, held -> held.renewed(tokens("truy-cập-2", "làm-mới-2"), null));
        Credentials late = credentials.renew(MARKET, stale, held -> {
            throw new AssertionError("The refresh token is spent");
        });
        assertThat(revealed(late)).containsEntry("access", "truy-cập-2");
    }

    @Test
    void anExchangeThatCouldNotLeavesEverythingAsItWas() {
        Credentials stale = credentials.give(MARKET, tokens(ACCESS, REFRESH));
        assertThat(credentials.renew(MARKET, stale, Function.identity()).version())
                .isOne();
        assertThatThrownBy(() -> credentials.renew(MARKET, stale, held -> {
                    throw new IllegalStateException("The channel is out of order");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The channel is out of order");
        assertThat(revealed(credentials.read(MARKET))).containsEntry("refresh", REFRESH);
        assertThat(credentials
                        .renew(MARKET, stale, held -> held.renewed(tokens("2", "2"), null))
                        .version())
                .isEqualTo(2);
    }

    @Test
    void aShopWithoutSecretsMayStillBeGivenSomeByTheChannel() {
        Credentials none = credentials.read(MARKET);
        credentials.renew(MARKET, none, held -> held.renewed(tokens(ACCESS, REFRESH), TEN));
        assertThat(revealed(credentials.read(MARKET))).containsEntry("access", ACCESS);
    }

    /** The second one comes while the first one is at the channel, and waits longer than H2 would by itself. */
    @Test
    void aRefreshTokenIsSpentOnceHoweverManyNeedIt() throws Exception {
        Databases.waitForLocks(dataSource, 50);
        Credentials stale = credentials.give(MARKET, tokens(ACCESS, REFRESH));
        AtomicInteger exchanges = new AtomicInteger();
        CountDownLatch atTheChannel = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        Function<Credentials, Credentials> exchange = held -> {
            int number = exchanges.incrementAndGet();
            atTheChannel.countDown();
            await(answered);
            return held.renewed(tokens("truy-cập " + number, "làm-mới " + number), TEN);
        };
        List<CompletableFuture<Credentials>> workers = new ArrayList<>();
        workers.add(CompletableFuture.supplyAsync(() -> credentials.renew(MARKET, stale, exchange)));
        await(atTheChannel);
        OcopRegistry otherProcess = OcopRegistry.open(dataSource);
        try (otherProcess) {
            ShopCredentials theirs = otherProcess.credentials(KeyRing.of("2026-05", MAY));
            workers.add(CompletableFuture.supplyAsync(() -> theirs.renew(MARKET, stale, exchange)));
            TimeUnit.MILLISECONDS.sleep(500);
            assertThat(revealed(credentials.read(MARKET))).containsEntry("access", ACCESS);
            answered.countDown();
            for (CompletableFuture<Credentials> worker : workers) {
                assertThat(revealed(worker.get(1, TimeUnit.MINUTES))).containsEntry("access", "truy-cập 1");
            }
        }
        assertThat(exchanges).hasValue(1);
        assertThat(credentials.read(MARKET).version()).isEqualTo(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aNewKeyReadsWhatTheFormerOneWroteAndRotationMakesTheFormerDispensable() {
        credentials.give(MARKET, tokens(ACCESS, REFRESH));
        credentials.give(OTHER, Map.of("access", Secret.of(ACCESS)));
        ShopCredentials both =
                registry.credentials(KeyRing.of("2026-11", NOVEMBER).withFormer("2026-05", MAY));
        both.give(OTHER, Map.of("refresh", Secret.of(REFRESH)));
        assertThat(revealed(both.read(MARKET))).containsEntry("access", ACCESS);

        assertThat(both.rotate()).isEqualTo(2);
        assertThat(both.rotate()).isZero();

        ShopCredentials current = registry.credentials(KeyRing.of("2026-11", NOVEMBER));
        assertThat(current.read(MARKET).version()).isOne();
        assertThat(revealed(current.read(MARKET)))
                .containsEntry("access", ACCESS)
                .containsEntry("refresh", REFRESH);
        assertThat(revealed(current.read(OTHER)))
                .containsEntry("access", ACCESS)
                .containsEntry("refresh", REFRESH);
    }

    @Test
    void aMissingKeyIsNamed() {
        credentials.give(MARKET, Map.of("access", Secret.of(ACCESS)));
        ShopCredentials without = registry.credentials(KeyRing.of("2026-11", NOVEMBER));
        assertThatThrownBy(() -> without.read(MARKET)).isInstanceOfSatisfying(CredentialException.class, e -> {
            assertThat(e.code()).isEqualTo("CREDENTIAL_KEY_MISSING");
            assertThat(e.text().vi())
                    .contains("2026-05", "access", MARKET.toString())
                    .doesNotContain(ACCESS);
            assertThat(e.text().en()).contains("2026-05", "access", MARKET.toString());
        });
        assertThatThrownBy(without::rotate).isInstanceOf(CredentialException.class);
    }

    @Test
    void anotherKeyUnderTheSameIdOpensNothing() {
        credentials.give(MARKET, Map.of("access", Secret.of(ACCESS)));
        assertUnreadable(registry.credentials(KeyRing.of("2026-05", NOVEMBER)), MARKET);
    }

    private static void assertUnreadable(ShopCredentials credentials, Outlet outlet) {
        assertThatThrownBy(() -> credentials.read(outlet)).isInstanceOfSatisfying(CredentialException.class, e -> {
            assertThat(e.code()).isEqualTo("CREDENTIAL_UNREADABLE");
            assertThat(e.text().vi()).contains("2026-05");
            assertThat(e).hasStackTraceContaining("2026-05");
            assertThat(e.getMessage()).doesNotContain(ACCESS, REFRESH);
        });
        AtomicInteger exchanges = new AtomicInteger();
        assertThatThrownBy(() -> credentials.renew(outlet, Credentials.of(Map.of()), held -> {
                    exchanges.incrementAndGet();
                    return held;
                }))
                .isInstanceOf(CredentialException.class);
        assertThat(exchanges).hasValue(0);
    }

    @Test
    void aChangedCiphertextIsNoticedWhereverItWasChanged() throws Exception {
        credentials.give(MARKET, Map.of("access", Secret.of(ACCESS)));
        byte[] original = sealed("access");
        for (int place : new int[] {0, 12, original.length - 1}) {
            byte[] tampered = original.clone();
            tampered[place] ^= 1;
            putSealed("access", tampered);
            assertUnreadable(credentials, MARKET);
        }
        putSealed("access", Arrays.copyOf(original, 20));
        assertUnreadable(credentials, MARKET);
        putSealed("access", new byte[0]);
        assertUnreadable(credentials, MARKET);
        putSealed("access", original);
        assertThat(credentials.read(MARKET).secrets()).containsOnlyKeys("access");
    }

    @Test
    void rowsSwappedWithinAShopAreNoticed() throws Exception {
        credentials.give(MARKET, tokens(ACCESS, REFRESH));
        byte[] access = sealed("access");
        putSealed("access", sealed("refresh"));
        putSealed("refresh", access);
        assertUnreadable(credentials, MARKET);
    }

    @Test
    void aRowOfAnotherShopIsNoticed() {
        credentials.give(MARKET, Map.of("access", Secret.of(ACCESS)));
        credentials.give(OTHER, Map.of("refresh", Secret.of(REFRESH)));
        Databases.run(dataSource, "update ocop_secret set outlet = '" + OTHER + "' where outlet = '" + MARKET + "'");
        assertUnreadable(credentials, OTHER);
    }

    @Test
    void onlyAnAesKeyOf256BitsWithAPlainNameIsTaken() {
        assertRefused("KEY_KIND", "2026", new SecretKeySpec(new byte[16], "AES"));
        assertRefused("KEY_KIND", "2026", new SecretKeySpec(new byte[32], "HmacSHA256"));
        assertRefused("KEY_ID_FORM", "tháng năm", MAY);
        assertRefused("KEY_ID_FORM", "", MAY);
        assertThatThrownBy(() -> KeyRing.of("2026-05", NOVEMBER).withFormer("2026-05", MAY))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("KEY_ID_TAKEN"));
    }

    private static void assertRefused(String code, String id, SecretKey key) {
        assertThatThrownBy(() -> KeyRing.of(id, key))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private byte[] sealed(String name) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select sealed from ocop_secret where outlet = ? and name = ?")) {
            query.setString(1, MARKET.toString());
            query.setString(2, name);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getBytes(1);
            }
        }
    }

    private void putSealed(String name, byte[] sealed) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update ocop_secret set sealed = ? where outlet = ? and name = ?")) {
            update.setBytes(1, sealed);
            update.setString(2, MARKET.toString());
            update.setString(3, name);
            update.executeUpdate();
        }
    }
}
