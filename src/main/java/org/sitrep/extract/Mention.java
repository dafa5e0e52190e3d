package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import org.sitrep.extract.number.QuantityMention;
import org.sitrep.extract.time.TimeMention;
import org.sitrep.knowledge.Entity;
import org.sitrep.knowledge.PlaceEntry;
import org.sitrep.text.Kind;
import org.sitrep.text.Span;

/**
 * A stretch of text that speaks of something.
 *
 * @param id its number in the article, from 0, in order of the text
 * @param sentence index of its sentence
 * @param first index of its first token in the sentence
 * @param end index after its last token
 * @param head index of its head token
 * @param entities what of the authority it may be, the likeliest first
 * @param places what of the gazetteer it may be
 * @param owners states, and forces or groups by name, whose it is: Turkey of "Turkish soldiers"
 * @param concept local name of an equipment concept
 * @param role title of a person ("Turkish President"), direction of a part of a place ("northern")
 * @param fullName the words it is short for, where the article tells them
 * @param rule what recognised it
 */
public record Mention(
        int id,
        int sentence,
        Span span,
        String text,
        int first,
        int end,
        int head,
        Kind kind,
        Level level,
        List<Entity> entities,
        List<PlaceEntry> places,
        List<Entity> owners,
        Optional<String> concept,
        Optional<String> role,
        Optional<String> fullName,
        Optional<TimeMention> time,
        Optional<QuantityMention> quantity,
        String rule) {
    public Mention {
        entities = List.copyOf(entities);
        places = List.copyOf(places);
        owners = List.copyOf(owners);
    }

    /** Its words, or those it is short for, in one line. */
    public String name() {
        return fullName.orElse(text).replaceAll("\\s+", " ");
    }

    /**
     * Whether it means where troops happen to stand: "army positions". One position is a post as any other, but
     * the positions of a side are its line, and what strikes them strikes the side.
     */
    public boolean isLine() {
        return kind == Kind.Post
                && text.strip().toLowerCase(java.util.Locale.ROOT).matches("(.*\\s)?positions(\\s.*)?");
    }

    boolean covers(int token) {
        return first <= token && token < end;
    }

    /** Lower-case head word. */
    public String headWord(org.sitrep.text.Sentence s) {
        return s.tokens().get(head).lemma().toLowerCase(java.util.Locale.ROOT);
    }
}
