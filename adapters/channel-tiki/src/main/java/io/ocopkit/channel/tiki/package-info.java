/** Tiki: product requests, the products they become, and the queue of events of a seller, through its Open API. */
@NullMarked
package io.ocopkit.channel.tiki;

import org.jspecify.annotations.NullMarked;
