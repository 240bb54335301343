/**
 * How what is desired reaches a channel with an API: one delivery for each item of an outlet, moved by outcomes and
 * observations, kept in a store so that no crash loses it.
 */
@NullMarked
package io.ocopkit.publishing.delivery;

import org.jspecify.annotations.NullMarked;
