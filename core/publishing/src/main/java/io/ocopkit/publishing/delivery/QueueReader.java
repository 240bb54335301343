package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.EventQueue;
import io.ocopkit.channel.EventQueue.Pulled;
import io.ocopkit.channel.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a channel has queued into the inbox, portion by portion. A portion is acknowledged by asking for the next
 * one, after it has been kept; whoever dies in between is given it again, and the inbox knows it. Thread-safe.
 */
final class QueueReader {
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final ShopLine line;
    private final Inbox inbox;
    private final Caller caller;
    private volatile Instant next = Instant.MIN;

    QueueReader(ShopLine line, Inbox inbox, Caller caller) {
        this.line = line;
        this.inbox = inbox;
        this.caller = caller;
    }

    boolean isDue() {
        return line.channel() instanceof EventQueue && !line.time().now().isBefore(next);
    }

    /** What cannot be read now is read a minute later: the queue keeps it. */
    void read(BooleanSupplier goingOn) {
        if (!isDue() || !(line.channel() instanceof EventQueue queue)) {
            return;
        }
        next = line.time().now().plus(EVERY);
        String acknowledgement = null;
        boolean more = true;
        while (more && goingOn.getAsBoolean()) {
            acknowledgement = keep(pull(queue, acknowledgement));
            more = acknowledgement != null;
        }
    }

    /** What to acknowledge the portion by; null when there was none. */
    private @Nullable String keep(Pulled pulled) {
        if (!(pulled instanceof Pulled.Portion portion)) {
            return null;
        }
        Instant now = line.time().now();
        portion.events().forEach(event -> inbox.receive(line.outlet(), event, now));
        return portion.acknowledgement();
    }

    private Pulled pull(EventQueue queue, @Nullable String acknowledged) {
        Pulled pulled = caller.call(
                CallTerms.looking("pull", caller.deadline(), CallTerms.About.THE_SHOP),
                context -> queue.pull(acknowledged, context),
                new Caller.Reading<Pulled>(
                        answer -> answer instanceof Pulled.Unread unread ? unread.why() : null, Pulled.Unread::new));
        return pulled == null ? new Pulled.Unread(new Outcome.Transient(Issues.adapterDefect())) : pulled;
    }
}
