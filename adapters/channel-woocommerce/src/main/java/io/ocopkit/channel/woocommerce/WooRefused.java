package io.ocopkit.channel.woocommerce;

import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.ChannelRefusal;
import io.ocopkit.channel.error.RetryAfter;
import java.util.Optional;

/** An error a shop has answered with. */
final class WooRefused extends ChannelRefusal {
    private static final long serialVersionUID = 1L;

    private static final int NOT_FOUND = 404;

    private final String resource;

    /** @param resource the product that the shop names in its answer; empty when it names none */
    WooRefused(ChannelError error, boolean writing, RetryAfter retryAfter, String resource) {
        super(error, writing, retryAfter);
        this.resource = resource;
    }

    /** A 404 without WooCommerce's own code says that the address is wrong. */
    @Override
    public boolean isAbsence() {
        return error().httpStatus() == NOT_FOUND && error().channelCode().endsWith("_invalid_id");
    }

    /** What has the SKU that was to be given to something else. */
    Optional<String> owner() {
        return error().channelCode().equals("product_invalid_sku") && !resource.isEmpty()
                ? Optional.of(resource)
                : Optional.empty();
    }
}
