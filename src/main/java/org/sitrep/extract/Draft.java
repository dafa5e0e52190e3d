package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import org.sitrep.extract.number.QuantityMention;
import org.sitrep.extract.time.TimeMention;
import org.sitrep.knowledge.Entity;
import org.sitrep.knowledge.PlaceEntry;
import org.sitrep.text.Kind;
import org.sitrep.text.Sentence;
import org.sitrep.text.Span;

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
    /** How many characters of the first token are before it, and of the last behind it: "-led" of "Turkey-led". */
    int skipped;

    int cut;
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

    /** Whether it is less than its tokens: the name in a compound. */
    boolean isPart() {
        return skipped > 0 || cut > 0;
    }

    boolean overlaps(Draft other) {
        return first < other.end && other.first < end;
    }

    boolean inside(Draft other) {
        return other.first <= first && end <= other.end && length() < other.length();
    }

    Mention mention(int id, int sentence, Sentence s, String text) {
        Span span = span(s, text);
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

    /** A dash is one character in the text, or two hyphens. */
    private Span span(Sentence s, String text) {
        Span whole = s.spanOf(first, end);
        int from = Math.min(whole.begin() + skipped, whole.end() - 1);
        int to = Math.max(from + 1, whole.end() - cut);
        while (skipped > 0 && from < to - 1 && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (cut > 0
                && to > from + 1
                && !Character.isLetterOrDigit(text.charAt(to - 1))
                && text.charAt(to - 1) != '.') {
            to--;
        }
        return new Span(from, isOpen(text.substring(from, to)) && text.startsWith("*", to) ? to + 1 : to);
    }

    /** "the frigate *Alba": the star that ends the emphasis belongs to the one inside. */
    private static boolean isOpen(String text) {
        return text.chars().filter(c -> c == '*').count() % 2 == 1;
    }
}
