/**
 * Registry and ledger on Jakarta Persistence: what the lists said, what follows from it, and what was published where.
 * {@link io.ocopkit.jpa.OcopRegistry} is the way in.
 */
@NullMarked
package io.ocopkit.jpa;

import org.jspecify.annotations.NullMarked;
