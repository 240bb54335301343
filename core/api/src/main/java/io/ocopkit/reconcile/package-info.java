/**
 * Finding the same product registered twice: two registrations compared and explained, pairs joined to products, and the
 * inventory before and after.
 */
@NullMarked
package io.ocopkit.reconcile;

import org.jspecify.annotations.NullMarked;
