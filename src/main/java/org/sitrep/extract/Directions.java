package org.sitrep.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.text.Sentence;

/** Words that name a part of a place: "northern Syria". */
final class Directions {
    private static final Set<String> WORDS = Set.of(
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "northwestern",
            "northeastern",
            "southwestern",
            "southeastern",
            "north-western",
            "north-eastern",
            "south-western",
            "south-eastern",
            "north",
            "south",
            "east",
            "west",
            "northwest",
            "northeast",
            "southwest",
            "southeast",
            "upper",
            "lower");

    private Directions() {}

    static Optional<String> at(Sentence s, int token) {
        String w = s.tokens().get(token).form().toLowerCase(Locale.ROOT);
        return WORDS.contains(w) ? Optional.of(w) : Optional.empty();
    }
}
