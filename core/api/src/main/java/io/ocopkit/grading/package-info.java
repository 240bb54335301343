/**
 * From a score sheet to stars: the rubrics of the decisions as data, the grading of a sheet or of a council, and the
 * way from today's sheet to a higher rank.
 */
@NullMarked
package io.ocopkit.grading;

import org.jspecify.annotations.NullMarked;
