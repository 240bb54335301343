/**
 * What adapter writers test against: contract tests, fixtures and a clock. For test scope only.
 */
@NullMarked
package io.ocopkit.testkit;

import org.jspecify.annotations.NullMarked;
