package io.ocopkit.catalog;

/**
 * What a row needs to know of the table it stands in.
 *
 * @param journal the account of the file
 * @param group which rows belong together
 * @param delimited whether the table is delimited text
 */
record TableContext(Journal journal, Group group, boolean delimited) {}
