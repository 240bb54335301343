/** TikTok Shop: products of a Vietnamese shop, through the Partner API 202309. */
@NullMarked
package io.ocopkit.channel.tiktokshop;

import org.jspecify.annotations.NullMarked;
