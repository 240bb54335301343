package io.ocopkit.channel.tiktokshop;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.ErrorClass;
import io.ocopkit.channel.error.Lost;
import io.ocopkit.channel.error.RetryAfter;
import java.io.IOException;
import java.util.List;

/** A request that did not do what it should. It never leaves this package, and carries nothing of the request. */
final class TikTokFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Meaning meaning;

    private sealed interface Meaning {}

    private record Unanswered(Exception source) implements Meaning {}

    private record Refused(ChannelError error, boolean writing, RetryAfter retryAfter) implements Meaning {}

    private record NotAsked(Outcome outcome) implements Meaning {}

    private TikTokFailure(Meaning meaning) {
        super("A request to TikTok Shop failed");
        this.meaning = meaning;
    }

    /** No answer came, or one that is not the platform's. */
    static TikTokFailure unanswered(Exception source) {
        return new TikTokFailure(new Unanswered(source));
    }

    static TikTokFailure refused(ChannelError error, boolean writing, RetryAfter retryAfter) {
        return new TikTokFailure(new Refused(error, writing, retryAfter));
    }

    /** Found before it was sent. */
    static TikTokFailure because(List<Issue> issues) {
        return notAsked(new Outcome.Rejected(issues));
    }

    static TikTokFailure because(Issue issue) {
        return because(List.of(issue));
    }

    static TikTokFailure notAsked(Outcome outcome) {
        return new TikTokFailure(new NotAsked(outcome));
    }

    /** For a command, of which nothing else has been done. */
    Outcome ofCommand(ListingReference reference) {
        if (meaning instanceof Unanswered lost) {
            return lost.source() instanceof InterruptedException e
                    ? Lost.write(reference, e)
                    : Lost.write(reference, io(lost.source()));
        }
        return meaning instanceof Refused refused && refused.writing()
                ? refused.error().ofWrite(reference, refused.retryAfter())
                : ofLook();
    }

    /** For a look. */
    Outcome ofLook() {
        if (meaning instanceof Unanswered lost) {
            return lost.source() instanceof InterruptedException e ? Lost.read(e) : Lost.read(io(lost.source()));
        }
        return meaning instanceof Refused refused
                ? refused.error().ofRead(refused.retryAfter())
                : ((NotAsked) meaning).outcome();
    }

    private static IOException io(Exception source) {
        return source instanceof IOException e ? e : new IOException("Not an answer of TikTok Shop's");
    }

    /** Whether the platform has said so in a code of its own. */
    boolean is(ErrorClass errorClass) {
        return meaning instanceof Refused refused
                && !refused.error().channelCode().isEmpty()
                && refused.error().is(errorClass);
    }
}
