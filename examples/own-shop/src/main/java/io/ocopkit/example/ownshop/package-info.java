/** A register, the engine and a real shop on one machine. */
@NullMarked
package io.ocopkit.example.ownshop;

import org.jspecify.annotations.NullMarked;
