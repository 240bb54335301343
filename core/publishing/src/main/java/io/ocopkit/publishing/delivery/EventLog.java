package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.Outlet;
import io.ocopkit.message.Severity;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What happens in a shop, one line for each event, as pairs a machine can read. Values are codes, keys, numbers and times:
 * nothing a channel said in its own words, nothing of a request, no secret.
 */
final class EventLog {
    /** The name hosts route by. */
    static final String NAME = "io.ocopkit.events";

    private static final Logger LOG = System.getLogger(NAME);
    private static final Pattern PLAIN = Pattern.compile("[\\p{Alnum}._:/+-]+");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,64}");

    private final Outlet outlet;

    EventLog(Outlet outlet) {
        this.outlet = outlet;
    }

    void called(CallTerms terms, String outcome) {
        write(
                Level.DEBUG,
                "call",
                line -> about(line, terms.about()).add("kind", terms.kind()).add("outcome", outcome));
    }

    /** Given up is another event than refused: the one is for whoever runs the engine, the other for the seller. */
    void ended(Receipt receipt) {
        boolean done = receipt.end() != Receipt.End.REJECTED && receipt.end() != Receipt.End.PARKED;
        write(
                done ? Level.INFO : Level.WARNING,
                receipt.end() == Receipt.End.PARKED ? "park" : "receipt",
                line -> line.add("sku", receipt.sku())
                        .add("version", receipt.goal().version())
                        .add("lane", receipt.goal().lane())
                        .add("outcome", receipt.end())
                        .add("code", code(receipt.issue())));
    }

    void paused(Pause pause) {
        Level level = pause.cause() == Pause.Cause.THROTTLED ? Level.INFO : Level.WARNING;
        write(level, "pause", line -> line.add("outcome", pause.cause()).add("until", pause.until()));
    }

    void resumed() {
        write(Level.INFO, "resume", line -> line);
    }

    /** What is raised waits for a person while buyers see what they should not. */
    void escalated(Delivery delivery) {
        Resort resort = delivery.progress().resort();
        write(
                resort == Resort.RAISED ? Level.ERROR : Level.WARNING,
                "escalation",
                line -> about(line, CallTerms.About.of(delivery))
                        .add("outcome", resort)
                        .add("code", code(delivery.progress().issue())));
    }

    void pictured(Delivery delivery, Issue remark, String outcome) {
        write(
                remark.severity() == Severity.INFO ? Level.DEBUG : Level.WARNING,
                "picture",
                line -> about(line, CallTerms.About.of(delivery))
                        .add("outcome", outcome)
                        .add("code", code(remark)));
    }

    void renewed(long version, Exchange exchange) {
        write(
                exchange == Exchange.RENEWED ? Level.INFO : Level.WARNING,
                "renewal",
                line -> line.add("version", version).add("outcome", exchange));
    }

    /** Named ahead of time, since nobody but the shop's owner can help when it is over. */
    void authorisedUntil(Instant end, Instant now) {
        if (end.isBefore(now.plus(ShopHealth.SOON))) {
            write(Level.WARNING, "authorisation", line -> line.add("until", end));
        }
    }

    void enforced(long items) {
        write(items == 0 ? Level.DEBUG : Level.INFO, "enforcement", line -> line.add("items", items));
    }

    void swept(DriftReport report) {
        report.drifts().forEach(this::drifted);
        write(
                Level.INFO,
                "sweep",
                line -> line.add("outcome", report.complete() ? "complete" : "cut_off")
                        .add("looked", report.looked())
                        .add("unseen", report.unseen())
                        .add("drifts", report.drifts().size()));
    }

    private void drifted(Drift drift) {
        write(
                Level.WARNING,
                "drift",
                line -> line.add("sku", drift.sku())
                        .add("outcome", drift.kind())
                        .add("seen", drift.seen()));
    }

    private static Line about(Line line, CallTerms.About about) {
        return line.add("sku", about.sku()).add("version", about.version() == 0 ? null : about.version());
    }

    private static @Nullable String code(@Nullable Issue issue) {
        if (issue == null) {
            return null;
        }
        return CODE.matcher(issue.code()).matches() ? issue.code() : "OTHER";
    }

    private void write(Level level, String event, UnaryOperator<Line> rest) {
        if (LOG.isLoggable(level)) {
            Line line = new Line()
                    .add("event", event)
                    .add("channel", outlet.channel())
                    .add("shop", outlet.shop());
            LOG.log(level, rest.apply(line).toString());
        }
    }

    /** Pairs in the order in which they are added; what is not there is left out. */
    private static final class Line {
        private final StringBuilder text = new StringBuilder();

        Line add(String key, @Nullable Object value) {
            if (value != null) {
                text.append(text.isEmpty() ? "" : " ").append(key).append('=').append(plain(value));
            }
            return this;
        }

        /** A value of more than one word is quoted, and can neither end its line nor begin another pair. */
        private static String plain(Object value) {
            String word = value instanceof Enum<?> named ? named.name().toLowerCase(Locale.ROOT) : value.toString();
            if (value instanceof Instant || PLAIN.matcher(word).matches()) {
                return word;
            }
            String inert =
                    word.replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\"");
            return '"' + inert + '"';
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
