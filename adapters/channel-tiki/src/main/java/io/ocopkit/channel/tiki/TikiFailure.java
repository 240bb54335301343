package io.ocopkit.channel.tiki;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.Lost;
import io.ocopkit.channel.error.RetryAfter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A request to Tiki that did not do what it should. It never leaves this package. */
final class TikiFailure extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 404;

    private final transient @Nullable ChannelError error;
    private final transient RetryAfter retryAfter;
    private final boolean writing;
    private final boolean byTiki;

    private TikiFailure(
            @Nullable ChannelError error,
            RetryAfter retryAfter,
            boolean writing,
            boolean byTiki,
            @Nullable Exception source) {
        super("A request to Tiki failed", source);
        this.error = error;
        this.retryAfter = retryAfter;
        this.writing = writing;
        this.byTiki = byTiki;
    }

    /** No answer, or one that is not Tiki's. */
    static TikiFailure unanswered(Exception source, RetryAfter now) {
        return new TikiFailure(null, now, true, false, source);
    }

    /** Tiki refused; or somebody in between did, in words of its own. */
    static TikiFailure refused(ChannelError error, RetryAfter retryAfter, boolean writing, boolean byTiki) {
        return new TikiFailure(error, retryAfter, writing, byTiki, null);
    }

    /** For a command of which nothing else has been done. */
    Outcome ofCommand(ListingReference reference) {
        if (error == null) {
            return getCause() instanceof InterruptedException e
                    ? Lost.write(reference, e)
                    : Lost.write(reference, lost());
        }
        return writing ? error.ofWrite(reference, retryAfter) : ofLook();
    }

    Outcome ofLook() {
        if (error == null) {
            return getCause() instanceof InterruptedException e ? Lost.read(e) : Lost.read(lost());
        }
        return error.ofRead(retryAfter);
    }

    private IOException lost() {
        return getCause() instanceof IOException e ? e : new IOException("Not an answer of Tiki's");
    }

    @Nullable
    ChannelError error() {
        return error;
    }

    /** A gateway's 404 says that the address is wrong, and nothing of the item. */
    boolean isAbsence() {
        return byTiki && error != null && error.httpStatus() == NOT_FOUND;
    }

    /** Tiki did nothing, for reasons that lie in what it was sent. */
    boolean isRefusal() {
        return error != null && error.ofRead(retryAfter) instanceof Outcome.Rejected;
    }
}
