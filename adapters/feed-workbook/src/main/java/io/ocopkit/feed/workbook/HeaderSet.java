package io.ocopkit.feed.workbook;

/** Which names stand in the header row. */
public enum HeaderSet {
    /** Names in the manner of GDSN attributes, the vocabulary that TCVN 7454:2012 builds on. */
    GDSN,
    /** Vietnamese names. */
    VIETNAMESE,
    /** English names. */
    ENGLISH
}
