package org.sitrep.resolve;

import java.util.List;
import java.util.Optional;

/** Compares tolls. */
record Tolls(Sides sides) {
    /** Whether the two count the same sort of loss on the same side. Those who are of no known side are like nobody. */
    boolean comparable(TollFact a, TollFact b) {
        return a.effect().equals(b.effect())
                && a.equipment().equals(b.equipment())
                && who(a).isPresent()
                && who(b).isPresent()
                && sides.same(who(a).get(), who(b).get())
                && sameCounted(a, b);
    }

    private boolean sameCounted(TollFact a, TollFact b) {
        return a.of().isEmpty() || b.of().isEmpty() || sides.same(a.of().get(), b.of().get());
    }

    static Optional<Thing> who(TollFact toll) {
        return toll.side().or(toll::of);
    }

    /** Whether no number satisfies both. */
    static boolean disjoint(TollFact a, TollFact b) {
        return low(a) > high(b) || low(b) > high(a);
    }

    static int low(TollFact toll) {
        return toll.low().or(toll::best).orElse(0);
    }

    static int high(TollFact toll) {
        return toll.high()
                .or(() -> toll.low().isEmpty() ? toll.best() : Optional.<Integer>empty())
                .orElse(Integer.MAX_VALUE);
    }

    /** Whether the accounts cannot be of one event by their numbers: one sort of loss, and numbers that exclude each other. */
    boolean conflict(List<TollFact> some, List<TollFact> others) {
        return some.stream()
                .anyMatch(a -> others.stream()
                        .anyMatch(b -> a.effect().equals(b.effect())
                                && a.equipment().equals(b.equipment())
                                && !differentPeople(a, b)
                                && disjoint(a, b)
                                && others.stream().noneMatch(c -> equal(a, c))));
    }

    private boolean differentPeople(TollFact a, TollFact b) {
        return who(a).isPresent() && who(b).isPresent() && !sides.same(who(a).get(), who(b).get());
    }

    /** The first number that both give for one sort of loss. */
    Optional<TollFact> shared(List<TollFact> some, List<TollFact> others) {
        return some.stream()
                .filter(a -> others.stream().anyMatch(b -> equal(a, b)))
                .findFirst();
    }

    private boolean equal(TollFact a, TollFact b) {
        return a.effect().equals(b.effect())
                && a.equipment().equals(b.equipment())
                && a.best().isPresent()
                && a.best().equals(b.best())
                && !differentPeople(a, b);
    }
}
