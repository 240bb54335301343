/** WooCommerce: products and variations of a shop, through its REST API, version 3. */
@NullMarked
package io.ocopkit.channel.woocommerce;

import org.jspecify.annotations.NullMarked;
