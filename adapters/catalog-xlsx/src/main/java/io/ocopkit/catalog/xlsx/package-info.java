/** Lists and certified catalogues as workbooks. */
@NullMarked
package io.ocopkit.catalog.xlsx;

import org.jspecify.annotations.NullMarked;
