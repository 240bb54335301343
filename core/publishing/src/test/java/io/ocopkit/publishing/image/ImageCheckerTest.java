package io.ocopkit.publishing.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ImageType;
import io.ocopkit.publishing.image.ImageVerdict.Found;
import io.ocopkit.publishing.image.ImageVerdict.Traits;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageCheckerTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final PictureServer server = new PictureServer();
    private final ImageStore store = ImageStore.inMemory();
    private Instant now = Instant.parse("2026-09-01T05:00:00Z");
    private final ImageChecker checker =
            new ImageChecker(store, new ImageFetcher(new Whereabouts(true), Duration.ofSeconds(2)), () -> now);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aPictureIsAskedForOnceAndItsTraitsAreKept() {
        byte[] file = Pictures.of("jpg", 800, 600);
        server.serve("/a.jpg", PictureServer.file(file));

        assertThat(check("/a.jpg").traits()).isEqualTo(new Traits(ImageType.JPEG, 800, 600, file.length));
        now = now.plus(Duration.ofHours(23));
        assertThat(check("/a.jpg").found()).isEqualTo(Found.FINE);
        assertThat(server.requests()).containsExactly("/a.jpg");
    }

    @Test
    void severalWhoComeAtOnceAskOnce() {
        server.serve("/a.jpg", PictureServer.file(Pictures.of("jpg", 800, 600)));

        // Threads of their own: Java's client needs one of the common pool, which has a single one on a small machine.
        ExecutorService threads = Executors.newCachedThreadPool();

        List<CompletableFuture<Found>> all = IntStream.range(0, 6)
                .mapToObj(
                        i -> CompletableFuture.supplyAsync(() -> check("/a.jpg").found(), threads))
                .toList();

        assertThat(all).allSatisfy(found -> assertThat(found.join()).isEqualTo(Found.FINE));
        threads.shutdown();
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aDayLaterItIsAskedForAgainByItsEdition() {
        server.serve("/a.png", exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"one\"");
            if ("\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                PictureServer.file(Pictures.of("png", 10, 10)).to(exchange);
            }
        });
        ImageVerdict first = check("/a.png");

        now = now.plus(Duration.ofDays(1));
        ImageVerdict second = check("/a.png");

        assertThat(server.requests()).hasSize(2);
        assertThat(second.traits()).isEqualTo(first.traits());
        assertThat(second.checkedAt()).isEqualTo(now);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410})
    void whatAServerDoesNotGiveIsMissing(int status) {
        server.serve("/a.jpg", PictureServer.status(status));

        assertThat(check("/a.jpg").found()).isEqualTo(Found.MISSING);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 503})
    void aServerThatIsOutOfOrderIsAskedAgainSoon(int status) {
        server.serve("/a.jpg", PictureServer.status(status));
        assertThat(check("/a.jpg").isOpen()).isTrue();

        server.serve("/a.jpg", PictureServer.file(Pictures.of("jpg", 8, 8)));
        now = now.plus(Duration.ofMinutes(5));
        assertThat(check("/a.jpg").found()).isEqualTo(Found.FINE);
    }

    @Test
    void whereNobodyAnswersThreeTimesNobodyIsExpectedTo() {
        server.serve("/a.jpg", PictureServer.status(503));
        assertThat(check("/a.jpg").misses()).isOne();
        now = now.plus(Duration.ofMinutes(5));
        assertThat(check("/a.jpg").isOpen()).isTrue();
        now = now.plus(Duration.ofMinutes(10));
        ImageVerdict third = check("/a.jpg");

        assertThat(third.isOpen()).isFalse();
        assertThat(third.lookAgainAt()).isEqualTo(now.plus(Duration.ofMinutes(20)));
    }

    @Test
    void aPageIsNoPictureWhateverItIsCalled() {
        server.serve("/a.jpg", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "image/jpeg");
            PictureServer.file("<html>Đăng nhập</html>".getBytes(StandardCharsets.UTF_8))
                    .to(exchange);
        });

        assertThat(check("/a.jpg").found()).isEqualTo(Found.NOT_AN_IMAGE);
    }

    @Test
    void redirectsAreFollowedAFewTimesAndEachIsLookedAtLikeTheAddressItself() {
        server.serve("/a", PictureServer.redirect("/b"))
                .serve("/b", PictureServer.redirect(server.at("/c.gif").toString()))
                .serve("/c.gif", PictureServer.file(Pictures.of("gif", 3, 4)))
                .serve("/round", PictureServer.redirect("/round"))
                .serve("/away", PictureServer.redirect("file:///etc/passwd"))
                .serve("/secret", PictureServer.redirect("http://me:secret@127.0.0.1:1/"));

        assertThat(check("/a").found()).isEqualTo(Found.FINE);
        assertThat(check("/round").found()).isEqualTo(Found.MISSING);
        assertThat(check("/away").found()).isEqualTo(Found.UNSAFE);
        assertThat(check("/secret").found()).isEqualTo(Found.UNSAFE);
        assertThat(server.requests().stream().filter("/round"::equals)).hasSize(4);
    }

    @Test
    void noMoreIsReadThanIsNeededToSeeWhatItIs() {
        byte[] start = Pictures.of("png", 30, 40);
        long size = 64L * 1024 * 1024;
        AtomicLong sent = new AtomicLong();
        server.serve("/huge.png", exchange -> {
            exchange.sendResponseHeaders(200, size);
            exchange.getResponseBody().write(start);
            byte[] more = new byte[64 * 1024];
            for (long left = size - start.length; left > 0; left -= more.length) {
                exchange.getResponseBody().write(more, 0, (int) Math.min(left, more.length));
                sent.addAndGet(more.length);
            }
        });

        assertThat(check("/huge.png").traits()).isEqualTo(new Traits(ImageType.PNG, 30, 40, size));
        assertThat(sent.get()).isLessThan(size / 2);
    }

    @Test
    void aFileWhoseSizeNobodySaysIsCountedUpToABound() {
        byte[] start = Pictures.of("png", 30, 40);
        server.serve("/a.png", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(start);
            exchange.getResponseBody().write(new byte[500_000]);
        });

        assertThat(check("/a.png").traits()).isEqualTo(new Traits(ImageType.PNG, 30, 40, start.length + 500_000L));
    }

    @Test
    void aServerThatSendsWithoutEndIsNotWaitedFor() {
        server.serve("/slow.jpg", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 1000; i++) {
                exchange.getResponseBody().write(0xff);
                exchange.getResponseBody().flush();
                sleep();
            }
        });

        assertThat(check("/slow.jpg").found()).isEqualTo(Found.UNREACHABLE);
    }

    @Test
    void aHostThatIsSilentIsNotAskedForEveryPicture() {
        server.close();

        assertThat(checker.check(List.of(server.at("/a.jpg"), server.at("/b.jpg")), LONG))
                .containsOnlyKeys(server.at("/a.jpg"));
        now = now.plus(Duration.ofMinutes(2));
        assertThat(checker.check(List.of(server.at("/b.jpg")), LONG)).hasSize(1);
    }

    @Test
    void insideTheNetworkNothingIsOpenedUnlessAskedFor() {
        server.serve("/a.jpg", PictureServer.file(Pictures.of("jpg", 8, 8)));
        URI address = server.at("/a.jpg");

        ImageChecker outside = new ImageChecker(store, false, () -> now);

        assertThat(outside.check(List.of(address), LONG).get(address).found()).isEqualTo(Found.UNSAFE);
        assertThat(server.requests()).isEmpty();
    }

    private ImageVerdict check(String path) {
        URI address = server.at(path);
        return checker.check(List.of(address), LONG).get(address);
    }

    private static void sleep() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
