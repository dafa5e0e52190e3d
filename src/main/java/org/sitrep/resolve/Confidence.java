package org.sitrep.resolve;

import org.sitrep.extract.ClaimFinding;
import org.sitrep.extract.EventFinding;
import org.sitrep.extract.Reading;

/**
 * How sure a finding is, by its evidence: the sort of rule, whether two readings of the sentence agree, hedges.
 *
 * <p>The figures are shares of roles that were right, by these kinds of evidence, in sentences coded by hand, rounded. For a
 * noun the two readings tell nothing: what stands beside it does.
 */
final class Confidence {
    /** Accounts of agreements and posts, and content that no event type tells: not measured. */
    static final double OF_THING = 0.7;

    private static final double HEDGE = 0.9;

    private Confidence() {}

    static double of(EventFinding e) {
        double sure =
                switch (e.grounds().trigger()) {
                    case VERB -> ofVerb(e.grounds().reading());
                    case SUPPORTED_NOUN -> 0.9;
                    case NOUN -> 0.55;
                };
        return e.grounds().hedged() ? round(sure * HEDGE) : sure;
    }

    private static double ofVerb(Reading reading) {
        return switch (reading) {
            case AGREED -> 0.75;
            case PARSED -> 0.7;
            case CHUNKS -> 0.65;
            case WORDS -> 0.6;
        };
    }

    static double of(ClaimFinding c) {
        return switch (c.reading()) {
            case AGREED -> 0.9;
            case PARSED -> 0.8;
            case CHUNKS -> 0.75;
            case WORDS -> 0.85;
        };
    }

    /** What an outlet says in its own voice is as sure as the account, and that nobody else says it a little less. */
    static double ofOwnVoice(double account) {
        return round(account * HEDGE);
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
