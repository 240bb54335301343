package io.ocopkit.channel.shopee;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.ErrorClass;
import io.ocopkit.channel.error.ErrorTable;
import io.ocopkit.channel.error.Lost;
import io.ocopkit.channel.error.RetryAfter;
import java.io.IOException;

/** What Shopee's refusals and silences mean, by {@code errors.tsv}. */
final class ShopeeErrors {
    static final ErrorTable TABLE = ErrorTable.load(ShopeeErrors.class, "errors.tsv");

    /** Our name for a refusal within an answer that is no error as a whole, of which Shopee says the reason only. */
    static final String FAILURE_LIST = "failure_list";

    private static final String BANNED = "item_status";
    private static final int OK = 200;

    private ShopeeErrors() {}

    /** No answer, or one that is not Shopee's. */
    static ShopeeFailure unanswered(Exception source) {
        return new ShopeeFailure(
                new ShopeeFailure.Cause() {
                    @Override
                    public Outcome ofCommand(ListingReference reference) {
                        return source instanceof InterruptedException e
                                ? Lost.write(reference, e)
                                : Lost.write(reference, lost(source));
                    }

                    @Override
                    public Outcome ofLook() {
                        return silent(source);
                    }
                },
                source);
    }

    /** A picture that did not come: nothing has happened on Shopee, whatever became of the request. */
    static ShopeeFailure unfetched(Exception source) {
        return ShopeeFailure.of(silent(source));
    }

    private static Outcome silent(Exception source) {
        return source instanceof InterruptedException e ? Lost.read(e) : Lost.read(lost(source));
    }

    private static IOException lost(Exception source) {
        return source instanceof IOException e ? e : new IOException("Not an answer of Shopee's");
    }

    static ShopeeFailure refused(int status, String code, String message, boolean writing, RetryAfter retryAfter) {
        return new ShopeeFailure(new Refused(TABLE.classify(status, code, message), writing, retryAfter), null);
    }

    /** Why Shopee has taken an item from its buyers. */
    static Issue banned(String reason) {
        return TABLE.classify(OK, BANNED, reason).issue();
    }

    private record Refused(ChannelError error, boolean writing, RetryAfter retryAfter) implements ShopeeFailure.Cause {

        @Override
        public Outcome ofCommand(ListingReference reference) {
            return writing ? error.ofWrite(reference, retryAfter) : ofLook();
        }

        @Override
        public Outcome ofLook() {
            return error.ofRead(retryAfter);
        }

        /** A web server's own "not found" says nothing of items. */
        @Override
        public boolean isAbsence() {
            return error.documented() && error.is(ErrorClass.ABSENT);
        }
    }
}
