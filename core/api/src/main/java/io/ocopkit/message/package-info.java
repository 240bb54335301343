/** What the library says to people: every sentence in Vietnamese and English, every statement of law with its source. */
@NullMarked
package io.ocopkit.message;

import org.jspecify.annotations.NullMarked;
