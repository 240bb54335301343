/**
 * Listings as the documents a retailer's buyer reads: a workbook, and CSV in the dialects of Excel and of programs. Which
 * columns they have is data: see {@link io.ocopkit.feed.workbook.ColumnTemplate}.
 */
@NullMarked
package io.ocopkit.feed.workbook;

import org.jspecify.annotations.NullMarked;
