/** Stripe: products and prices, checkout and payment links for listings whose certificate is valid, shares for producers. */
@NullMarked
package io.ocopkit.channel.stripe;

import org.jspecify.annotations.NullMarked;
