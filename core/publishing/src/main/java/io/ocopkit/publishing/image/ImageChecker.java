package io.ocopkit.publishing.image;

import io.ocopkit.publishing.image.ImageFetcher.Answer;
import io.ocopkit.publishing.image.ImageVerdict.Found;
import io.ocopkit.publishing.image.ImageVerdict.Traits;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Looks at pictures nobody has looked at lately, each once, and remembers what was there. Safe for use by several threads. */
public final class ImageChecker {
    /** While one picture of a host is waited for in vain, those beside it are not waited for as well. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final int MOST_SILENT = 1000;

    private final ImageStore store;
    private final ImageFetcher fetcher;
    private final Supplier<Instant> time;
    private final Map<URI, Object> turns = new ConcurrentHashMap<>();
    private final Map<String, Instant> silent = new ConcurrentHashMap<>();

    /**
     * Looks at pictures.
     *
     * @param store remembers
     * @param inside whether addresses inside the network are opened too
     * @param time the engine's time
     */
    public ImageChecker(ImageStore store, boolean inside, Supplier<Instant> time) {
        this(store, new ImageFetcher(new Whereabouts(inside)), time);
    }

    ImageChecker(ImageStore store, ImageFetcher fetcher, Supplier<Instant> time) {
        this.store = store;
        this.fetcher = fetcher;
        this.time = time;
    }

    /**
     * What is known of some pictures by now. Pictures are looked at until the time is up; if there is any time at all, one
     * is, so that whoever comes back often enough gets them all.
     *
     * @param addresses the pictures
     * @param atMost how long to go on looking; zero to look at none
     * @return the verdicts; nothing of pictures that were not looked at
     */
    public Map<URI, ImageVerdict> check(Collection<URI> addresses, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        Map<URI, ImageVerdict> known = new HashMap<>(store.find(addresses));
        Instant now = time.get();
        known.values().removeIf(verdict -> !verdict.lookAgainAt().isAfter(now));
        boolean looked = atMost.isZero();
        for (URI address : addresses) {
            boolean inTime = !looked || System.nanoTime() - end < 0;
            if (!known.containsKey(address) && inTime && !isSilent(address)) {
                ImageVerdict found = look(address);
                looked = true;
                if (found == null) {
                    return known;
                }
                known.put(address, found);
            }
        }
        return known;
    }

    /** Whoever comes while somebody else looks waits and gets what was found; null when told to stop. */
    private @Nullable ImageVerdict look(URI address) {
        Object turn = turns.computeIfAbsent(address, key -> new Object());
        synchronized (turn) {
            try {
                ImageVerdict before = store.find(List.of(address)).get(address);
                if (before != null && before.lookAgainAt().isAfter(time.get())) {
                    return before;
                }
                ImageVerdict found = fetch(address, before);
                if (found != null) {
                    store.keep(found);
                }
                return found;
            } finally {
                turns.remove(address);
            }
        }
    }

    private @Nullable ImageVerdict fetch(URI address, @Nullable ImageVerdict before) {
        try {
            return judge(address, before, fetcher.fetch(address, before == null ? null : before.etag()));
        } catch (IOException e) {
            fallSilent(address);
            return ImageVerdict.unreachable(address, before, time.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private ImageVerdict judge(URI address, @Nullable ImageVerdict before, Answer answer) {
        Instant now = time.get();
        int status = answer.status();
        if (status == 0) {
            return ImageVerdict.broken(address, Found.UNSAFE, now);
        }
        if (status == 304 && before != null) {
            return before.confirmed(now);
        }
        if (status / 100 == 2) {
            return picture(address, answer, now);
        }
        boolean later = status == 408 || status == 429 || status >= 500;
        return later
                ? ImageVerdict.unreachable(address, before, now)
                : ImageVerdict.broken(address, status == 416 ? Found.NOT_AN_IMAGE : Found.MISSING, now);
    }

    private static ImageVerdict picture(URI address, Answer answer, Instant now) {
        HeadOfBody.Head head = Objects.requireNonNull(answer.head(), "head");
        long bytes = answer.size() >= 0 ? answer.size() : head.seen();
        return ImageHeader.of(head.first())
                .map(header -> new Traits(header.type(), header.width(), header.height(), bytes))
                .map(traits -> ImageVerdict.fine(address, traits, answer.etag(), now))
                .orElseGet(() -> ImageVerdict.broken(address, Found.NOT_AN_IMAGE, now));
    }

    /** When a picture that was not looked at can be. */
    Instant nextChance(URI address) {
        Instant soon = time.get().plus(SOON);
        String host = address.getHost();
        Instant until = host == null ? null : silent.get(host);
        return until != null && until.isAfter(soon) ? until : soon;
    }

    /** Whether a picture beside it was waited for in vain a moment ago, so that it is not looked at. */
    boolean isSilent(URI address) {
        return nextChance(address).isAfter(time.get().plus(SOON));
    }

    private void fallSilent(URI address) {
        if (silent.size() >= MOST_SILENT) {
            silent.clear();
        }
        String host = address.getHost();
        if (host != null) {
            silent.put(host, time.get().plus(SILENCE));
        }
    }
}
