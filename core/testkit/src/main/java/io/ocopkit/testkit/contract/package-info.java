/**
 * The contract of channels that are called, and the local market against which an adapter is held to it. See
 * {@link io.ocopkit.testkit.contract.ListingChannelContract}.
 */
@NullMarked
package io.ocopkit.testkit.contract;

import org.jspecify.annotations.NullMarked;
