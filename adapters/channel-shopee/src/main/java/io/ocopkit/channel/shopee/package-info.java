/** Publishes certified listings to a shop on Shopee, by its Open Platform, version 2. */
@NullMarked
package io.ocopkit.channel.shopee;

import org.jspecify.annotations.NullMarked;
