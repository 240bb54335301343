package io.ocopkit.classification;

import io.ocopkit.message.BilingualText;
import io.ocopkit.model.ProductSet;

/**
 * A set that a product's name points to. It is never a decision: the producer names the set in Mẫu số 01 and the
 * authority confirms it.
 *
 * @param set the set
 * @param confidence how firmly
 * @param reason which words of the name point there
 */
public record SetProposal(ProductSet set, Confidence confidence, BilingualText reason) {}
