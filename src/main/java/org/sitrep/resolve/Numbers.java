package org.sitrep.resolve;

import java.util.Optional;
import java.util.OptionalLong;
import org.sitrep.extract.Mention;

/** The numbers of a quantity as facts hold them. */
final class Numbers {
    private Numbers() {}

    static Optional<Integer> best(Mention m) {
        return m.quantity().flatMap(q -> whole(q.best()));
    }

    static Optional<Integer> low(Mention m) {
        return m.quantity().flatMap(q -> whole(q.low()));
    }

    static Optional<Integer> high(Mention m) {
        return m.quantity().flatMap(q -> whole(q.high()));
    }

    private static Optional<Integer> whole(OptionalLong n) {
        return n.isPresent() && n.getAsLong() >= 0 && n.getAsLong() <= Integer.MAX_VALUE
                ? Optional.of((int) n.getAsLong())
                : Optional.empty();
    }
}
