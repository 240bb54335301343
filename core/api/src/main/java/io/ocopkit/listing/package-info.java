/** What a buyer sees: an offer of a certified product together with the proof it stands on. */
@NullMarked
package io.ocopkit.listing;

import org.jspecify.annotations.NullMarked;
