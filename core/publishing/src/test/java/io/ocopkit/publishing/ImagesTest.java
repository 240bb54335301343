package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.ChannelInfo;
import io.ocopkit.channel.ImageLimits;
import io.ocopkit.channel.ImageRules;
import io.ocopkit.channel.ImageType;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.OfferLane;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.ListingContent;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.publishing.delivery.CredentialStore;
import io.ocopkit.publishing.delivery.ShopDelivery;
import io.ocopkit.publishing.delivery.State;
import io.ocopkit.publishing.delivery.Trouble;
import io.ocopkit.publishing.image.ImagePolicy;
import io.ocopkit.publishing.image.PictureServer;
import io.ocopkit.publishing.image.Pictures;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures are looked at before a channel is given them, and what is wrong is told instead of sent. */
class ImagesTest {
    private static final PictureServer.Answer FINE = PictureServer.file(Pictures.of("jpg", 800, 800));

    private final TestClock clock = new TestClock("2026-09-01T05:00:00Z");
    private final Stall stall = new Stall();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final PictureServer server = new PictureServer();
    private final Wall wall = new Wall();
    private final Publisher publisher = publisher(ImagePolicy.ALL_ADDRESSES);
    private final ShopDelivery shop = publisher.shop("wall");

    @BeforeEach
    void hang() {
        server.serve("/1.jpg", FINE).serve("/2.jpg", FINE).serve("/3.jpg", FINE);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void eachPictureIsAskedForOnceHoweverManyItemsShowIt() {
        offer(1, "/1.jpg", "/2.jpg");
        offer(2, "/2.jpg", "/1.jpg");
        deliver();
        stall.change(Goods.sku(1), candidate -> Goods.priced(candidate, 99_000));
        deliver();

        assertThat(wall.shown(1)).containsExactly("/1.jpg", "/2.jpg");
        assertThat(wall.shown(2)).containsExactly("/2.jpg", "/1.jpg");
        assertThat(server.requests()).containsExactlyInAnyOrder("/1.jpg", "/2.jpg");
    }

    @Test
    void nothingIsAskedForWhileAPlanIsMadeAndApplied() {
        offer(1, "/1.jpg", "/gone.jpg");

        publisher.apply(publisher.plan("wall"));

        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aPictureThatIsWrongIsLeftOutAndToldInBothLanguages() {
        offer(1, "/1.jpg", "/gone.jpg", "/3.jpg");

        deliver();

        assertThat(wall.shown(1)).containsExactly("/1.jpg", "/3.jpg");
        assertThat(shop.health().troubles()).singleElement().satisfies(trouble -> {
            assertThat(trouble.state()).isEqualTo(State.DONE);
            assertThat(trouble.text().vi()).contains("Ảnh số 2", "/gone.jpg", "Sửa địa chỉ ảnh");
            assertThat(trouble.text().en()).contains("Picture number 2", "Correct the picture's address");
        });
    }

    @Test
    void whatWouldHaveNoPictureLeftWaitsAndHoldsUpNobodyElse() {
        offer(1, "/gone.jpg");
        offer(2, "/2.jpg");
        stall.put(Goods.candidate(3));

        deliver();

        assertThat(wall.skus()).containsExactly(Goods.sku(2), Goods.sku(3));
        assertThat(shop.health().troubles()).extracting(this::code).containsExactly("PICTURE_MISSING");

        server.serve("/gone.jpg", FINE);
        clock.advance(Duration.ofHours(1));
        shop.deliver();
        assertThat(wall.shown(1)).containsExactly("/gone.jpg");
        assertThat(shop.health().troubles()).isEmpty();
    }

    @Test
    void aChangeOfWhatIsThereWaitsForNoPicture() {
        offer(1, "/1.jpg");
        deliver();
        server.serve("/1.jpg", PictureServer.status(410));
        clock.advance(Duration.ofDays(1));
        stall.change(Goods.sku(1), candidate -> Goods.candidate(1, Goods.certificate(1, Goods.CERTIFIED.plusDays(1))));
        stall.change(
                Goods.sku(1),
                candidate -> Goods.offering(candidate, pictured(1, "/1.jpg").offer()));

        deliver();

        assertThat(wall.listings).hasSize(2);
        assertThat(wall.last(1).proof().validFrom()).isEqualTo(Goods.CERTIFIED.plusDays(1));
        assertThat(wall.shown(1)).containsExactly("/1.jpg");
        assertThat(shop.health().troubles()).extracting(this::code).containsExactly("PICTURE_MISSING");
    }

    @Test
    void whereNobodyAnswersAChangeIsSentWithThePictureAsItIs() {
        offer(1, "/1.jpg", "/2.jpg");
        deliver();
        server.serve("/2.jpg", PictureServer.status(503));
        clock.advance(Duration.ofDays(1));
        offer(1, "/1.jpg", "/2.jpg", "/3.jpg");

        deliver();

        assertThat(wall.shown(1)).containsExactly("/1.jpg", "/2.jpg", "/3.jpg");
        assertThat(shop.health().troubles()).extracting(this::code).containsExactly("PICTURE_UNREACHABLE");
    }

    @Test
    void aHostThatAnswersNobodyHoldsUpNoChange() {
        List<Integer> numbers = List.of(1, 2, 3);
        numbers.forEach(number -> offer(number, "/" + number + ".jpg"));
        deliver();
        server.close();
        clock.advance(Duration.ofDays(1));
        numbers.forEach(number -> offer(number, "/" + number + ".jpg", "/new-" + number + ".jpg"));

        deliver();

        assertThat(numbers)
                .allSatisfy(number -> assertThat(wall.shown(number))
                        .containsExactly("/" + number + ".jpg", "/new-" + number + ".jpg"));
    }

    @Test
    void whereNobodyAnswersWhatIsNewWaitsForHalfAnHourAndGoesWithoutThePicture() {
        server.serve("/2.jpg", PictureServer.status(503));
        offer(1, "/1.jpg", "/2.jpg");

        deliver();
        assertThat(wall.skus()).isEmpty();
        clock.advance(Duration.ofMinutes(5));
        shop.deliver();
        assertThat(wall.skus()).isEmpty();
        clock.advance(Duration.ofMinutes(10));
        shop.deliver();

        assertThat(wall.shown(1)).containsExactly("/1.jpg");
        assertThat(shop.health().troubles()).extracting(this::code).containsExactly("PICTURE_UNREACHABLE");
    }

    @Test
    void aPictureThatIsThereAgainIsSentAfterTheNextSweepEvenIfThePriceHasChangedSince() {
        offer(1, "/1.jpg", "/2.jpg");
        server.serve("/2.jpg", PictureServer.status(404));
        deliver();
        stall.change(Goods.sku(1), candidate -> Goods.priced(candidate, 99_000));
        deliver();
        assertThat(wall.prices).isOne();

        clock.advance(Duration.ofHours(2));
        shop.sweep();
        shop.deliver();
        assertThat(wall.shown(1)).as("still broken").containsExactly("/1.jpg");

        server.serve("/2.jpg", FINE);
        clock.advance(Duration.ofHours(2));
        shop.sweep();
        shop.deliver();
        assertThat(wall.shown(1)).containsExactly("/1.jpg", "/2.jpg");
        assertThat(shop.health().troubles()).isEmpty();
    }

    @Test
    void theChannelsOwnLimitsCount() {
        server.serve("/small.jpg", PictureServer.file(Pictures.of("jpg", 800, 499)))
                .serve("/wide.jpg", PictureServer.file(Pictures.of("jpg", 2001, 800)))
                .serve("/heavy.jpg", PictureServer.file(Arrays.copyOf(Pictures.of("jpg", 800, 800), 100_001)))
                .serve("/a.gif", PictureServer.file(Pictures.of("gif", 800, 800)))
                .serve("/edge.jpg", PictureServer.file(Arrays.copyOf(Pictures.of("jpg", 2000, 500), 100_000)));
        offer(1, "/small.jpg", "/wide.jpg", "/heavy.jpg", "/a.gif", "/edge.jpg");

        PlanPreview preview = publisher.preview(publisher.plan("wall"));

        assertThat(preview.pictures())
                .singleElement()
                .satisfies(item -> assertThat(item.issues())
                        .allSatisfy(issue -> assertThat(issue.source()).isEqualTo(Wall.SOURCE))
                        .extracting(Issue::code)
                        .containsExactly(
                                "PICTURE_TOO_SMALL", "PICTURE_TOO_LARGE", "PICTURE_TOO_HEAVY", "PICTURE_KIND"));
        deliver();
        assertThat(wall.shown(1)).containsExactly("/edge.jpg");
    }

    @Test
    void addressesInsideTheNetworkAreNotOpenedByDefaultAndNoneAreWhenToldSo() {
        Publisher cautious = publisher(ImagePolicy.PUBLIC_ADDRESSES);
        offer(1, "/1.jpg");
        cautious.apply(cautious.plan("wall"));
        cautious.shop("wall").deliver();
        assertThat(wall.skus()).isEmpty();
        assertThat(cautious.shop("wall").health().troubles())
                .extracting(this::code)
                .containsExactly("PICTURE_ADDRESS");

        clock.advance(Duration.ofDays(2));
        publisher(ImagePolicy.NEVER).shop("wall").deliver();
        assertThat(wall.shown(1)).containsExactly("/1.jpg");
        assertThat(server.requests()).isEmpty();
    }

    private String code(Trouble trouble) {
        return trouble.issue() == null ? "" : trouble.issue().code();
    }

    private Publisher publisher(ImagePolicy policy) {
        return Publisher.of(stall, ledger)
                .channel(wall, "wall", CredentialStore.fixed(Map.of()))
                .images(policy)
                .clock(clock)
                .build();
    }

    private void deliver() {
        publisher.apply(publisher.plan("wall"));
        shop.deliver();
    }

    private void offer(int number, String... pictures) {
        stall.put(pictured(number, pictures));
    }

    private Candidate pictured(int number, String... pictures) {
        List<URI> images = Arrays.stream(pictures).map(server::at).toList();
        Candidate plain = Goods.candidate(number);
        return Goods.offering(plain, plain.offer().withContent(ListingContent.NONE.withImages(images)));
    }

    /** A channel that remembers what it was given, and takes square pictures of a hundred kilobytes. */
    private static final class Wall implements ListingChannel, OfferLane, ImageRules {
        static final Citation SOURCE = Citation.of("Quy định ảnh của sàn");
        private final List<Listing> listings = new ArrayList<>();
        private int prices;

        @Override
        public ChannelInfo info() {
            return new ChannelInfo(new ChannelId("wall"), BilingualText.of("Bức tường", "The wall"), 1);
        }

        @Override
        public ImageLimits imageLimits() {
            return new ImageLimits(SOURCE, EnumSet.of(ImageType.JPEG, ImageType.PNG), 500, 2000, 100_000);
        }

        @Override
        public Outcome publish(PublishCommand command, ChannelContext context) {
            listings.add(command.listing());
            return new Outcome.Applied(new ListingReference(command.listing().sku(), "w-" + listings.size()));
        }

        @Override
        public Outcome offer(PublishCommand command, ChannelContext context) {
            prices++;
            return new Outcome.Applied(command.reference());
        }

        @Override
        public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
            return new Outcome.Applied(command.reference());
        }

        @Override
        public Observation observe(ListingReference reference, ChannelContext context) {
            return new Observation.Live(reference, null);
        }

        List<String> skus() {
            return listings.stream()
                    .map(listing -> listing.sku().value())
                    .distinct()
                    .toList();
        }

        Listing last(int number) {
            return listings.stream()
                    .filter(listing -> listing.sku().value().equals(Goods.sku(number)))
                    .reduce((one, other) -> other)
                    .orElseThrow();
        }

        List<String> shown(int number) {
            return last(number).offer().content().images().stream()
                    .map(URI::getPath)
                    .toList();
        }
    }
}
