/**
 * What an adapter implements: a {@link io.ocopkit.channel.ListingChannel} for an API, a
 * {@link io.ocopkit.channel.FeedChannel} for a document. Adapters map and transmit; they never retry, sleep, read the
 * clock or decide eligibility.
 */
@NullMarked
package io.ocopkit.channel;

import org.jspecify.annotations.NullMarked;
