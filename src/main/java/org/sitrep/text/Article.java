package org.sitrep.text;

import java.util.List;
import java.util.Optional;

/**
 * One article as it was read.
 *
 * @param id 64 hexadecimal digits: SHA-256 of the canonical URL, else of publisher, headline and text; never of path or clock
 * @param name what the annotate command calls its files: the file name without its ending, or a record's own id
 * @param source where it was read, for messages: {@code news.jsonl:12}
 * @param text the text with nothing changed; all spans count in it
 * @param zones its paragraphs in order, not overlapping; white space lies between them
 * @param headline the title, also where it does not stand in the text
 * @param publisher the outlet's name as written
 * @param published the date as stated by the article or its metadata; UNKNOWN where nothing is stated
 * @param url the canonical address
 * @param statedSources names of outlets the metadata gives as the origin of the text (an agency)
 */
public record Article(
        String id,
        String name,
        String source,
        String text,
        List<Zone> zones,
        Optional<String> headline,
        Optional<String> publisher,
        Publication published,
        Optional<String> url,
        List<String> statedSources) {
    public Article {
        if (!id.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not an article id: " + id);
        }
        zones = List.copyOf(zones);
        statedSources = List.copyOf(statedSources);
        int from = 0;
        for (Zone zone : zones) {
            if (zone.span().begin() < from || zone.span().end() > text.length()) {
                throw new IllegalArgumentException("zone out of order or outside the text: " + zone);
            }
            from = zone.span().end();
        }
    }
}
