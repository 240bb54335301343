package io.ocopkit.claim;

/**
 * A number of stars in a text, whoever they belong to.
 *
 * @param first its first token
 * @param last its last token
 * @param value how many; {@link Token#IN_PARTS} for parts of stars; the most of a range
 * @param drawn whether they are drawn
 * @param rating whether it has a rating's form, such as 4.9 or 5/5
 */
record Mention(int first, int last, int value, boolean drawn, boolean rating) {}
