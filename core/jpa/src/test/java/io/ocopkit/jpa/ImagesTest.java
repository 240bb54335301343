package io.ocopkit.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ImageType;
import io.ocopkit.publishing.image.ImageStore;
import io.ocopkit.publishing.image.ImageVerdict;
import io.ocopkit.publishing.image.ImageVerdict.Found;
import io.ocopkit.publishing.image.ImageVerdict.Traits;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was found at the addresses of pictures, on any database. */
abstract class ImagesTest extends LedgerFixture {
    private static final Instant NINE = Instant.parse("2026-09-01T02:00:00.123456Z");
    private static final URI LONG = URI.create("https://shop.example/" + "a".repeat(5_000) + ".jpg?khoá=1");

    private ImageStore images;

    ImagesTest(Databases database) {
        super(database);
    }

    @BeforeEach
    void openImages() {
        images = registry.images();
    }

    @Test
    void whatIsKeptIsFoundAsItWas() {
        ImageVerdict fine = new ImageVerdict(
                LONG, Found.FINE, new Traits(ImageType.WEBP, 800, 600, 5_000_000_000L), "W/\"abc\"", 0, NINE);
        ImageVerdict silent = new ImageVerdict(at("silent"), Found.UNREACHABLE, null, null, 2, NINE);
        images.keep(fine);
        images.keep(silent);

        assertThat(images.find(List.of(LONG, at("silent"), at("unknown"), LONG)))
                .containsOnly(Map.entry(LONG, fine), Map.entry(at("silent"), silent));
        assertThat(images.find(List.of())).isEmpty();
    }

    @Test
    void theLastVerdictTakesThePlaceOfTheOneBefore() {
        images.keep(new ImageVerdict(at("a"), Found.FINE, new Traits(ImageType.PNG, 0, 0, 1), null, 0, NINE));
        ImageVerdict gone = new ImageVerdict(at("a"), Found.MISSING, null, null, 0, NINE.plusSeconds(60));

        images.keep(gone);

        assertThat(images.find(List.of(at("a")))).containsOnly(Map.entry(at("a"), gone));
    }

    @Test
    void severalMayLookAtOnePictureForTheFirstTime() {
        List<CompletableFuture<Void>> all = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(() ->
                        images.keep(new ImageVerdict(at("a"), Found.MISSING, null, null, 0, NINE.plusSeconds(i)))))
                .toList();
        all.forEach(CompletableFuture::join);

        assertThat(images.find(List.of(at("a")))).hasSize(1);
    }

    private static URI at(String name) {
        return URI.create("https://shop.example/" + name + ".jpg");
    }
}
