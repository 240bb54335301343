/** Vietnamese text as people really type it, made comparable without losing what was printed. */
@NullMarked
package io.ocopkit.text;

import org.jspecify.annotations.NullMarked;
