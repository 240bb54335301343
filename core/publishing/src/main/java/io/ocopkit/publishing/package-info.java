/**
 * The engine: plans what a channel should show, applies exactly that plan, and remembers who showed what, when and why.
 */
@NullMarked
package io.ocopkit.publishing;

import org.jspecify.annotations.NullMarked;
