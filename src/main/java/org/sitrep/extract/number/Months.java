package org.sitrep.extract.number;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Names of months. "may", "march" and "mar" are months where they are capitalised only. */
public final class Months {
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        String names = "january february march april may june july august september october november december";
        int number = 0;
        for (String name : names.split(" ", -1)) {
            number++;
            NUMBERS.put(name, number);
            NUMBERS.put(name.substring(0, 3), number);
        }
        NUMBERS.put("sept", 9);
    }

    private Months() {}

    /** Whether a word in lower case may be a month. */
    public static boolean is(String lower) {
        return NUMBERS.containsKey(withoutDot(lower));
    }

    /** The number of a capitalised month, full or short, with or without a dot. */
    public static OptionalInt of(String form) {
        Integer number = NUMBERS.get(withoutDot(form.toLowerCase(Locale.ROOT)));
        boolean capitalised = !form.isEmpty() && Character.isUpperCase(form.charAt(0));
        return number == null || !capitalised ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static String withoutDot(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
