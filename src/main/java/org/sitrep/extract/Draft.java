package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import org.sitrep.extract.number.QuantityMention;
import org.sitrep.extract.time.TimeMention;
import org.sitrep.knowledge.Entity;
import org.sitrep.knowledge.PlaceEntry;
import org.sitrep.text.Kind;
import org.sitrep.text.Sentence;

/** A possible mention, before the arbiter has chosen. */
final class Draft {
    final int first;
    final int end;
    Kind kind;
    final Level level;
    final String rule;
    /** How good the evidence is; see {@link Arbiter}. */
    int score;

    int head;
    /** Where a person's name begins, behind the title; else where the draft begins. */
    int core;

    List<Entity> entities = List.of();
    List<PlaceEntry> places = List.of();
    List<Entity> owners = List.of();
    Optional<String> concept = Optional.empty();
    Optional<String> role = Optional.empty();
    Optional<String> fullName = Optional.empty();
    Optional<TimeMention> time = Optional.empty();
    Optional<QuantityMention> quantity = Optional.empty();
    /** The one that was chosen in its place; none while it stands. */
    Optional<Draft> beatenBy = Optional.empty();

    Draft(int first, int end, Kind kind, Level level, int score, String rule) {
        this.first = first;
        this.end = end;
        this.kind = kind;
        this.level = level;
        this.score = score;
        this.rule = rule;
        head = end - 1;
        core = first;
    }

    int length() {
        return end - first;
    }

    boolean overlaps(Draft other) {
        return first < other.end && other.first < end;
    }

    boolean inside(Draft other) {
        return other.first <= first && end <= other.end && length() < other.length();
    }

    Mention mention(int id, int sentence, Sentence s, String text) {
        var span = s.spanOf(first, end);
        return new Mention(
                id,
                sentence,
                span,
                span.of(text),
                first,
                end,
                head,
                kind,
                level,
                entities,
                places,
                owners,
                concept,
                role,
                fullName,
                time,
                quantity,
                rule);
    }
}
