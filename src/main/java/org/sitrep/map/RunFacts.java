package org.sitrep.map;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A run of the program, for the provenance of the dataset.
 *
 * @param version of the program
 * @param components versions of what it is made of: libraries, models, gazetteer
 * @param started to the second
 * @param ended to the second
 * @param articleIds the articles that the dataset holds, whenever they were read
 * @param endpoint address of the SPARQL service; none where nobody serves
 * @param dumps files that hold the dataset
 */
public record RunFacts(
        String version,
        SortedMap<String, String> components,
        Instant started,
        Instant ended,
        List<String> articleIds,
        List<String> endpoint,
        List<Dump> dumps) {
    public RunFacts {
        components = Collections.unmodifiableSortedMap(new TreeMap<>(components));
        articleIds = articleIds.stream().sorted().toList();
        endpoint = List.copyOf(endpoint);
        dumps = List.copyOf(dumps);
    }

    /**
     * A file of the dataset.
     *
     * @param url where it can be had
     * @param mediaType of what is in it: "application/n-quads"
     * @param gzipped whether it is compressed
     */
    public record Dump(String name, String url, String mediaType, boolean gzipped) {}
}
