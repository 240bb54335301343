/** The smallest adapter of a shop that is called. */
@NullMarked
package io.ocopkit.example.writeanadapter;

import org.jspecify.annotations.NullMarked;
