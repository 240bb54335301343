package io.ocopkit.publishing;

import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.Outlet;
import io.ocopkit.digest.Digest;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What it takes to find a plan again after somebody has looked at it: in another process, an hour later. It names the plan
 * by everything the plan would do, so it brings back that very plan or none.
 *
 * @param outlet whose plan it is
 * @param day the day for which the gate was asked
 * @param revision where the ledger stood
 * @param digest what an application must find
 */
public record PlanTicket(Outlet outlet, LocalDate day, long revision, Digest digest) {
    private static final Pattern FORM =
            Pattern.compile("ocop-plan/1 ([^/ ]+)/([^/ ]+) (\\d{4}-\\d{2}-\\d{2}) (\\d{1,18}) ([0-9a-f]{64})");

    /** Requires all parts. */
    public PlanTicket {
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(digest, "digest");
    }

    /**
     * Reads a ticket.
     *
     * @param text what {@link #toString} wrote
     * @return the ticket
     * @throws InvalidValueException when it is no ticket
     */
    public static PlanTicket parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new InvalidValueException(
                    "PLAN_TICKET_FORM",
                    BilingualText.of(
                            "Đây không phải là phiếu kế hoạch; hãy chép lại nguyên dòng",
                            "This is no plan ticket; copy the whole line again"));
        }
        return new PlanTicket(
                new Outlet(new ChannelId(matcher.group(1)), matcher.group(2)),
                LocalDate.parse(matcher.group(3)),
                Long.parseLong(matcher.group(4)),
                new Digest(matcher.group(5)));
    }

    boolean names(PublicationPlan plan) {
        return plan.day().equals(day)
                && plan.revision() == revision
                && plan.digest().equals(digest);
    }

    /** One line of text, for a file or a message. */
    @Override
    public String toString() {
        return "ocop-plan/1 " + outlet + " " + day + " " + revision + " " + digest.hex();
    }
}
