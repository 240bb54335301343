package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.certification.AuthorityLevel;
import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.CertificateEvent.Extended;
import io.ocopkit.certification.CertificateEvent.Revoked;
import io.ocopkit.certification.CertificateHistory;
import io.ocopkit.certification.Decision;
import io.ocopkit.certification.DecisionNumber;
import io.ocopkit.certification.EvidenceLevel;
import io.ocopkit.certification.IssuingAuthority;
import io.ocopkit.certification.StarRating;
import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Sku;
import io.ocopkit.model.Dong;
import io.ocopkit.model.ProducerId;
import io.ocopkit.publishing.GateOracle.Grant;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Producers, authorities and a seller who do whatever may be done, at any time, in any order. */
final class RandomProvince {
    private static final int ITEMS = 24;
    private static final IssuingAuthority MINISTRY =
            IssuingAuthority.of("Bộ Nông nghiệp và Môi trường", AuthorityLevel.MINISTRY);

    private final Surroundings shop;
    private final Random random;
    private final List<Item> items = new ArrayList<>();
    private final Map<Happening, Integer> happened = new EnumMap<>(Happening.class);
    private int decisions;
    private int stale;

    private enum Happening {
        TIME_PASSES,
        CERTIFIED,
        UPGRADED,
        REPORTED_BY_THE_PRESS,
        CERTIFIED_BY_THE_WRONG_AUTHORITY,
        CERTIFIED_FOR_ANOTHER_HOLDER,
        EXTENDED,
        REVOKED,
        OFFER_COMES_OR_GOES,
        LIST_FORGETS_OR_REMEMBERS,
        SOURCE_FORGETS_OR_REMEMBERS,
        PRICE_CHANGES
    }

    private static final class Item {
        private final GateOracle oracle = new GateOracle();
        private boolean known = true;
        private boolean offered = true;
        private boolean recognised = true;
        private int price = 10_000;
    }

    /** A shop's world: whatever kind of shop it is. */
    record Surroundings(TestClock clock, Stall stall, InMemoryLedger ledger, Publisher publisher, Outlet outlet) {}

    RandomProvince(Surroundings shop, Random random) {
        this.shop = shop;
        this.random = random;
        for (int i = 0; i < ITEMS; i++) {
            items.add(new Item());
        }
    }

    void somethingHappens() {
        Happening[] all = Happening.values();
        Happening happening = random.nextInt(3) == 0 ? Happening.TIME_PASSES : all[random.nextInt(all.length)];
        happened.merge(happening, 1, Integer::sum);
        int number = random.nextInt(ITEMS);
        happens(happening, items.get(number));
        layOut(number);
    }

    boolean isTimeToPublish() {
        return random.nextInt(10) == 0;
    }

    /** False when the plan was stale, in which case nothing may have changed. */
    boolean publish() {
        PublicationPlan plan = shop.publisher().plan(shop.outlet()).confirmed();
        if (random.nextInt(4) == 0) {
            somethingHappens();
        }
        long revision = shop.ledger().state(shop.outlet()).revision();
        try {
            shop.publisher().apply(plan);
            return true;
        } catch (StalePlanException e) {
            stale++;
            assertThat(shop.ledger().state(shop.outlet()).revision()).isEqualTo(revision);
            return false;
        }
    }

    int stalePlans() {
        return stale;
    }

    void assertEverythingHappened() {
        assertThat(happened.keySet()).containsExactly(Happening.values());
    }

    /** Items a certificate stands behind today, and those whose seller or source has to be heard first, by a plan. */
    List<String> mayBeShown() {
        LocalDate day = shop.clock().today();
        return IntStream.range(0, ITEMS)
                .filter(number -> isForAPlan(items.get(number))
                        || items.get(number).oracle.mayBeShown(day))
                .mapToObj(Goods::sku)
                .toList();
    }

    private static boolean isForAPlan(Item item) {
        return !item.known || !item.offered || !item.recognised;
    }

    String shouldBeLive() {
        LocalDate day =
                LocalDate.EPOCH.plusDays(Math.floorDiv(shop.clock().instant().getEpochSecond() + 7 * 3_600, 86_400L));
        return IntStream.range(0, ITEMS)
                .filter(number -> shouldBeLive(items.get(number), day))
                .mapToObj(Goods::sku)
                .collect(Collectors.joining(" "));
    }

    private static boolean shouldBeLive(Item item, LocalDate day) {
        return item.known && item.offered && item.recognised && item.oracle.mayBeShown(day);
    }

