package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.PublishCommand;
import io.ocopkit.listing.Listing;

/**
 * One of several that travel in one request.
 *
 * @param delivery the delivery, its call on record
 * @param call the call
 * @param listing what is to be shown
 */
record Passenger(Delivery delivery, Call call, Listing listing) {

    PublishCommand command() {
        return new PublishCommand(listing, delivery.reference(), call.version());
    }
}
