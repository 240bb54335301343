/**
 * What a channel's errors mean, kept as data: an adapter describes every documented error in a table, and the table
 * turns what the channel answers into an {@link io.ocopkit.channel.Outcome} the engine can act on.
 */
@NullMarked
package io.ocopkit.channel.error;

import org.jspecify.annotations.NullMarked;
