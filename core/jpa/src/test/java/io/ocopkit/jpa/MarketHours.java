package io.ocopkit.jpa;

import static io.ocopkit.jpa.Village.CO_OP;
import static io.ocopkit.jpa.Village.certificate;
import static io.ocopkit.jpa.Village.decision;
import static io.ocopkit.jpa.Village.offer;
import static io.ocopkit.jpa.Village.recognition;
import static io.ocopkit.testkit.ScriptedChannel.Ability.LOCATE;
import static io.ocopkit.testkit.ScriptedChannel.Ability.OFFERS;

import io.ocopkit.catalog.OfferLine;
import io.ocopkit.catalog.Recognition;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.model.Product;
import io.ocopkit.publishing.StalePlanException;
import io.ocopkit.testkit.Market;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.ScriptedChannel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A program that sells until it is killed: database, market's log, seed, and how many seconds its clock is ahead. Time goes
 * on while a program is dead, so every next one is further ahead.
 */
final class MarketHours {
    static final String OPEN = "open";
    static final String DONE = "done";
    static final int ITEMS = 12;

    private MarketHours() {}

    public static void main(String[] arguments) {
        Clock clock =
                Clock.offset(Clock.system(MutableClock.VIETNAM), Duration.ofSeconds(Long.parseLong(arguments[3])));
        long seed = Long.parseLong(arguments[2]);
        try (OcopRegistry registry = OcopRegistry.open(Databases.pooled(arguments[0]))) {
            LivingShop shop = new LivingShop(registry, channel(Path.of(arguments[1]), clock), clock);
            System.out.println(OPEN);
            if (seed == 0) {
                deliverAll(shop);
            } else {
                sell(registry, shop, new Random(seed));
            }
        }
    }

    static ListingChannel channel(Path log, Clock clock) {
        return new PowerSupply()
                .wire(ScriptedChannel.builder("trial").with(LOCATE, OFFERS).on(Market.open(log, clock)));
    }

    private static void deliverAll(LivingShop shop) {
        while (shop.deliver().nextDue().isPresent()) {
            Thread.onSpinWait();
        }
        System.out.println(DONE);
    }

    private static void sell(OcopRegistry registry, LivingShop shop, Random random) {
        while (true) {
            registry.importCompleteOffers(List.of(offers(random)));
            try {
                shop.planAndApply();
            } catch (StalePlanException e) {
                // The other one was faster.
            }
            shop.deliver();
        }
    }

    /** Some items, at prices nobody foresees; whatever is left out is taken down. */
    private static FakeList<OfferLine> offers(Random random) {
        List<OfferLine> lines = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            if (random.nextInt(4) > 0) {
                lines.add(offerOf(i, 50_000 + 1_000L * random.nextInt(3)));
            }
        }
        return new FakeList<>("gia-" + random.nextInt(1_000_000) + ".csv", lines);
    }

    private static OfferLine offerOf(int number, long price) {
        return offer("gia.csv", number + 2, product(number), "SKU-%05d".formatted(number), price);
    }

    /** Products with decisions, and what they cost at first. */
    static void stock(OcopRegistry registry, int items) {
        registry.importRecognitions(new FakeList<>("cong-nhan.csv", rows(items, MarketHours::recognised)));
        registry.importOffers(new FakeList<>("gia.csv", rows(items, number -> offerOf(number, 50_000))));
    }

    private static Recognition recognised(int number) {
        Product product = product(number);
        return recognition("cong-nhan.csv", number + 2, product, certificate(product, 4, decision(200, "2026-04-01")));
    }

    private static Product product(int number) {
        return Product.named(CO_OP, "Mật ong số " + number);
    }

    private static <T> List<T> rows(int count, IntFunction<T> row) {
        return IntStream.range(0, count).mapToObj(row).toList();
    }
}