    private void happens(Happening happening, Item item) {
        switch (happening) {
            case TIME_PASSES -> timePasses();
            case CERTIFIED -> grant(item, 3, false, true, true);
            case UPGRADED -> grant(item, 4 + random.nextInt(2), false, random.nextBoolean(), true);
            case REPORTED_BY_THE_PRESS -> grant(item, 4, true, true, true);
            case CERTIFIED_BY_THE_WRONG_AUTHORITY -> grant(item, 5, false, true, true);
            case CERTIFIED_FOR_ANOTHER_HOLDER -> {
                if (random.nextInt(4) == 0) {
                    grant(item, 3, false, true, false);
                }
            }
            case EXTENDED -> extend(item);
            case REVOKED -> revoke(item);
            case OFFER_COMES_OR_GOES -> item.offered = !item.offered || random.nextInt(3) > 0;
            case LIST_FORGETS_OR_REMEMBERS -> item.recognised = !item.recognised || random.nextInt(3) > 0;
            case SOURCE_FORGETS_OR_REMEMBERS -> item.known = !item.known || random.nextInt(3) > 0;
            case PRICE_CHANGES -> item.price = 10_000 + random.nextInt(1_000);
        }
    }

    /** From seconds to months, and now and then to the very edge of a day. */
    private void timePasses() {
        shop.clock()
                .advance(
                        switch (random.nextInt(4)) {
                            case 0 -> Duration.ofSeconds(random.nextInt(86_400));
                            case 1 -> Duration.ofDays(random.nextInt(60));
                            case 2 -> Duration.ofDays(1);
                            default -> untilMidnight().minusSeconds(random.nextInt(2));
                        });
    }

    private Duration untilMidnight() {
        long intoTheDay = Math.floorMod(shop.clock().instant().getEpochSecond() + 7 * 3_600, 86_400L);
        return Duration.ofSeconds(86_400 - intoTheDay);
    }

    private void grant(Item item, int stars, boolean press, boolean byProvince, boolean ownHolder) {
        LocalDate signed = shop.clock().today().plusDays(random.nextInt(40) - 30);
        item.oracle.grants.removeIf(grant -> grant.signed.isBefore(signed.minusYears(8)));
        item.oracle.grants.add(new Grant(++decisions % 900_000 + 1, signed, stars, press, byProvince, ownHolder));
    }

    private void extend(Item item) {
        if (!item.oracle.grants.isEmpty()) {
            Grant grant = item.oracle.grants.get(random.nextInt(item.oracle.grants.size()));
            LocalDate on = shop.clock().today().plusDays(random.nextInt(10) - 5);
            LocalDate until = grant.endOfTerm().plusDays(random.nextInt(260));
            grant.extensions.add(new LocalDate[] {on, until});
        }
    }

    private void revoke(Item item) {
        if (!item.oracle.grants.isEmpty() && random.nextInt(3) == 0) {
            Grant grant = item.oracle.grants.get(random.nextInt(item.oracle.grants.size()));
            grant.revoked = true;
            grant.revokedFrom =
                    random.nextInt(4) == 0 ? null : shop.clock().today().plusDays(random.nextInt(10) - 5);
        }
    }

    private void layOut(int number) {
        Item item = items.get(number);
        if (!item.known) {
            shop.stall().remove(Goods.sku(number));
            return;
        }
        List<Certificate> certificates = item.oracle.grants.stream()
                .map(grant -> certificate(number, grant))
                .collect(Collectors.toList());
        Offer offer = Offer.of(new Sku(Goods.sku(number)), Dong.of(item.price), 5);
        shop.stall()
                .put(new Candidate(
                        Goods.product(number),
                        Goods.producer(number),
                        CertificateHistory.settle(certificates),
                        offer,
                        item.offered,
                        item.recognised));
    }

    private static Certificate certificate(int number, Grant grant) {
        IssuingAuthority issuer = grant.byProvince ? Goods.PROVINCE : MINISTRY;
        DecisionNumber decision = DecisionNumber.parse(grant.number + "/QĐ-UBND");
        Certificate certificate = new Certificate(
                Goods.product(number).id(),
                grant.ownHolder ? Goods.producer(number).id() : new ProducerId("CT-SOMEBODY-ELSE"),
                StarRating.of(grant.stars),
                new Decision(issuer, decision, grant.signed),
                grant.signed,
                grant.endOfTerm(),
                grant.press ? EvidenceLevel.PRESS : EvidenceLevel.SIGNED_DECISION,
                List.of());
        for (LocalDate[] extension : grant.extensions) {
            certificate = certificate.with(new Extended(extension[0], extension[1]));
        }
        return grant.revoked ? certificate.with(new Revoked(grant.revokedFrom, null, Decision.UNKNOWN)) : certificate;
    }
}
