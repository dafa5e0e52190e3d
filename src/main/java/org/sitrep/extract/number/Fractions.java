package org.sitrep.extract.number;

import java.util.Optional;

/** The words for parts of a whole: "third", "quarters". */
final class Fractions {
    private Fractions() {}

    /** How many such parts make the whole. */
    static Optional<Integer> parts(String lower) {
        return switch (lower) {
            case "half", "halves" -> Optional.of(2);
            case "third", "thirds" -> Optional.of(3);
            case "quarter", "quarters" -> Optional.of(4);
            case "fifth", "fifths" -> Optional.of(5);
            case "tenth", "tenths" -> Optional.of(10);
            default -> Optional.empty();
        };
    }
}
