/** Lists and certified catalogues as delimited text. */
@NullMarked
package io.ocopkit.catalog.csv;

import org.jspecify.annotations.NullMarked;
