package org.sitrep.extract.time;

import java.util.Optional;
import org.sitrep.extract.number.Words;

/** Recognises one way of telling a time. */
interface TimeRule {
    /** The time that begins with a word. */
    Optional<ParsedTime> at(Words words, int i);

    /** The longer one of two. */
    static Optional<ParsedTime> longer(Optional<ParsedTime> a, Optional<ParsedTime> b) {
        int endA = a.map(ParsedTime::end).orElse(-1);
        int endB = b.map(ParsedTime::end).orElse(-1);
        return endB > endA ? b : a;
    }
}
