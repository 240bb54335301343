/** Content hashes: the same content has the same digest on every machine, and nothing else has. */
@NullMarked
package io.ocopkit.digest;

import org.jspecify.annotations.NullMarked;
