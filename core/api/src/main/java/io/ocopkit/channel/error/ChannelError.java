package io.ocopkit.channel.error;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Severity;
import java.time.Instant;
import java.util.List;

/**
 * An error a channel answered with, and what is known of it.
 *
 * @param entry what is known
 * @param documented whether the channel's own table knows it; false when only its HTTP status tells
 * @param httpStatus the answer's status
 * @param channelCode the channel's code; empty when it gave none
 * @param message what the channel says, as it came: show it through {@link #issue} only, which takes out what looks like
 *     a secret
 */
public record ChannelError(ErrorEntry entry, boolean documented, int httpStatus, String channelCode, String message) {

    /**
     * What can be done about it.
     *
     * @return the entry's class
     */
    public ErrorClass errorClass() {
        return entry.errorClass();
    }

    /**
     * Whether it is of a class.
     *
     * @param errorClass a class
     * @return true when it is
     */
    public boolean is(ErrorClass errorClass) {
        return entry.errorClass() == errorClass;
    }

    /**
     * What becomes of a command that was answered so.
     *
     * @param reference by which the item is found when the outcome is unknown
     * @param retryAfter when the answer came, and when the channel wants to be called again
     * @return the outcome
     */
    public Outcome ofWrite(ListingReference reference, RetryAfter retryAfter) {
        return is(ErrorClass.UNKNOWN_OUTCOME) ? new Outcome.InDoubt(reference) : known(retryAfter);
    }

    /**
     * What stood in the way of a look. A look changes nothing, so it is never in doubt.
     *
     * @param retryAfter when the answer came, and when the channel wants to be called again
     * @return the outcome, for an {@link io.ocopkit.channel.Observation.Unknown}
     */
    public Outcome ofRead(RetryAfter retryAfter) {
        return known(retryAfter);
    }

    private Outcome known(RetryAfter retryAfter) {
        return switch (entry.errorClass()) {
            case RETRYABLE_THROTTLED -> new Outcome.Throttled(until(retryAfter));
            case RETRYABLE_TRANSIENT, UNKNOWN_OUTCOME -> new Outcome.Transient(issue());
            case AUTH_REFRESHABLE -> new Outcome.AuthExpired(false);
            case AUTH_REAUTHORISE, CONFIGURATION -> new Outcome.AuthExpired(true, issue());
            case PERMANENT_INPUT, PERMANENT_POLICY, CONFLICT_STATE, ABSENT -> new Outcome.Rejected(List.of(issue()));
        };
    }

    private Instant until(RetryAfter retryAfter) {
        return retryAfter.until() == null ? entry.pause().endingAfter(retryAfter.now()) : retryAfter.until();
    }

    /**
     * The error in words its seller can act on, with what the channel said, shortened and without secrets.
     *
     * @return the issue, an error
     */
    public Issue issue() {
        return issue(entry.field());
    }

    /**
     * The same about another field, for answers that name one.
     *
     * @param field the listing's field; empty for the whole
     * @return the issue, an error
     */
    public Issue issue(String field) {
        String quoted = Quote.of(message);
        BilingualText cause = entry.cause();
        BilingualText text = quoted.isEmpty()
                ? cause
                : BilingualText.of(
                        cause.vi() + " (kênh báo: \"" + quoted + "\")",
                        cause.en() + " (the channel says: \"" + quoted + "\")");
        String code = channelCode.isEmpty() ? "HTTP " + httpStatus : Quote.of(channelCode);
        return new Issue(entry.code(), field, Severity.ERROR, entry.source(), text, entry.fix(), code);
    }

    /** Without what the channel said. */
    @Override
    public String toString() {
        return entry.errorClass() + " " + entry.code() + " (HTTP " + httpStatus + ")";
    }
}
