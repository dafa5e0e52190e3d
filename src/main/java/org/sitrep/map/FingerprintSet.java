package org.sitrep.map;

/** A set of 64-bit numbers without boxes: eight bytes a number, at most half full. */
final class FingerprintSet {
    private long[] slots = new long[1 << 12];
    private int size;
    private boolean holdsZero;

    /** Whether it was not there yet. */
    boolean add(long value) {
        if (value == 0) {
            boolean added = !holdsZero;
            holdsZero = true;
            return added;
        }
        if (size * 2 >= slots.length) {
            grow();
        }
        if (put(slots, value)) {
            size++;
            return true;
        }
        return false;
    }

    long size() {
        return size + (holdsZero ? 1L : 0L);
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (long value : slots) {
            if (value != 0) {
                put(larger, value);
            }
        }
        slots = larger;
    }

    private static boolean put(long[] slots, long value) {
        int mask = slots.length - 1;
        int at = (int) mix(value) & mask;
        while (slots[at] != 0) {
            if (slots[at] == value) {
                return false;
            }
            at = (at + 1) & mask;
        }
        slots[at] = value;
        return true;
    }

    /** The finisher of SplitMix64: spreads every bit over all. */
    static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
