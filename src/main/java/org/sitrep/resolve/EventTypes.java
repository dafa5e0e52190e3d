package org.sitrep.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares event types by the tree of broader concepts. */
record EventTypes(Background background) {
    /** Dead told of without the act: of any act that the same number died in. */
    static final String CASUALTIES = "CasualtiesReported";

    /** "The blast" of a bomb: an explosion without its cause. */
    boolean isBlastOf(String type, String of) {
        return type.equals("Explosion") && (of.equals("Bombing") || of.equals("SuicideBombing"));
    }

    boolean narrowerOrSame(String type, String of) {
        return line(type).contains(of);
    }

    /** The broadest concept above it, or itself: kindred types have it in common. */
    String family(String type) {
        String last = type;
        for (String each : line(type)) {
            last = each;
        }
        return last;
    }

    /** The type that says most: with none narrower beside it, and an act rather than its dead. */
    Optional<String> narrowest(List<String> types) {
        return types.stream()
                .filter(t -> types.stream().noneMatch(o -> !o.equals(t) && narrowerOrSame(o, t)))
                .sorted(java.util.Comparator.comparing((String t) -> t.equals(CASUALTIES))
                        .thenComparing(java.util.Comparator.naturalOrder()))
                .findFirst();
    }

    private Set<String> line(String type) {
        Set<String> line = new LinkedHashSet<>();
        Optional<String> current = Optional.of(type);
        while (current.isPresent() && line.add(current.get())) {
            current = background.broader(current.get());
        }
        return line;
    }
}
