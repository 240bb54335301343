/** Listings in a Medusa shop, by its Admin API. */
@NullMarked
package io.ocopkit.channel.medusa;

import org.jspecify.annotations.NullMarked;
