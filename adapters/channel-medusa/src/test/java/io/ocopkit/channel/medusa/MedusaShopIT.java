package io.ocopkit.channel.medusa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.ListingPage;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.Secret;
import io.ocopkit.channel.TokenRenewal.Renewal;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.testkit.ListingFixture;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.OfferFixture;
import io.ocopkit.testkit.RemovalFixture;
import io.ocopkit.testkit.TestContext;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The adapter against a real Medusa server. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MedusaShopIT {
    private static final int MANY = Integer.getInteger("ocop.shop.products", 500);
    private static final int ALONE = 50;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final AtomicLong VERSIONS = new AtomicLong();

    private static MedusaServer server;
    private static MedusaChannel channel;
    private static Map<String, Secret> secrets;

    @BeforeAll
    static void openTheShop() {
        server = MedusaServer.open(Path.of(System.getProperty("ocop.shops", "target/shops"), "medusa"));
        channel = new MedusaChannel(MedusaConfig.of(server.address(), "trial"));
        secrets = new HashMap<>(server.secrets());
    }

    @AfterAll
    static void closeTheShop() {
        server.close();
    }

    @Test
    @Order(1)
    void aTokenThatDoesNotWorkIsRenewedByLoggingIn() {
        assertThat(channel.locate(new Sku("MO-500"), context()))
                .isEqualTo(new Observation.Unknown(new Outcome.AuthExpired(false)));

        Renewal renewal = channel.renew(context());
        assertThat(renewal).isInstanceOf(Renewal.Renewed.class);
        secrets.putAll(((Renewal.Renewed) renewal).secrets());

        assertThat(channel.locate(new Sku("MO-500"), context())).isEqualTo(new Observation.Absent());
    }

    @Test
    @Order(2)
    void aWrongPasswordIsForAPerson() {
        Map<String, Secret> wrong = new HashMap<>(secrets);
        wrong.put("medusa.password", Secret.of("not-it"));
        assertThat(channel.renew(context().with(wrong))).isInstanceOf(Renewal.PersonNeeded.class);
    }

    @Test
    @Order(3)
    void manyListingsArePublishedOnceHoweverOften() {
        String csv = medusaCsv();
        Duration own = timed(() -> server.importProducts(csv));
        assertThat(count("csv-")).as("the shop's own importer").isEqualTo(MANY);
        assertThat(server.importProducts(csv)).as("the same list again").contains("Failed");
        assertThat(count("csv-")).isEqualTo(MANY);

        Duration ours = timed(() -> publishMany(1));
        assertThat(count("MANY-")).isEqualTo(MANY);
        Duration again = timed(() -> publishMany(2));
        assertThat(count("MANY-")).as("published again").isEqualTo(MANY);
        assertThat(server.store("external_id[]=MANY-7")
                        .at("/0/variants/0/inventory_quantity")
                        .asInt())
                .isEqualTo(14);
        Duration alone = timed(() ->
                IntStream.rangeClosed(1, ALONE).forEach(i -> put(listing("ALONE-" + i, o -> o.pictured()))));

        report("its own importer, without stock", MANY, own);
        report("the adapter, first time", MANY, ours);
        report("the adapter, every listing written again", MANY, again);
        report("the adapter, one by one", ALONE, alone);
    }

    private static void report(String who, int products, Duration time) {
        System.out.printf(
                Locale.ROOT, "Medusa: %s: %d products, %.1f/s%n", who, products, products * 1000.0 / time.toMillis());
    }

    private static Duration timed(Runnable attempt) {
        long begun = System.nanoTime();
        attempt.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static void publishMany(int round) {
        List<PublishCommand> commands = IntStream.rangeClosed(1, MANY)
                .mapToObj(i -> many(i, round))
                .map(listing -> command(listing, new ListingReference(listing.sku(), null)))
                .toList();
        int size = channel.publishBatch();
        for (int from = 0; from < MANY; from += size) {
            assertThat(channel.publishAll(commands.subList(from, Math.min(MANY, from + size)), context()))
                    .allMatch(Outcome.Applied.class::isInstance);
        }
    }

    private static Listing many(int number, int round) {
        return listing(
                "MANY-" + number,
                o -> o.priced(35_000 + number).stocked(number * round).pictured());
    }

    /** A list as Medusa's documentation describes it. */
    private static String medusaCsv() {
        StringBuilder csv =
                new StringBuilder("Product Handle,Product Title,Product Description,Product Status,Variant Title,"
                        + "Variant Sku,Variant Price VND,Variant Option 1 Name,Variant Option 1 Value\n");
        for (int i = 1; i <= MANY; i++) {
            csv.append("csv-")
                    .append(i)
                    .append(",Mật ong ")
                    .append(i)
                    .append(",Mật ong nguyên chất,published,500 ml,CSV-")
                    .append(i)
                    .append(",35000,Default option,Default option value\n");
        }
        return csv.toString();
    }

    /** Products whose handle or key of ours begins so. */
    private static long count(String prefix) {
        return server.admin("GET", "/admin/products?limit=10000&fields=handle,external_id", null)
                .path("products")
                .valueStream()
                .filter(product -> product.path("handle").asText().startsWith(prefix)
                        || product.path("external_id").asText("").startsWith(prefix))
                .count();
    }

    @Test
    @Order(4)
    void oneBadListingKeepsTheOthersOfItsBatchFromNothing() {
        leaveStockBehind("BAD-3");
        List<PublishCommand> commands = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> listing("BAD-" + i, o -> o.pictured()))
                .map(listing -> command(listing, new ListingReference(listing.sku(), null)))
                .toList();

        List<Outcome> outcomes = channel.publishAll(commands, context());

        for (int i = 1; i <= 7; i++) {
            assertThat(outcomes.get(i - 1))
                    .as("BAD-" + i)
                    .isInstanceOf(i == 3 ? Outcome.Rejected.class : Outcome.Applied.class);
        }
        assertThat(outcomes.get(2).toString()).contains("MEDUSA_STOCK_ITEM_LEFT");
        assertThat(count("BAD-")).isEqualTo(6);
    }

    /** As when somebody drops a pack of a product by an update that does not name it. */
    private static void leaveStockBehind(String sku) {
        server.admin("POST", "/admin/inventory-items", Map.of("sku", sku));
    }

    @Test
    @Order(5)
    void whatIsRevokedIsGoneFromTheShopAtOnce() {
        ListingReference reference = put(listing("GONE-1", o -> {}));
        assertThat(bought("GONE-1")).containsExactly("GONE-1 150000 [Default option value] 24");

        assertThat(withdraw(reference)).isEqualTo(new Outcome.Applied(reference));

        assertThat(bought("GONE-1")).isEmpty();
        assertThat(product(reference).path("metadata").has("ocop_stars")).isFalse();
        assertThat(channel.observe(reference, context())).isEqualTo(new Observation.Hidden(reference));
        assertThat(withdraw(reference)).isEqualTo(new Outcome.Applied(reference));
        assertThat(put(listing("GONE-1", o -> {}))).isEqualTo(reference);
        assertThat(bought("GONE-1")).isNotEmpty();
        assertThat(product(reference).path("metadata").path("ocop_stars").asInt())
                .isEqualTo(4);
    }

    @Test
    @Order(6)
    void anOlderCommandDoesNotTakeEffectAfterANewerOne() {
        Listing listing = listing("LATE-1", o -> {});
        ListingReference reference = put(listing);
        long late = VERSIONS.get();
        withdraw(reference);

        Outcome outcome = channel.publish(new PublishCommand(listing, reference, late), context());

        assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
        assertThat(channel.observe(reference, context())).isEqualTo(new Observation.Hidden(reference));
    }

    @Test
    @Order(7)
    void whatTheShopHadBeforeIsAdopted() {
        String id = byHand("HAND-1", false);
        assertThat(channel.locate(new Sku("HAND-1"), context())).isInstanceOf(Observation.Live.class);

        ListingReference reference = put(listing("HAND-1", o -> o.priced(99_000).stocked(24)));

        assertThat(reference.channelKey()).isEqualTo(id);
        assertThat(bought("HAND-1")).containsExactly("HAND-1 99000 [chai] 24");
        assertThat(count("hand-1")).isEqualTo(1);
    }

    @Test
    @Order(8)
    void aProductThatSellsOtherThingsTooIsLeftAlone() {
        String id = byHand("TWO-1", true);
        Listing one = listing("TWO-1", o -> {});

        assertThat(channel.publish(command(one, new ListingReference(one.sku(), id)), context()))
                .isInstanceOf(Outcome.Rejected.class);
        assertThat(channel.publish(command(one, new ListingReference(one.sku(), null)), context()))
                .isInstanceOf(Outcome.Rejected.class);
        assertThat(product(new ListingReference(one.sku(), id)).path("variants"))
                .hasSize(2);
    }

    @Test
    @Order(9)
    void packsComeAndGoAndTheOthersStayTheSameThing() {
        ListingReference reference = put(
                listing("PACKS", o -> o.variant("P-250", "250 g", 60_000, 5).variant("P-500", "500 g", 110_000, 6)));
        assertThat(bought("PACKS")).containsExactly("P-250 60000 [250 g] 5", "P-500 110000 [500 g] 6");
        Map<String, String> before = variants(reference);

        put(listing("PACKS", o -> o.variant("P-1000", "1 kg", 200_000, 0).variant("P-500", "500 g", 115_000, 7)));

        assertThat(bought("PACKS")).containsExactly("P-1000 200000 [1 kg] 0", "P-500 115000 [500 g] 7");
        assertThat(variants(reference)).containsEntry("P-500", before.get("P-500"));
        assertThat(values(reference)).containsExactlyInAnyOrder("1 kg", "500 g");

        put(listing("PACKS", o -> o.priced(99_000).stocked(3)));
        assertThat(bought("PACKS")).containsExactly("PACKS 99000 [Default option value] 3");

        put(listing("PACKS", o -> o.variant("P-250", "250 g", 60_000, 5).variant("P-500", "500 g", 110_000, 6)));
        assertThat(bought("PACKS")).containsExactly("P-250 60000 [250 g] 5", "P-500 110000 [500 g] 6");
        assertThat(values(reference)).containsExactlyInAnyOrder("250 g", "500 g");
        assertThat(server.admin("GET", "/admin/inventory-items?q=P-&fields=sku", null)
                        .path("inventory_items")
                        .findValuesAsText("sku"))
                .containsExactlyInAnyOrder("P-250", "P-500");
    }

    @Test
    @Order(10)
    void twoPacksMayChangeTheirChoice() {
        put(listing("SWAP", o -> o.variant("S-A", "250 g", 60_000, 5).variant("S-B", "500 g", 110_000, 6)));
        put(listing("SWAP", o -> o.variant("S-A", "1 kg", 60_000, 5).variant("S-B", "250 g", 110_000, 6)));
        assertThat(bought("SWAP")).containsExactly("S-A 60000 [1 kg] 5", "S-B 110000 [250 g] 6");
    }

    @Test
    @Order(11)
    void priceAndStockChangeAlone() {
        ListingReference reference = put(listing("OFFER-1", o -> {}));
        ListingReference nowhere = new ListingReference(new Sku("NOWHERE"), null);
        server.admin("POST", "/admin/products/" + reference.channelKey(), Map.of("title", "Tên khác"));

        List<Outcome> outcomes = channel.offerAll(
                List.of(
                        command(listing("OFFER-1", o -> o.priced(120_000).stocked(7)), reference),
                        command(listing("NOWHERE", o -> {}), nowhere)),
                context());

        assertThat(outcomes.get(0)).isEqualTo(new Outcome.Applied(reference));
        assertThat(outcomes.get(1)).isInstanceOf(Outcome.Rejected.class);
        assertThat(bought("OFFER-1")).containsExactly("OFFER-1 120000 [Default option value] 7");
        assertThat(product(reference).path("title").asText()).isEqualTo("Tên khác");
    }

    @Test
    @Order(12)
    void whatSomebodyEditedIsSeenAndPutRight() {
        Listing listing = listing("DRIFT-1", o -> {});
        ListingReference reference = put(listing);
        String edition = edition(reference);
        server.admin("POST", "/admin/products/" + reference.channelKey(), Map.of("title", "Mật ong 5 sao"));
        assertThat(edition(reference)).isNotEqualTo(edition);

        put(listing);

        assertThat(server.store("external_id[]=DRIFT-1").at("/0/title").asText())
                .isEqualTo("Mật ong hoa cà phê 500 ml");
        server.admin("POST", "/admin/products/" + reference.channelKey(), Map.of("sales_channels", List.of()));
        assertThat(channel.observe(reference, context())).isEqualTo(new Observation.Hidden(reference));
        put(listing);
        assertThat(bought("DRIFT-1")).isNotEmpty();
    }

    @Test
    @Order(13)
    void picturesKeepTheirOrder() {
        String address = "https://pictures.example/";
        ListingReference reference = put(listing("PIC-1", o -> o.pictured(address + "a.png", address + "b.png")));
        put(listing("PIC-1", o -> o.pictured(address + "c.png", address + "b.png")));

        assertThat(product(reference)
                        .path("images")
                        .valueStream()
                        .sorted(Comparator.comparingInt(
                                image -> image.path("rank").asInt()))
                        .map(image -> image.path("url").asText()))
                .containsExactly(address + "c.png", address + "b.png");
        assertThat(product(reference).path("thumbnail").asText()).isEqualTo(address + "c.png");
    }

    @Test
    @Order(14)
    void whatHasNoNumberMayBeOrdered() {
        ListingReference reference = put(listing("MADE-1", o -> o.onRequest().priced(150_000)));
        assertThat(product(reference).at("/variants/0/allow_backorder").asBoolean())
                .isTrue();
        put(listing("MADE-1", o -> o.stocked(4)));
        assertThat(product(reference).at("/variants/0/allow_backorder").asBoolean())
                .isFalse();
        assertThat(bought("MADE-1")).containsExactly("MADE-1 150000 [Default option value] 4");
    }

    @Test
    @Order(15)
    void everythingOfOursIsListed() {
        List<ListingPage.Entry> all = new ArrayList<>();
        String cursor = null;
        do {
            ListingPage.Entries page = (ListingPage.Entries) channel.list(cursor, context());
            all.addAll(page.entries());
            cursor = page.next();
        } while (cursor != null);
        assertThat(all)
                .filteredOn(entry -> entry.reference().sku().value().startsWith("MANY-"))
                .hasSize(MANY);
        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
        assertThat(all)
                .filteredOn(entry -> entry.reference().sku().value().startsWith("CSV-"))
                .isEmpty();
    }

    @Test
    @Order(16)
    void severalAreFoundAtOnce() {
        put(listing("FIND/1 ậ", o -> {}));
        List<Observation> seen = channel.locateAll(
                List.of(new Sku("FIND/1 ậ"), new Sku("FIND-2"), new Sku("MANY-1"), new Sku("CSV-1")), context());
        assertThat(seen.get(0)).isInstanceOf(Observation.Live.class);
        assertThat(seen.get(1)).isEqualTo(new Observation.Absent());
        assertThat(seen.get(2)).isInstanceOf(Observation.Live.class);
        assertThat(seen.get(3)).isInstanceOf(Observation.Hidden.class);
    }

    @Test
    @Order(17)
    void whatCannotBeTakenDownIsAtLeastSoldOut() {
        ListingReference reference = put(listing("SOLD-1", o -> o.onRequest().priced(150_000)));
        assertThat(channel.stopSelling(removal(reference), context())).isEqualTo(new Outcome.Applied(reference));
        assertThat(product(reference).at("/variants/0/allow_backorder").asBoolean())
                .isFalse();
        assertThat(bought("SOLD-1")).containsExactly("SOLD-1 150000 [Default option value] 0");
    }

    private static Listing listing(String sku, Consumer<OfferFixture> words) {
        return ListingFixture.aListing()
                .offered(o -> words.accept(o.sku(sku).pictured()))
                .build();
    }

    private static PublishCommand command(Listing listing, ListingReference reference) {
        return new PublishCommand(listing, reference, VERSIONS.incrementAndGet());
    }

    private static ListingReference put(Listing listing) {
        Observation seen = channel.locate(listing.sku(), context());
        ListingReference known = seen instanceof Observation.Live live
                ? live.reference()
                : seen instanceof Observation.Hidden hidden
                        ? hidden.reference()
                        : new ListingReference(listing.sku(), null);
        Outcome outcome = channel.publish(command(listing, known), context());
        assertThat(outcome).isInstanceOf(Outcome.Applied.class);
        return ((Outcome.Applied) outcome).reference();
    }

    private static Outcome withdraw(ListingReference reference) {
        return channel.withdraw(removal(reference), context());
    }

    private static WithdrawCommand removal(ListingReference reference) {
        return new WithdrawCommand(
                RemovalFixture.aRemoval().sku(reference.sku().value()).build(), reference, VERSIONS.incrementAndGet());
    }

    private static String edition(ListingReference reference) {
        return String.valueOf(((Observation.Live) channel.observe(reference, context())).channelVersion());
    }

    private static JsonNode product(ListingReference reference) {
        return server.admin("GET", "/admin/products/" + reference.channelKey(), null)
                .path("product");
    }

    private static Map<String, String> variants(ListingReference reference) {
        Map<String, String> variants = new HashMap<>();
        product(reference)
                .path("variants")
                .forEach(variant -> variants.put(
                        variant.path("sku").asText(), variant.path("id").asText()));
        return variants;
    }

    private static List<String> values(ListingReference reference) {
        return product(reference).path("options").path(0).path("values").findValuesAsText("value");
    }

    /** What a buyer sees, in the order it is meant to be seen. */
    private static List<String> bought(String sku) {
        return server.store("external_id[]=" + sku)
                .path(0)
                .path("variants")
                .valueStream()
                .sorted(Comparator.comparingInt(
                        variant -> variant.path("variant_rank").asInt()))
                .map(variant -> variant.path("sku").asText() + " "
                        + variant.path("calculated_price")
                                .path("calculated_amount")
                                .asLong()
                        + " " + variant.path("options").findValuesAsText("value") + " "
                        + variant.path("inventory_quantity").asInt())
                .toList();
    }

    private static String byHand(String sku, boolean another) {
        String channelId = server.admin("GET", "/admin/stores", null)
                .at("/stores/0/default_sales_channel_id")
                .asText();
        List<Object> variants = new ArrayList<>();
        variants.add(pack(sku, "chai"));
        if (another) {
            variants.add(pack(sku + "-B", "hộp"));
        }
        return server.admin(
                        "POST",
                        "/admin/products",
                        Map.of(
                                "title",
                                "Mật ong cũ",
                                "handle",
                                sku.toLowerCase(Locale.ROOT),
                                "status",
                                "published",
                                "options",
                                List.of(Map.of("title", "Loại", "values", List.of("chai", "hộp"))),
                                "sales_channels",
                                List.of(Map.of("id", channelId)),
                                "variants",
                                variants))
                .at("/product/id")
                .asText();
    }

    private static Map<String, Object> pack(String sku, String kind) {
        return Map.of(
                "title",
                kind,
                "sku",
                sku,
                "manage_inventory",
                false,
                "prices",
                List.of(Map.of("currency_code", "vnd", "amount", 50_000)),
                "options",
                Map.of("Loại", kind));
    }

    private static TestContext context() {
        MutableClock clock = MutableClock.at(Instant.now());
        return TestContext.at(clock).with(secrets).sending(CLIENT);
    }
}
