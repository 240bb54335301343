/** Lazada Open Platform: products and SKUs of one seller in one country. */
@NullMarked
package io.ocopkit.channel.lazada;

import org.jspecify.annotations.NullMarked;
