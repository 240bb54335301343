/**
 * What a text says about OCOP stars, held against the certificate it stands on. A name or a description can claim more
 * than was certified; {@link io.ocopkit.claim.ClaimLinter} finds where, says why, and proposes the text that is true.
 */
@NullMarked
package io.ocopkit.claim;

import org.jspecify.annotations.NullMarked;
