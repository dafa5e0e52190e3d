package org.sitrep.resolve;

import java.util.List;
import java.util.SortedMap;

/**
 * What holds across articles. Every list is in an order that depends on the articles' facts alone.
 *
 * @param things incidents, agreements and posts
 * @param copies from the id of each article that repeats another to the id of that one
 * @param found every thing that articles name
 */
public record MergedFacts(
        List<MergedThing> things,
        List<DisagreementFact> disagreements,
        SortedMap<String, String> copies,
        List<FoundThing> found) {
    public MergedFacts {
        things = List.copyOf(things);
        disagreements = List.copyOf(disagreements);
        found = List.copyOf(found);
    }
}
