package org.sitrep.text;

import java.util.List;
import java.util.Optional;

/**
 * One sentence with its words.
 *
 * @param zone kind of the zone it stands in
 * @param paragraph index of that zone in the article
 * @param chunks flat phrases in order
 * @param tree the parse, for sentences that were worth one
 */
public record Sentence(
        Span span, ZoneKind zone, int paragraph, List<Token> tokens, List<Chunk> chunks, Optional<Phrase> tree) {
    public Sentence {
        tokens = List.copyOf(tokens);
        chunks = List.copyOf(chunks);
    }

    /** The span of the tokens from {@code first} to before {@code end}. */
    public Span spanOf(int first, int end) {
        return new Span(
                tokens.get(first).span().begin(), tokens.get(end - 1).span().end());
    }
}
