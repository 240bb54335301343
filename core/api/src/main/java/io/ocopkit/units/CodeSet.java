package io.ocopkit.units;

/**
 * Which edition of the official unit codes a code belongs to. Seven province codes changed their meaning on 1 July 2025
 * (24 was Bắc Giang and is Bắc Ninh), so a code without its set says nothing.
 */
public enum CodeSet {
    /** The 63 provinces, their districts and communes, in use to 30 June 2025. */
    PRE_2025,
    /** The 34 provinces and their communes of QĐ 19/2025/QĐ-TTg, in use from 1 July 2025. */
    QD19_2025
}
