/**
 * Looks at the pictures of listings before they are handed to a channel: once, at a modest pace, no further than their
 * first bytes, and never inside the network the engine runs in unless that is asked for.
 */
@NullMarked
package io.ocopkit.publishing.image;

import org.jspecify.annotations.NullMarked;
