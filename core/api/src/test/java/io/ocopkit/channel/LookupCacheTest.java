package io.ocopkit.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class LookupCacheTest {
    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

    private final LookupCache<String, Integer> cache = new LookupCache<>(2, Duration.ofHours(1));

    @Test
    void anAnswerIsGoodForItsLifetimeAndNoLonger() {
        cache.keep("tea", 1, at(NOON));

        assertThat(cache.find("tea", at(NOON.plus(Duration.ofMinutes(59))))).contains(1);
        assertThat(cache.find("tea", at(NOON.plus(Duration.ofHours(1))))).isEmpty();
    }

    @Test
    void whatWasLongestUnusedMakesRoom() {
        cache.keep("tea", 1, at(NOON));
        cache.keep("honey", 2, at(NOON));
        cache.find("tea", at(NOON));
        cache.keep("rice", 3, at(NOON));

        assertThat(cache.find("honey", at(NOON))).isEmpty();
        assertThat(cache.find("tea", at(NOON))).contains(1);
        assertThat(cache.find("rice", at(NOON))).contains(3);
    }

    @Test
    void aNewAnswerTakesThePlaceOfTheOldOne() {
        cache.keep("tea", 1, at(NOON));

        assertThat(cache.keep("tea", 2, at(NOON.plus(Duration.ofMinutes(30))))).isEqualTo(2);
        assertThat(cache.find("tea", at(NOON.plus(Duration.ofMinutes(80))))).contains(2);
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
