package io.ocopkit.catalog;

/**
 * How much of an untrusted file is read at most.
 *
 * @param maxBytes size of the file on disk, in bytes
 * @param maxInflateRatio uncompressed size divided by compressed size, for packed formats
 * @param maxRows rows, blank ones included
 * @param maxColumns cells in a row
 * @param maxCellLength characters in a cell
 */
public record ImportLimits(long maxBytes, int maxInflateRatio, int maxRows, int maxColumns, int maxCellLength) {
    private static final int INFLATED_PER_BYTE = 8;

    /** Refuses limits that let nothing through. */
    public ImportLimits {
        if (maxBytes < 1 || maxInflateRatio < 1 || maxRows < 1 || maxColumns < 1 || maxCellLength < 1) {
            throw new IllegalArgumentException("Every limit is at least 1");
        }
    }

    /**
     * Enough for a national list and too little for an attack: 256 MiB, ratio 200, 1,048,576 rows, 256 columns, 32,767
     * characters a cell, the largest a spreadsheet itself allows.
     *
     * @return the limits
     */
    public static ImportLimits standard() {
        return new ImportLimits(256L << 20, 200, 1 << 20, 256, 32_767);
    }

    /**
     * How much a packed file may hold once unpacked: eight times the size allowed on disk, whatever its ratio.
     *
     * @return bytes
     */
    public long maxInflatedBytes() {
        return maxBytes > Long.MAX_VALUE / INFLATED_PER_BYTE ? Long.MAX_VALUE : maxBytes * INFLATED_PER_BYTE;
    }
}
