/** Small programs, one question each. Every file with a {@code main} can be read and run on its own. */
@NullMarked
package io.ocopkit.example.features;

import org.jspecify.annotations.NullMarked;
