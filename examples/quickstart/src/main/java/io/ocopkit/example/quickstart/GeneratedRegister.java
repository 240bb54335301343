package io.ocopkit.example.quickstart;

import io.ocopkit.certification.StarRating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A register of the size of the city's programme before the merger of July 2025: 419 products of 152 producers, 312 of
 * them with three stars and 107 with four. Only the size is real; every name says that it is a specimen. The same seed
 * gives the same register on every machine.
 */
final class GeneratedRegister {
    static final int PRODUCERS = 152;
    static final int FOUR_STARS = 107;

    /** So many of the newest four-star products had three stars before. */
    static final int UPGRADES = 12;

    private static final long SEED = 419_152L;

    private final Random random = new Random(SEED);

    private GeneratedRegister() {}

    /** All products in the order of their numbers. */
    static List<GeneratedProduct> products() {
        return new GeneratedRegister().generate();
    }

    private List<GeneratedProduct> generate() {
        List<LocalDate> days = days();
        List<StarRating> ranks = ranks(days.size());
        List<GeneratedProducer> producers = producers(days.size());
        List<GeneratedProduct> products = new ArrayList<>(days.size());
        GeneratedGoods[] goods = GeneratedGoods.values();
        int upgradesLeft = UPGRADES;
        for (int i = 0; i < days.size(); i++) {
            LocalDate before = upgradesLeft > 0 ? lowerRankBefore(days.get(i), ranks.get(i)) : null;
            upgradesLeft -= before == null ? 0 : 1;
            products.add(new GeneratedProduct(
                    i + 1, producers.get(i), goods[random.nextInt(goods.length)], ranks.get(i), days.get(i), before));
        }
        return products;
    }

    /** The days of signature, one a product, in no order. */
    private List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        for (GeneratedRound round : GeneratedRound.ALL) {
            days.addAll(Collections.nCopies(round.products(), round.signed()));
        }
        Collections.shuffle(days, random);
        return days;
    }

    private List<StarRating> ranks(int products) {
        List<StarRating> ranks = new ArrayList<>(Collections.nCopies(FOUR_STARS, StarRating.FOUR));
        ranks.addAll(Collections.nCopies(products - FOUR_STARS, StarRating.THREE));
        Collections.shuffle(ranks, random);
        return ranks;
    }

    /** Everybody makes at least one product; who makes more is drawn. */
    private List<GeneratedProducer> producers(int products) {
        List<Integer> numbers = new ArrayList<>(products);
        for (int i = 0; i < products; i++) {
            numbers.add(i < PRODUCERS ? i + 1 : 1 + random.nextInt(PRODUCERS));
        }
        numbers.sort(Comparator.naturalOrder());
        return numbers.stream().map(GeneratedProducer::numbered).toList();
    }

    /** A product that rose to four stars under today's powers had its three stars for two years by then. */
    private static @Nullable LocalDate lowerRankBefore(LocalDate signed, StarRating stars) {
        boolean rose = stars == StarRating.FOUR && signed.isAfter(LocalDate.of(2025, 1, 1));
        return rose ? signed.minusYears(2) : null;
    }
}
