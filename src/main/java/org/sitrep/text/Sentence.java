package org.sitrep.text;

import java.util.List;
import java.util.Optional;

/**
 * One sentence with its words.
 *
 * @param zone kind of the zone it stands in
 * @param paragraph index of that zone in the article
 * @param chunks flat phrases in order
 * @param names what the trained finder saw, in order, not overlapping
 * @param tree the parse, for sentences that were worth one
 */
public record Sentence(
        Span span,
        ZoneKind zone,
        int paragraph,
        List<Token> tokens,
        List<Chunk> chunks,
        List<FoundName> names,
        Optional<Phrase> tree) {
    public Sentence {
        tokens = List.copyOf(tokens);
        chunks = List.copyOf(chunks);
        names = List.copyOf(names);
    }

    /** The span of the tokens from {@code first} to before {@code end}. */
    public Span spanOf(int first, int end) {
        return new Span(
                tokens.get(first).span().begin(), tokens.get(end - 1).span().end());
    }
}
