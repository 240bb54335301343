/** Listings in a Vendure shop, by its Admin API. */
@NullMarked
package io.ocopkit.channel.vendure;

import org.jspecify.annotations.NullMarked;
