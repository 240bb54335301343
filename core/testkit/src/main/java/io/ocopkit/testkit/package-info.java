/**
 * What an adapter's author tests with: contract tests that are inherited, fixtures that read as prose, a clock that is
 * set by hand. For test scope.
 */
@NullMarked
package io.ocopkit.testkit;

import org.jspecify.annotations.NullMarked;
