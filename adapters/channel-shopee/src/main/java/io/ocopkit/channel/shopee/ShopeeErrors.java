package io.ocopkit.channel.shopee;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.error.ChannelRefusal;
import io.ocopkit.channel.error.ErrorTable;
import io.ocopkit.channel.error.RetryAfter;

/** What Shopee's refusals mean, by {@code errors.tsv}. */
final class ShopeeErrors {
    static final ErrorTable TABLE = ErrorTable.load(ShopeeErrors.class, "errors.tsv");

    /** Our name for a refusal within an answer that is no error as a whole, of which Shopee says the reason only. */
    static final String FAILURE_LIST = "failure_list";

    private static final String BANNED = "item_status";
    private static final int OK = 200;

    private ShopeeErrors() {}

    static ChannelRefusal refused(int status, String code, String message, boolean writing, RetryAfter retryAfter) {
        return new ChannelRefusal(TABLE.classify(status, code, message), writing, retryAfter);
    }

    /** Why Shopee has taken an item from its buyers. */
    static Issue banned(String reason) {
        return TABLE.classify(OK, BANNED, reason).issue();
    }
}
