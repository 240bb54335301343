/**
 * Listings as the documents that programs on the web read: schema.org JSON-LD, and the product feeds of Google and Meta.
 */
@NullMarked
package io.ocopkit.feed.web;

import org.jspecify.annotations.NullMarked;
