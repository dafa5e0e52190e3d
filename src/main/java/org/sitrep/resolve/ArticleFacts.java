package org.sitrep.resolve;

import java.util.List;
import java.util.Optional;
import org.sitrep.text.Publication;

/**
 * All that one article yields, with identities settled: what its graph holds, and what the graph is read back to.
 *
 * @param id the article's id, 64 hexadecimal digits
 * @param title headline, or the beginning of the text where there is none
 * @param publisher the outlet
 * @param textHash SHA-256 of the text, hexadecimal
 * @param sketch MinHash of the body's word shingles, hexadecimal: articles with like sketches are copies
 * @param language two-letter code
 * @param notes what the text says of the things themselves: a person's role, where an unknown village lies
 */
public record ArticleFacts(
        String id,
        String title,
        Thing publisher,
        Publication published,
        Optional<String> url,
        String textHash,
        String sketch,
        String language,
        List<MentionFact> mentions,
        List<AccountFact> accounts,
        List<ClaimFact> claims,
        List<ThingNote> notes) {
    public ArticleFacts {
        mentions = List.copyOf(mentions);
        accounts = List.copyOf(accounts);
        claims = List.copyOf(claims);
        notes = List.copyOf(notes);
    }
}
