package org.sitrep.knowledge;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Rows by the hash of a key: one long for each name, sorted. What it finds must be compared with the true key, since
 * hashes may meet.
 */
final class KeyIndex {
    static final long SEED = 1125899906842597L;
    private static final int ROW_BITS = 20;
    private static final long ROW_MASK = (1L << ROW_BITS) - 1;

    private final long[] entries;

    private KeyIndex(long[] entries) {
        this.entries = entries;
    }

    /** Calls the consumer with each row that may have the key. */
    void rows(String key, IntConsumer consumer) {
        long prefix = prefix(hash(key));
        int at = Arrays.binarySearch(entries, prefix);
        if (at < 0) {
            at = -at - 1;
        }
        while (at < entries.length && (entries[at] & ~ROW_MASK) == prefix) {
            consumer.accept((int) (entries[at] & ROW_MASK));
            at++;
        }
    }

    /** Number of names. */
    int size() {
        return entries.length;
    }

    /** The hash of a key, as {@link KeyBuffer#hash} has it. */
    static long hash(String key) {
        long hash = SEED;
        for (int i = 0; i < key.length(); i++) {
            hash = 31 * hash + key.charAt(i);
        }
        return hash;
    }

    private static long prefix(long hash) {
        long mixed = hash * 0x9E3779B97F4A7C15L;
        return (mixed ^ (mixed >>> 29)) & ~ROW_MASK;
    }

    /** Collects names; not thread-safe. */
    static final class Builder {
        private long[] entries = new long[1 << 15];
        private int size;

        void add(long hash, int row) {
            if (row > ROW_MASK) {
                throw new IllegalArgumentException("too many rows: " + row);
            }
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, size * 2);
            }
            entries[size++] = prefix(hash) | row;
        }

        /** Adds all of another one, its rows counted from {@code firstRow}. */
        void addAll(Builder other, int firstRow) {
            if (size + other.size > entries.length) {
                entries = Arrays.copyOf(entries, Math.max(size + other.size, size * 2));
            }
            for (int i = 0; i < other.size; i++) {
                entries[size++] = other.entries[i] + firstRow;
            }
        }

        KeyIndex build() {
            long[] sorted = Arrays.copyOf(entries, size);
            Arrays.sort(sorted);
            return new KeyIndex(sorted);
        }
    }
}
