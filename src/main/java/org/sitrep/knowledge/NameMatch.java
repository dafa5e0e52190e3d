package org.sitrep.knowledge;

import java.util.List;

/**
 * A name found in a text.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param values what bears the name, one at least
 */
public record NameMatch<T>(int first, int end, List<T> values) {
    public NameMatch {
        values = List.copyOf(values);
        if (end <= first || values.isEmpty()) {
            throw new IllegalArgumentException("no match from " + first + " to " + end + ": " + values);
        }
    }
}
