package org.sitrep.evaluate;

/**
 * How much of what was wanted was found.
 *
 * @param gold how many there are
 * @param predicted how many were found, right or wrong
 * @param exact found with the same span
 * @param overlap found with a span that has a character in common; at least as many
 */
public record Score(int gold, int predicted, int exact, int overlap) {
    static final Score NONE = new Score(0, 0, 0, 0);

    public Score {
        if (exact > overlap || overlap > Math.min(gold, predicted)) {
            throw new IllegalArgumentException(
                    "more right than there are: " + exact + ", " + overlap + " of " + gold + ", " + predicted);
        }
    }

    Score plus(Score other) {
        return new Score(gold + other.gold, predicted + other.predicted, exact + other.exact, overlap + other.overlap);
    }

    /** Share of the found that is right; 0 where nothing was found. */
    public double precision(boolean strict) {
        return predicted == 0 ? 0 : (double) (strict ? exact : overlap) / predicted;
    }

    /** Share of the wanted that was found; 0 where nothing was wanted. */
    public double recall(boolean strict) {
        return gold == 0 ? 0 : (double) (strict ? exact : overlap) / gold;
    }

    /** The harmonic mean of the two. */
    public double f1(boolean strict) {
        double p = precision(strict);
        double r = recall(strict);
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }
}
