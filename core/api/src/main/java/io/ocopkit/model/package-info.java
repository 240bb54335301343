/** Who makes what, and under which identifiers: producers, products, GS1 keys, tax identifiers, addresses, money. */
@NullMarked
package io.ocopkit.model;

import org.jspecify.annotations.NullMarked;
