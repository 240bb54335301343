package io.ocopkit.channel.tiki;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/**
 * How far Tiki has come with something that was handed in.
 *
 * @param state Tiki's word; empty when it no longer keeps the track, as after 30 days
 * @param requestId the request it has become; empty while it waits in the queue
 * @param reason why it was refused; empty when it was not
 */
record Track(String state, String requestId, String reason) {
    static final Track FORGOTTEN = new Track("", "", "");

    private static final Set<String> OVER = Set.of("", "approved", "rejected", "deleted");
    private static final String DUPLICATE = "420";

    static Track of(JsonNode answer) {
        return new Track(
                answer.path("state").asText(""),
                answer.path("request_id").asText(""),
                answer.path("reason").asText(""));
    }

    /** Whatever Tiki calls a stage of its review, it is under way unless it is surely over. */
    boolean isOpen() {
        return !OVER.contains(state);
    }

    boolean isApproved() {
        return state.equals("approved");
    }

    /** Something else has the SKU: a product of the seller's, or an earlier request whose answer was lost. */
    boolean isDuplicate() {
        return isRejected() && TikiErrors.refusal(reason).channelCode().equals(DUPLICATE);
    }

    boolean isRejected() {
        return state.equals("rejected");
    }
}
