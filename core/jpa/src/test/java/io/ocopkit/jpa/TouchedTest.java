package io.ocopkit.jpa;

import static io.ocopkit.jpa.FoundPairs.pair;
import static io.ocopkit.jpa.MergedVillages.AFTER;
import static io.ocopkit.jpa.MergedVillages.PEPPER_AFTER;
import static io.ocopkit.jpa.MergedVillages.PEPPER_BEFORE;
import static io.ocopkit.jpa.MergedVillages.SALT;
import static io.ocopkit.jpa.Village.HONEY;
import static io.ocopkit.jpa.Village.TEA;
import static io.ocopkit.jpa.Village.offer;
import static io.ocopkit.jpa.Village.revocation;
import static io.ocopkit.jpa.Village.source;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.catalog.OfferLine;
import io.ocopkit.catalog.Recognition;
import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.DecisionRef;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Choice;
import io.ocopkit.listing.PagePlace;
import io.ocopkit.listing.Sku;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import io.ocopkit.publishing.PlanAction;
import io.ocopkit.publishing.PublicationPlan;
import io.ocopkit.publishing.Publisher;
import io.ocopkit.publishing.Scope;
import io.ocopkit.publishing.delivery.CredentialStore;
import io.ocopkit.testkit.Market;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.ScriptedChannel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan of what an import says it has touched leaves nothing for a plan of everything to find. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class TouchedTest {
    private static final Decider THUY = Decider.person("thuỷ", "Đã xem giấy chứng nhận gốc");
    private static final List<Product> PRODUCTS = List.of(HONEY, TEA, PEPPER_BEFORE, PEPPER_AFTER, SALT);
    private static final List<String> DATES = List.of("2024-01-15", "2025-05-05", "2026-02-02");
    private static final int ITEMS = 12;
    private static final int IMPORTS = 70;

    final DataSource dataSource;
    private final MutableClock clock = MutableClock.at(Instant.parse("2026-09-01T05:00:00Z"));
    OcopRegistry registry;
    private Publisher publisher;
    private Outlet outlet;
    private int lists;

    TouchedTest(Databases database) {
        this.dataSource = database.fresh();
    }

    @BeforeAll
    void open() {
        registry = OcopRegistry.open(dataSource);
        ListingChannel channel = ScriptedChannel.builder("shop").on(Market.inMemory(clock));
        outlet = new Outlet(channel.info().id(), "one");
        publisher = Publisher.of(registry)
                .channel(channel, outlet.shop(), CredentialStore.fixed(Map.of()))
                .clock(clock)
                .build();
    }

    @BeforeEach
    void register() {
        Databases.empty(dataSource);
        recognise(PRODUCTS.toArray(new Product[0]));
        registry.matches().reconcile(FoundPairs.none().same(PEPPER_BEFORE, PEPPER_AFTER));
        publisher.apply(publisher.plan(outlet).confirmed());
    }

    @AfterAll
    void close() {
        registry.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {3981, 20260522})
    void nothingIsLeftForAPlanOfEverything(long seed) {
        Random random = new Random(seed);
        Map<PlanAction, Long> done = new EnumMap<>(PlanAction.class);
        for (int i = 1; i <= IMPORTS; i++) {
            int kind = random.nextInt(6);
            Scope touched = kind == 5 ? decided() : imported(kind, random).touched();
            PublicationPlan named = publisher.plan(outlet, touched);
            publisher.apply(named.confirmed());
            named.lines().forEach(line -> done.merge(line.action(), 1L, Long::sum));

            assertThat(touched).isInstanceOf(Scope.Named.class);
            assertThat(publisher.plan(outlet).lines())
                    .as("seed %d, import %d of kind %d", seed, i, kind)
                    .noneMatch(line -> line.action().isChange());
        }
        assertThat(done)
                .containsKeys(PlanAction.PUBLISH, PlanAction.CHANGE, PlanAction.CHANGE_OFFER, PlanAction.WITHDRAW);
    }

    /** Whoever decides about two products names both. */
    private Scope decided() {
        ProductMatches matches = registry.matches();
        StoredMatch match = matches.match(pair(PEPPER_BEFORE, PEPPER_AFTER)).orElseThrow();
        if (match.judgement() == Judgement.ONE_PRODUCT) {
            matches.undo(match, THUY);
        } else {
            matches.confirm(match, THUY);
        }
        return Scope.of(List.of(
                new Sku(PEPPER_BEFORE.id().value()), new Sku(PEPPER_AFTER.id().value())));
    }

    private RegistryReport imported(int kind, Random random) {
        List<Product> some =
                PRODUCTS.stream().filter(product -> random.nextInt(3) > 0).toList();
        String file = "list-" + ++lists + ".csv";
        return switch (kind) {
            case 0 -> registry.importRecognitions(new FakeList<>(file, recognitions(file, some, random)));
            case 1 ->
                registry.importCompleteRecognitions(List.of(new FakeList<>(file, recognitions(file, some, random))));
            case 2 -> registry.importCompleteOffers(List.of(new FakeList<>(file, offers(file, ITEMS, random))));
            case 3 ->
                registry.importRevocations(FakeList.of(
                        file,
                        revocation(lists, PRODUCTS.get(random.nextInt(PRODUCTS.size())), decision(random), null)));
            default -> registry.importOffers(new FakeList<>(file, offers(file, 3, random)));
        };
    }

    private static DecisionRef decision(Random random) {
        String date = DATES.get(random.nextInt(DATES.size()));
        return Village.decision(200 + random.nextInt(20), date);
    }

    /** Renewed, found to have other stars, moved, shown under another English name: or told once more. */
    private static List<Recognition> recognitions(String file, List<Product> products, Random random) {
        List<Recognition> rows = new ArrayList<>();
        for (Product product : products) {
            Producer producer = producerOf(product, random);
            Product told = new Product(
                    product.id(),
                    product.producer(),
                    product.name(),
                    random.nextBoolean() ? null : "Specialty " + random.nextInt(3),
                    null,
                    null,
                    producer.address());
            Certificate certificate = MergedVillages.certificate(product, 3 + random.nextInt(2), decision(random));
            Certificate held = new Certificate(
                    product.id(),
                    producer.id(),
                    certificate.stars(),
                    certificate.decision(),
                    certificate.issuedOn(),
                    certificate.expiresOn(),
                    certificate.evidence(),
                    List.of());
            rows.add(new Recognition(source(file, rows.size() + 2, product.id(), held), told, producer, held));
        }
        return rows;
    }

    /** The firm behind the salt moves from time to time. */
    private static Producer producerOf(Product product, Random random) {
        Producer producer = List.of(Village.CO_OP, MergedVillages.BEFORE, AFTER).stream()
                .filter(each -> each.id().equals(product.producer()))
                .findFirst()
                .orElseThrow();
        return random.nextInt(3) > 0
                ? producer
                : new Producer(producer.id(), producer.name(), null, null, Village.FARM.address());
    }

    private static List<OfferLine> offers(String file, int most, Random random) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(row -> offered(file, row, random))
                .toList();
    }

    /** Every item belongs to one product; where it stands changes. */
    private static OfferLine offered(String file, int row, Random random) {
        int item = random.nextInt(ITEMS);
        OfferLine line = offer(
                file, row + 2, PRODUCTS.get(item % PRODUCTS.size()), "SKU-" + item, 50_000 + random.nextInt(3) * 1_000);
        if (random.nextBoolean()) {
            return line;
        }
        Sku page = new Sku("PAGE-" + item % PRODUCTS.size() + "-" + random.nextInt(2));
        PagePlace place = new PagePlace(page, List.of(new Choice("Khối lượng", item + "00 g")));
        return new OfferLine(line.source(), line.product(), line.offer().placed(place));
    }

    private RegistryReport recognise(Product... products) {
        String file = "first.csv";
        List<Recognition> rows = new ArrayList<>();
        for (Product product : products) {
            rows.addAll(recognitions(file, List.of(product), new Random(product.hashCode())));
        }
        return registry.importRecognitions(new FakeList<>(file, rows));
    }

    @Test
    void whatTellsNothingNewTouchesNothing() {
        OfferLine[] honey = {offer("gia.csv", 2, HONEY, "MO-250", 95_000)};

        assertThat(registry.importOffers(FakeList.of("gia.csv", honey)).touched())
                .isEqualTo(Scope.of(List.of(new Sku(HONEY.id().value()))));
        assertThat(registry.importOffers(FakeList.of("gia.csv", honey)).touched())
                .isEqualTo(Scope.of(List.of()));
    }

    @Test
    void aRevocationAndANewNameTouchTheirProducts() {
        Product honey = new Product(HONEY.id(), HONEY.producer(), HONEY.name(), "Coffee", null, null, HONEY.origin());
        Certificate certificate = Village.certificate(HONEY, 4, Village.decision(999, "2026-02-02"));
        Scope touched = Scope.of(List.of(new Sku(HONEY.id().value())));

        RegistryReport named = registry.importRecognitions(
                FakeList.of("later-1.csv", new Recognition(source("later-1.csv", 2, "a"), honey, null, certificate)));
        Product coffee = new Product(HONEY.id(), HONEY.producer(), HONEY.name(), "Honey", null, null, HONEY.origin());
        Certificate lessKnown = new Certificate(
                HONEY.id(), null, null, certificate.decision(), null, null, certificate.evidence(), List.of());
        RegistryReport renamed = registry.importRecognitions(
                FakeList.of("later-2.csv", new Recognition(source("later-2.csv", 2, "b"), coffee, null, lessKnown)));
        RegistryReport revoked = registry.importRevocations(
                FakeList.of("c.csv", revocation(2, HONEY, Village.decision(999, "2026-02-02"), null)));

        assertThat(List.of(named.touched(), renamed.touched(), revoked.touched()))
                .containsOnly(touched);
        assertThat(renamed.changes().changed()).isOne();
        assertThat(revoked.changes().revoked()).isOne();
    }

    @Test
    void aProducersNewAddressTouchesAllItsProducts() {
        Producer moved = new Producer(AFTER.id(), AFTER.name(), null, null, Village.FARM.address());
        Recognition salt = MergedVillages.salt();

        RegistryReport report = registry.importRecognitions(
                FakeList.of("s.csv", new Recognition(salt.source(), salt.product(), moved, salt.certificate())));

        assertThat(((Scope.Named) report.touched()).keys())
                .contains(new Sku(SALT.id().value()), new Sku(PEPPER_AFTER.id().value()));
    }

    @Test
    void whatIsRelatedToAnyKeyOfAProductIsAllOfIt() {
        registry.importOffers(FakeList.of(
                "gia.csv",
                offer("gia.csv", 2, PEPPER_BEFORE, "TIEU-1", 95_000),
                offer("gia.csv", 3, PEPPER_AFTER, "TIEU-2", 97_000),
                placed(offer("gia.csv", 4, PEPPER_AFTER, "TIEU-3", 99_000), "TIEU"),
                offer("gia.csv", 5, HONEY, "MO-250", 95_000)));
        List<Sku> pepper = List.of(
                new Sku(PEPPER_BEFORE.id().value()),
                new Sku(PEPPER_AFTER.id().value()),
                new Sku("TIEU"),
                new Sku("TIEU-1"),
                new Sku("TIEU-2"),
                new Sku("TIEU-3"));

        for (Sku key : pepper) {
            assertThat(registry.related(List.of(key))).as(key.value()).containsExactlyInAnyOrderElementsOf(pepper);
        }
        assertThat(registry.related(List.of(new Sku("NO-SUCH")))).containsExactly(new Sku("NO-SUCH"));
    }

    private static OfferLine placed(OfferLine line, String page) {
        PagePlace place = new PagePlace(new Sku(page), List.of(new Choice("Khối lượng", "250 g")));
        return new OfferLine(line.source(), line.product(), line.offer().placed(place));
    }

    @Test
    void moreThanCanBeNamedIsEverything() {
        Touched touched = new Touched();
        List<String> keys =
                IntStream.range(0, Touched.MOST).mapToObj(Integer::toString).toList();

        touched.add(keys);
        assertThat(touched.scope()).isInstanceOf(Scope.Named.class);
        touched.add(List.of("one more"));
        assertThat(touched.scope()).isEqualTo(Scope.everything());
    }
}
