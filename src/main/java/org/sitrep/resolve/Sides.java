package org.sitrep.resolve;

import java.util.List;
import java.util.Optional;

/** Compares actors: a state, its government and its forces count as one side. */
record Sides(Background background) {
    boolean same(Thing a, Thing b) {
        if (a.path().equals(b.path())) {
            return true;
        }
        Optional<String> state = side(a);
        return state.isPresent() && state.equals(side(b));
    }

    /** The first actor of the one list that is on the side of one of the other. */
    Optional<Thing> shared(List<Thing> some, List<Thing> others) {
        return some.stream()
                .filter(a -> others.stream().anyMatch(b -> same(a, b)))
                .findFirst();
    }

    /** Whether both name somebody, and nobody of the one is on the side of anybody of the other. */
    boolean conflict(List<Thing> some, List<Thing> others) {
        return !some.isEmpty() && !others.isEmpty() && shared(some, others).isEmpty();
    }

    /** What names the side: the state where there is one, else the actor. */
    String key(Thing actor) {
        return side(actor).orElse(actor.path());
    }

    /** People who live in a state are not the state. */
    private Optional<String> side(Thing actor) {
        return switch (actor.kind()) {
            case State, Government, GovernmentBody, ArmedForce, Person -> background.stateOf(actor.path());
            default -> Optional.empty();
        };
    }
}
