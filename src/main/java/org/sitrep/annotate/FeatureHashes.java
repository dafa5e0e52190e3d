package org.sitrep.annotate;

import java.util.Arrays;

/** The hashes of the features of one decision: a list that is filled again and again. */
final class FeatureHashes {
    private static final int USUAL = 256;
    private static final long MULTIPLIER = 0xBF58476D1CE4E5B9L;

    private long[] hashes = new long[USUAL];
    private int size;

    void clear() {
        size = 0;
    }

    void add(long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
    }

    int size() {
        return size;
    }

    long get(int i) {
        return hashes[i];
    }

    /** One number for all in their order, to know the same decision when it comes again. */
    long digest() {
        long digest = size;
        for (int i = 0; i < size; i++) {
            digest = (digest ^ hashes[i]) * MULTIPLIER;
            digest ^= digest >>> 29;
        }
        return digest;
    }
}
