/** Provinces, communes and what became of them: units, codes with their code set, and succession. */
@NullMarked
package io.ocopkit.units;

import org.jspecify.annotations.NullMarked;
