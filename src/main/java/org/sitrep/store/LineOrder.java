package org.sitrep.store;

import java.util.Comparator;

/** The order of UTF-8 bytes, as {@code LC_ALL=C sort} has it. {@link String#compareTo} differs from it beyond the basic plane. */
enum LineOrder implements Comparator<String> {
    BYTES;

    @Override
    public int compare(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        for (int i = 0; i < shorter; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean astral = Character.isSurrogate(x);
                return astral == Character.isSurrogate(y) ? Character.compare(x, y) : astral ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
