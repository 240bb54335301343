/**
 * Where a product belongs: six sectors, seventeen groups, twenty-six sets, their ministries, the names of earlier lists,
 * and proposals for a product of which only the name is known.
 */
@NullMarked
package io.ocopkit.classification;

import org.jspecify.annotations.NullMarked;
