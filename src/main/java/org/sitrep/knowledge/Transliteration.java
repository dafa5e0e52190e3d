package org.sitrep.knowledge;

import java.util.Set;

/** The countries whose place names reach English through another script, so that spellings vary. */
final class Transliteration {
    /** Arabic, Persian, Urdu, Pashto, Kurdish, Hebrew, Cyrillic, Georgian, Armenian, Ethiopic. */
    private static final Set<String> COUNTRIES = Set.of(
            "SY", "IQ", "LB", "JO", "PS", "IL", "YE", "SA", "OM", "AE", "QA", "BH", "KW", "EG", "SD", "LY", "TN", "DZ",
            "MA", "MR", "EH", "SO", "DJ", "IR", "AF", "PK", "TJ", "RU", "UA", "BY", "BG", "RS", "MK", "KZ", "KG", "UZ",
            "TM", "AM", "GE", "ET", "ER", "TD", "SS", "AZ");

    private Transliteration() {}

    static boolean isIn(String isoCode) {
        return COUNTRIES.contains(isoCode);
    }
}
