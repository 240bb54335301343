package io.ocopkit.reconcile;

import java.util.Arrays;
import java.util.List;

/**
 * Which registrations share a key: an inverted index in two arrays of numbers, keys sorted. It takes as much memory as
 * there are keys, however many pairs share one.
 */
final class Candidates {
    private final long[][] keysOf;
    private final long[] keys;
    private final int[] starts;
    private final int[] postings;
    private final int[] lastAsked;

    Candidates(List<Profile> profiles) {
        keysOf = profiles.stream().map(BlockingKeys::of).toArray(long[][]::new);
        keys = Arrays.stream(keysOf)
                .flatMapToLong(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
        starts = new int[keys.length + 1];
        for (long[] own : keysOf) {
            for (long key : own) {
                starts[slot(key) + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        postings = new int[starts[keys.length]];
        fill();
        lastAsked = new int[profiles.size()];
        Arrays.fill(lastAsked, -1);
    }

    private void fill() {
        int[] next = Arrays.copyOf(starts, keys.length);
        for (int i = 0; i < keysOf.length; i++) {
            for (long key : keysOf[i]) {
                postings[next[slot(key)]++] = i;
            }
        }
    }

    private int slot(long key) {
        return Arrays.binarySearch(keys, key);
    }

    /** The registrations after this one that share a key with it, each once, in order. */
    int[] after(int index) {
        int[] found = new int[16];
        int count = 0;
        for (long key : keysOf[index]) {
            int slot = slot(key);
            for (int at = starts[slot + 1] - 1; at >= starts[slot] && postings[at] > index; at--) {
                if (lastAsked[postings[at]] != index) {
                    lastAsked[postings[at]] = index;
                    found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                    found[count++] = postings[at];
                }
            }
        }
        int[] sorted = Arrays.copyOf(found, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
