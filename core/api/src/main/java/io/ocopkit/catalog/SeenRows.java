package io.ocopkit.catalog;

import java.util.List;

/** Remembers what was seen and in which row, twelve bytes each, so that a million rows fit into little memory. */
final class SeenRows {
    private static final int FIRST_SIZE = 1 << 10;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[FIRST_SIZE];
    private int[] rows = new int[FIRST_SIZE];
    private int size;

    /** The row in which these words were seen first; 0 when this is the first time. */
    int firstRowOf(List<String> words, int row) {
        if (size * 2 > keys.length) {
            grow();
        }
        long key = keyOf(words);
        int slot = slotOf(key);
        if (keys[slot] == key) {
            return rows[slot];
        }
        keys[slot] = key;
        rows[slot] = row;
        size++;
        return 0;
    }

    /** The row in which these words were seen first; 0 when they were not. */
    int rowOf(List<String> words) {
        return rows[slotOf(keyOf(words))];
    }

    private int slotOf(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldRows = rows;
        keys = new long[oldKeys.length * 2];
        rows = new int[oldRows.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slotOf(oldKeys[i]);
                keys[slot] = oldKeys[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    private static long keyOf(List<String> words) {
        long key = MIX;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                key = (key ^ word.charAt(i)) * 0x100000001B3L;
            }
            key = (key ^ key >>> 29) * MIX;
        }
        return key == 0 ? 1 : key;
    }
}
