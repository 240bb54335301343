package io.ocopkit.publishing.delivery;

import java.util.function.Function;

/**
 * The end of a call, as it is told to its delivery.
 *
 * @param calling the delivery when the call began
 * @param call the call
 * @param end what the end makes of the delivery
 */
record Settlement(Delivery calling, Call call, Function<Delivery, Change> end) {}
