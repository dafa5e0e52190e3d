package org.sitrep.extract;

import java.util.List;

/**
 * A phrase that fills a slot of a predicate.
 *
 * @param heads tokens that head its parts: two for "Syria and Russia"
 * @param first first token
 * @param end after the last token
 */
record Arg(List<Integer> heads, int first, int end) {
    Arg {
        heads = List.copyOf(heads);
    }
}
