package io.ocopkit.channel.vendure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
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
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The adapter against a real Vendure server. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VendureShopIT {
    private static final int MANY = Integer.getInteger("ocop.shop.products", 500);
    private static final int AT_ONCE = Integer.getInteger("ocop.atOnce", 4);
    private static final int ALONE = 50;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final AtomicLong VERSIONS = new AtomicLong();

    private static VendureServer server;
    private static VendureChannel channel;
    private static Map<String, Secret> secrets;

    @BeforeAll
    static void openTheShop() {
        server = VendureServer.open(Path.of(System.getProperty("ocop.shops", "target/shops"), "vendure"));
        channel = new VendureChannel(VendureConfig.of(server.adminApi(), "trial"));
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
        wrong.put("vendure.password", Secret.of("not-it"));
        assertThat(channel.renew(context().with(wrong))).isInstanceOf(Renewal.PersonNeeded.class);
    }

    @Test
    @Order(3)
    void manyListingsArePublishedOnceHoweverOften() throws Exception {
        String csv = vendureCsv();
        Duration own = timed(() -> server.importProducts(csv));
        assertThat(count("CSV-")).as("the shop's own importer").isEqualTo(MANY);
        server.importProducts(csv);
        assertThat(count("CSV-"))
                .as("the shop's own importer, the same list again")
                .isEqualTo(2L * MANY);

        Duration ours = timed(() -> publishMany(1));
        assertThat(count("MANY-")).isEqualTo(MANY);
        Duration again = timed(() -> publishMany(2));
        assertThat(count("MANY-")).as("published again").isEqualTo(MANY);
        Duration alone = timed(() ->
                IntStream.rangeClosed(1, ALONE).forEach(i -> put(listing("ALONE-" + i, o -> o.pictured()))));

        report("its own importer", MANY, own);
        report("the adapter, first time", MANY, ours);
        report("the adapter, every listing written again", MANY, again);
        report("the adapter, one by one", ALONE, alone);
    }

    private static void report(String who, int products, Duration time) {
        System.out.printf(
                Locale.ROOT, "Vendure: %s: %d products, %.1f/s%n", who, products, products * 1000.0 / time.toMillis());
    }

    private static Duration timed(Attempt attempt) throws Exception {
        long begun = System.nanoTime();
        attempt.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private interface Attempt {
        void run() throws Exception;
    }

    /** In batches, some of them side by side, as the engine does it. */
    private static void publishMany(int round) throws Exception {
        int size = channel.publishBatch();
        ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> calls = new ArrayList<>();
            for (int from = 1; from <= MANY; from += size) {
                List<PublishCommand> batch = IntStream.rangeClosed(from, Math.min(MANY, from + size - 1))
                        .mapToObj(i -> command(many(i, round)))
                        .toList();
                calls.add(callers.submit(() ->
                        assertThat(channel.publishAll(batch, context())).allMatch(Outcome.Applied.class::isInstance)));
            }
            for (Future<?> call : calls) {
                call.get();
            }
        } finally {
            callers.shutdownNow();
        }
    }

    private static PublishCommand command(Listing listing) {
        return new PublishCommand(listing, new ListingReference(listing.sku(), null), VERSIONS.incrementAndGet());
    }

    private static Listing many(int number, int round) {
        return listing(
                "MANY-" + number,
                o -> o.priced(35_000 + number).stocked(number * round).pictured());
    }

    /** A list as Vendure's documentation describes it. */
    private static String vendureCsv() {
        StringBuilder csv = new StringBuilder(
                "name,slug,description,assets,facets,optionGroups,optionValues,sku,price,taxCategory,stockOnHand,"
                        + "trackInventory,variantAssets,variantFacets\n");
        for (int i = 1; i <= MANY; i++) {
            csv.append("Mật ong ")
                    .append(i)
                    .append(",csv-")
                    .append(i)
                    .append(",<p>Mật ong nguyên chất</p>,,,,,CSV-")
                    .append(i)
                    .append(",35000,GTGT,")
                    .append(i)
                    .append(",true,,\n");
        }
        return csv.toString();
    }

    private static long count(String prefix) {
        return server.admin(
                        "{productVariants(options:{filter:{sku:{contains:\"" + prefix + "\"}},take:1}){totalItems}}")
                .path("productVariants")
                .path("totalItems")
                .asLong();
    }

    @Test
    @Order(4)
    void whatIsRevokedIsGoneFromTheShopAtOnce() {
        ListingReference reference = put(listing("GONE-1", o -> {}));
        assertThat(bought(reference)).isNotEmpty();

        assertThat(withdraw(reference)).isEqualTo(new Outcome.Applied(reference));

        assertThat(server.shop("{product(id:\"" + reference.channelKey() + "\"){id}}")
                        .path("product")
                        .isNull())
                .isTrue();
        assertThat(channel.observe(reference, context())).isEqualTo(new Observation.Hidden(reference));
        assertThat(withdraw(reference)).isEqualTo(new Outcome.Applied(reference));
        assertThat(put(listing("GONE-1", o -> {}))).isEqualTo(reference);
        assertThat(bought(reference)).isNotEmpty();
    }

    @Test
    @Order(5)
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
    @Order(6)
    void whatTheShopHadBeforeIsAdopted() {
        String id = byHand("HAND-1", "Mật ong cũ");
        Observation seen = channel.locate(new Sku("HAND-1"), context());
        assertThat(seen).isInstanceOf(Observation.Live.class);

        ListingReference reference = put(listing("HAND-1", o -> o.priced(99_000)));

        assertThat(reference.channelKey()).isEqualTo(id);
        assertThat(count("HAND-1")).isEqualTo(1);
        assertThat(bought(reference)).containsExactly("HAND-1 99000 [] 24");
    }

    @Test
    @Order(7)
    void aPageThatSellsOtherThingsTooIsLeftAlone() {
        String id = byHand("TWO-1", "Giỏ quà");
        Listing other = listing("TWO-9", o -> {});

        Outcome outcome = channel.publish(
                new PublishCommand(other, new ListingReference(other.sku(), id), VERSIONS.incrementAndGet()),
                context());

        assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
        assertThat(count("TWO-1")).isEqualTo(1);
    }

    @Test
    @Order(8)
    void packsComeAndGoAndTheOthersStayTheSameThing() {
        ListingReference reference = put(
                listing("PACKS", o -> o.variant("P-250", "250 g", 60_000, 5).variant("P-500", "500 g", 110_000, 6)));
        assertThat(bought(reference)).containsExactly("P-250 60000 [250 g] 5", "P-500 110000 [500 g] 6");
        List<String> before = ids(reference);

        put(listing("PACKS", o -> o.variant("P-500", "500 g", 115_000, 7).variant("P-1000", "1 kg", 200_000, 0)));

        assertThat(bought(reference)).containsExactly("P-500 115000 [500 g] 7", "P-1000 200000 [1 kg] 0");
        assertThat(ids(reference)).contains(before.get(1)).doesNotContain(before.get(0));
        assertThat(values(reference)).containsExactly("500 g", "1 kg");

        put(listing("PACKS", o -> o.priced(99_000).stocked(3)));
        assertThat(bought(reference)).containsExactly("PACKS 99000 [] 3");

        put(listing("PACKS", o -> o.variant("P-250", "250 g", 60_000, 5).variant("P-500", "500 g", 110_000, 6)));
        assertThat(bought(reference)).containsExactly("P-250 60000 [250 g] 5", "P-500 110000 [500 g] 6");
        assertThat(count("P-")).isEqualTo(2);
    }

    @Test
    @Order(9)
    void priceAndStockChangeAlone() {
        ListingReference reference = put(listing("OFFER-1", o -> {}));
        Listing cheaper = listing("OFFER-1", o -> o.priced(120_000).stocked(7));
        server.admin("mutation{updateProduct(input:{id:\"" + reference.channelKey()
                + "\",translations:[{languageCode:vi," + "name:\"Tên khác\"}]}){id}}");

        assertThat(channel.offer(new PublishCommand(cheaper, reference, VERSIONS.incrementAndGet()), context()))
                .isEqualTo(new Outcome.Applied(reference));

        assertThat(bought(reference)).containsExactly("OFFER-1 120000 [] 7");
        assertThat(name(reference)).isEqualTo("Tên khác");
        assertThat(channel.offer(
                        new PublishCommand(
                                listing("NOWHERE", o -> {}), new ListingReference(new Sku("NOWHERE"), null), 1),
                        context()))
                .isInstanceOf(Outcome.Rejected.class);
    }

    @Test
    @Order(10)
    void whatSomebodyEditedIsSeenAndPutRight() {
        Listing listing = listing("DRIFT-1", o -> {});
        ListingReference reference = put(listing);
        String edition = edition(reference);
        server.admin("mutation{updateProduct(input:{id:\"" + reference.channelKey()
                + "\",translations:[{languageCode:vi," + "name:\"Mật ong 5 sao\"}]}){id}}");

        assertThat(edition(reference)).isNotEqualTo(edition);
        put(listing);

        assertThat(name(reference)).isEqualTo("Mật ong hoa cà phê 500 ml");
    }

    @Test
    @Order(11)
    void aCopyMadeInTheShopIsNotSoldBesideIt() {
        ListingReference reference = put(listing("COPY-1", o -> {}));
        String copy = server.admin("mutation{duplicateEntity(input:{entityName:\"Product\",entityId:\""
                        + reference.channelKey() + "\",duplicatorInput:{code:\"product-duplicator\",arguments:[{name:"
                        + "\"includeVariants\",value:\"true\"}]}}){... on DuplicateEntitySuccess{newEntityId}}}")
                .path("duplicateEntity")
                .path("newEntityId")
                .asText();
        server.admin("mutation{updateProduct(input:{id:\"" + copy + "\",enabled:true}){id}}");

        assertThat(put(listing("COPY-1", o -> {}))).isEqualTo(reference);
        assertThat(server.shop("{product(id:\"" + copy + "\"){id}}")
                        .path("product")
                        .isNull())
                .isTrue();
        assertThat(bought(reference)).isNotEmpty();
    }

    @Test
    @Order(12)
    void picturesAreUploadedOnce() throws IOException {
        AtomicLong fetched = new AtomicLong();
        HttpServer pictures = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        pictures.createContext("/", exchange -> {
            fetched.incrementAndGet();
            byte[] png = Objects.requireNonNull(VendureShopIT.class.getResourceAsStream("picture.png"))
                    .readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "image/png");
            exchange.sendResponseHeaders(200, png.length);
            exchange.getResponseBody().write(png);
            exchange.close();
        });
        pictures.start();
        try {
            String address = "http://127.0.0.1:" + pictures.getAddress().getPort() + "/";
            Listing pictured = listing("PIC-1", o -> o.pictured(address + "a.png", address + "b.png"));
            ListingReference reference = put(pictured);
            put(pictured);
            put(listing("PIC-2", o -> o.pictured(address + "b.png")));

            assertThat(fetched).hasValue(2);
            assertThat(assets(reference)).hasSize(2);
            put(listing("PIC-1", o -> o.pictured(address + "b.png")));
            assertThat(assets(reference)).containsExactly(Pictures.fileName(java.net.URI.create(address + "b.png")));
        } finally {
            pictures.stop(0);
        }
    }

    @Test
    @Order(13)
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
        assertThat(all)
                .filteredOn(entry -> entry.reference().sku().value().startsWith("CSV-"))
                .isEmpty();
    }

    @Test
    @Order(14)
    void whatCannotBeTakenDownIsAtLeastSoldOut() {
        ListingReference reference = put(listing("SOLD-1", o -> {}));
        assertThat(channel.stopSelling(removal(reference), context())).isEqualTo(new Outcome.Applied(reference));
        assertThat(server.shop("{product(id:\"" + reference.channelKey() + "\"){variants{stockLevel}}}")
                        .at("/product/variants/0/stockLevel")
                        .asText())
                .isEqualTo("OUT_OF_STOCK");
    }

    private static Listing listing(String sku, Consumer<OfferFixture> words) {
        return ListingFixture.aListing()
                .offered(o -> words.accept(o.sku(sku).pictured()))
                .build();
    }

    private static ListingReference put(Listing listing) {
        Observation seen = channel.locate(listing.sku(), context());
        ListingReference known = seen instanceof Observation.Live live
                ? live.reference()
                : seen instanceof Observation.Hidden hidden
                        ? hidden.reference()
                        : new ListingReference(listing.sku(), null);
        Outcome outcome = channel.publish(new PublishCommand(listing, known, VERSIONS.incrementAndGet()), context());
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
        return server.admin(
                        "{product(id:\"" + reference.channelKey() + "\"){name assets{name} optionGroups{options{name}}"
                                + " variants{id sku stockOnHand prices{price} options{name}}}}")
                .path("product");
    }

    private static String name(ListingReference reference) {
        return product(reference).path("name").asText();
    }

    private static List<String> assets(ListingReference reference) {
        return product(reference).path("assets").findValuesAsText("name");
    }

    private static List<String> ids(ListingReference reference) {
        List<String> ids = new ArrayList<>();
        product(reference)
                .path("variants")
                .forEach(variant -> ids.add(variant.path("id").asText()));
        return ids;
    }

    private static List<String> values(ListingReference reference) {
        return product(reference).path("optionGroups").path(0).path("options").findValuesAsText("name");
    }

    /** What a buyer sees, and the stock only the owner sees. */
    private static List<String> bought(ListingReference reference) {
        List<String> items = new ArrayList<>();
        JsonNode seen = server.shop(
                "{product(id:\"" + reference.channelKey() + "\"){variants{sku priceWithTax options{name}}}}");
        seen.path("product")
                .path("variants")
                .forEach(variant -> items.add(variant.path("sku").asText() + " "
                        + variant.path("priceWithTax").asLong() / 100 + " "
                        + variant.path("options").findValuesAsText("name")
                        + " " + stock(reference, variant.path("sku").asText())));
        return items;
    }

    private static int stock(ListingReference reference, String sku) {
        for (JsonNode variant : product(reference).path("variants")) {
            if (variant.path("sku").asText().equals(sku)) {
                return variant.path("stockOnHand").asInt();
            }
        }
        throw new AssertionError("No variant " + sku);
    }

    private static String byHand(String sku, String name) {
        String id = server.admin("mutation{createProduct(input:{enabled:true,translations:[{languageCode:vi,name:\""
                        + name + "\",slug:\"" + sku + "\",description:\"\"}]}){id}}")
                .path("createProduct")
                .path("id")
                .asText();
        server.admin(
                "mutation($i:[CreateProductVariantInput!]!){createProductVariants(input:$i){id}}",
                Map.of(
                        "i",
                        List.of(Map.of(
                                "productId",
                                id,
                                "sku",
                                sku,
                                "price",
                                5_000_000,
                                "translations",
                                List.of(Map.of("languageCode", "vi", "name", name))))));
        return id;
    }

    private static TestContext context() {
        MutableClock clock = MutableClock.at(Instant.now());
        return TestContext.at(clock).with(secrets).sending(CLIENT);
    }
}
