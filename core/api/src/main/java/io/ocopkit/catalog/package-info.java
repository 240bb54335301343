/**
 * Lists as people keep them: recognitions, offers and revocations in tables, read without losing a row and without
 * guessing in silence. Formats plug in through {@link io.ocopkit.catalog.TableFormat}; what the cells mean is decided
 * here, once for all formats.
 */
@NullMarked
package io.ocopkit.catalog;

import org.jspecify.annotations.NullMarked;
