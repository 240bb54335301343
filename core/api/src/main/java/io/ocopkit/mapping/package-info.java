/**
 * Categories, attributes and texts of listings by channel, shop and product set, from a file that people write by hand.
 */
@NullMarked
package io.ocopkit.mapping;

import org.jspecify.annotations.NullMarked;
