package org.sitrep.extract;

import java.util.Locale;
import java.util.Set;

/** Whether an event is said not to be so by a word of its own clause that is no "not". */
final class Polarity {
    private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "nothing");
    private static final Set<String> NEVER = Set.of("never", "nowhere", "neither");

    private Polarity() {}

    static boolean isNegated(SentenceView v, Predication p) {
        return p.negated || p.verb && (never(v, p) || nobody(v, p));
    }

    /** "The army never captured the port". */
    private static boolean never(SentenceView v, Predication p) {
        for (int i = p.trigger - 1; i >= 0 && i > p.trigger - 4; i--) {
            if (NEVER.contains(v.token(i).form().toLowerCase(Locale.ROOT))) {
                return true;
            }
            if (!v.token(i).tag().matches("RB|VB.?|MD")) {
                return false;
            }
        }
        return false;
    }

    /** "Nobody was killed", "No one fled". */
    private static boolean nobody(SentenceView v, Predication p) {
        for (int i = p.trigger - 1; i >= 0 && i > p.trigger - 6; i--) {
            String w = v.token(i).form().toLowerCase(Locale.ROOT);
            boolean noOne = w.equals("one") && i > 0 && v.token(i - 1).form().equalsIgnoreCase("no");
            if (NOBODY.contains(w) || noOne) {
                return true;
            }
            if (!v.token(i).tag().matches("RB|VB.?|MD")) {
                return false;
            }
        }
        return false;
    }
}
