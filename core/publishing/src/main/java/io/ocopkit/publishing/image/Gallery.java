package io.ocopkit.publishing.image;

import io.ocopkit.channel.ImageLimits;
import io.ocopkit.channel.Issue;
import io.ocopkit.listing.Listing;
import io.ocopkit.message.Severity;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the pictures of a listing before a channel is given them, and leaves out those it would refuse.
 *
 * <p>A picture that is wrong is left out as long as another one remains. If none remains, what the channel does not have
 * yet waits, as the seller did not mean to show it without a picture; what the channel has already is changed with the
 * pictures as they are, as a change may say what the law wants said and must not wait for a picture. The same holds while
 * nobody answers: what is new waits for half an hour before the picture is left out, what is there does not wait.
 */
public final class Gallery {
    /** So that withdrawals of the same shop never wait long for somebody's slow server. */
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    private final @Nullable ImageChecker checker;
    private final ImageIssues issues;

    /**
     * Looks at pictures for one channel.
     *
     * @param checker looks; null to let every picture pass
     * @param limits what the channel takes
     */
    public Gallery(@Nullable ImageChecker checker, ImageLimits limits) {
        this.checker = checker;
        this.issues = new ImageIssues(limits);
    }

    /** A listing as far as its pictures go. */
    public sealed interface View {

        /**
         * It can be handed over.
         *
         * @param listing without the pictures that are wrong
         * @param remark the first thing that is wrong with a picture; null when all is well
         */
        record Ready(Listing listing, @Nullable Issue remark) implements View {}

        /**
         * It has to wait.
         *
         * @param issue why
         * @param until when to look again
         */
        record Waiting(Issue issue, Instant until) implements View {}
    }

    /**
     * Looks at the pictures of a listing.
     *
     * @param listing the listing
     * @param there whether the channel has the item already
     * @return what can be handed over
     */
    public View view(Listing listing, boolean there) {
        List<URI> images = listing.offer().pictures();
        if (checker == null || images.isEmpty()) {
            return new View.Ready(listing, null);
        }
        Findings findings = findings(images, AT_ONCE);
        Instant until = findings.openUntil(there);
        if (until != null) {
            return new View.Waiting(findings.first(), until);
        }
        Set<URI> out = findings.leftOut(there);
        boolean none = out.size() == images.size();
        if (none && !there) {
            return new View.Waiting(findings.first(), findings.nextLook());
        }
        return new View.Ready(none || out.isEmpty() ? listing : listing.without(out), findings.wrong());
    }

    /**
     * What is wrong with the pictures of a listing, looking as long as it takes.
     *
     * @param listing the listing
     * @param atMost how long to look
     * @return an issue for each picture that is wrong, one that says so when the time was not enough
     */
    public List<Issue> issues(Listing listing, Duration atMost) {
        List<URI> images = listing.offer().pictures();
        return checker == null || images.isEmpty()
                ? List.of()
                : findings(images, atMost).all.stream()
                        .flatMap(finding -> Stream.ofNullable(finding.issue))
                        .toList();
    }

    /**
     * Whether an issue is about a picture somebody should see to.
     *
     * @param issue the issue; null for none
     * @return true for what was found wrong here
     */
    public static boolean isAboutPicture(@Nullable Issue issue) {
        return issue != null && issue.code().startsWith(ImageIssues.CODES) && issue.severity() != Severity.INFO;
    }

    private Findings findings(List<URI> images, Duration atMost) {
        Map<URI, ImageVerdict> verdicts = checker == null ? Map.of() : checker.check(images, atMost);
        List<Found> all = new ArrayList<>();
        for (URI image : images) {
            ImageVerdict verdict = verdicts.get(image);
            int number = all.size() + 1;
            all.add(
                    verdict == null
                            ? new Found(image, null, ImageIssues.unchecked(), isSilent(image), nextChance(image))
                            : new Found(image, verdict, issues.of(number, verdict), false, verdict.lookAgainAt()));
        }
        return new Findings(all);
    }

    private boolean isSilent(URI image) {
        return checker != null && checker.isSilent(image);
    }

    private Instant nextChance(URI image) {
        return checker == null ? Instant.MAX : checker.nextChance(image);
    }

    /** One picture: what is known of it, and what there is against it. */
    private record Found(
            URI image,
            @Nullable ImageVerdict verdict,
            @Nullable Issue issue,
            boolean silent,
            Instant nextLook) {

        boolean isOpen() {
            return verdict == null || verdict.isOpen();
        }

        /** Nobody answered, or its host answers nobody at the moment. */
        boolean isUnreachable() {
            return verdict == null ? silent : verdict.found() == ImageVerdict.Found.UNREACHABLE;
        }
    }

    /** All pictures of a listing, in their order. */
    private record Findings(List<Found> all) {

        /** When to look again before anything is handed over; null when enough is known. */
        @Nullable
        Instant openUntil(boolean there) {
            return all.stream()
                    .filter(found -> found.isOpen() && !(there && found.isUnreachable()))
                    .map(Found::nextLook)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        Instant nextLook() {
            return all.stream()
                    .map(Found::nextLook)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        Set<URI> leftOut(boolean there) {
            return all.stream()
                    .filter(found -> found.issue != null && !(there && found.isUnreachable()))
                    .map(Found::image)
                    .collect(Collectors.toSet());
        }

        @Nullable
        Issue wrong() {
            return all.stream()
                    .map(Found::issue)
                    .filter(Gallery::isAboutPicture)
                    .findFirst()
                    .orElse(null);
        }

        Issue first() {
            Issue wrong = wrong();
            return wrong == null ? ImageIssues.unchecked() : wrong;
        }
    }
}
