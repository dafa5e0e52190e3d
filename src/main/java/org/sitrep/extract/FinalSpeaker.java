package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import org.sitrep.knowledge.Frame;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.text.Chunk;
import org.sitrep.text.Kind;

/**
 * The speaker who comes after or inside what is said: "..., the ministry announced on Thursday", "..., it added", "The
 * raid, the statement added, took place at dawn". A statement or pronoun that nobody in the sentence owns goes on with who
 * spoke last.
 */
final class FinalSpeaker {
    private static final int FARTHEST = 8;

    private final Knowledge knowledge;

    FinalSpeaker(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Optional<ClaimDraft> at(SentenceView v, int cue, Earlier before) {
        Optional<Frame> frame = knowledge.stances().verbFrames(v.lemma(cue)).stream()
                .filter(f -> f.words().size() == 1 && f.slot("that").isPresent())
                .findFirst();
        Optional<Chunk> subject = frame.flatMap(f -> subject(v, cue));
        if (subject.isEmpty() || !endsThere(v, cue) || !tells(v, subject.get().first())) {
            return Optional.empty();
        }
        return speaker(v, subject.get(), before)
                .map(m -> claim(v, frame.orElseThrow(), cue, m, subject.get().first()));
    }

    private ClaimDraft claim(SentenceView v, Frame f, int cue, Mention speaker, int subject) {
        boolean inside = cue + 2 < v.size()
                && v.token(cue + 1).form().equals(",")
                && !v.token(cue + 2).tag().equals("VBG")
                && !v.token(subject - 1).form().matches("\"|''");
        ClaimDraft d = new ClaimDraft(
                f.concept(), cue, speaker, 0, inside ? v.size() : subject - 1, "speaker behind what is said");
        return d.withMeaning(knowledge);
    }

    /** The noun phrase between a comma or closing quotation mark and the finite verb. */
    private static Optional<Chunk> subject(SentenceView v, int cue) {
        if (!v.token(cue).tag().matches("VBD|VBZ|VBP|VBN")) {
            return Optional.empty();
        }
        int end = cue;
        while (end > 0 && v.token(end - 1).tag().equals("RB")) {
            end--;
        }
        int to = end;
        return v.sentence.chunks().stream()
                .filter(c -> c.label().equals("NP") && c.end() == to && c.first() > 2)
                .map(c -> withOwner(v, c))
                .filter(c -> c.first() > 0 && v.token(c.first() - 1).form().matches("[,\"]|''"))
                .findFirst();
    }

    /** "..., the country's state broadcaster reported": the owner is a phrase of its own for the chunker. */
    private static Chunk withOwner(SentenceView v, Chunk np) {
        return v.token(np.first()).tag().equals("POS")
                ? v.sentence.chunks().stream()
                        .filter(o -> o.label().equals("NP") && o.end() == np.first())
                        .findFirst()
                        .map(o -> new Chunk("NP", o.first(), np.end()))
                        .orElse(np)
                : np;
    }

    /** Nothing that could be said follows the verb: a mark, a preposition, a day, or the end. */
    private static boolean endsThere(SentenceView v, int cue) {
        if (cue + 1 >= v.size()) {
            return true;
        }
        for (int i = cue + 1; i < Math.min(v.size(), cue + FARTHEST); i++) {
            String form = v.token(i).form();
            if (v.lemma(i).equals("that") && v.token(i).tag().equals("IN") || form.equals(":")) {
                return false;
            }
            if (form.matches("[,\"]|''")) {
                break;
            }
        }
        String tag = v.token(cue + 1).tag();
        return v.token(cue + 1).form().matches("[,.;\"]|''|--|-|\u2013|\u2014")
                || tag.equals("IN") && !v.lemma(cue + 1).equals("that")
                || tag.equals("TO") && v.of(Kind.MediaOutlet, cue + 2, v.size()).size() > 0
                || Words.isTime(v.token(cue + 1));
    }

    /** Whether what stands before can be said: a clause with a verb, or something quoted. */
    private static boolean tells(SentenceView v, int end) {
        if (v.token(end - 1).form().matches("\"|''")) {
            return true;
        }
        int first = 0;
        if (v.token(0).tag().matches("IN|WRB") && !v.token(0).form().equals("That")) {
            // "When rebels attacked, the army said so": not said but told of the saying.
            return false;
        }
        boolean inner = false;
        for (int i = first; i < end; i++) {
            inner |= v.token(i).isVerb() && !v.token(i).tag().matches("VBG|VBN")
                    || v.token(i).tag().equals("MD");
        }
        return inner || insertion(v, end);
    }

    /** "The raid, the statement added, took place": a noun phrase alone before the insertion. */
    private static boolean insertion(SentenceView v, int end) {
        List<Chunk> before =
                v.sentence.chunks().stream().filter(c -> c.end() <= end).toList();
        return before.stream().allMatch(c -> c.label().equals("NP") || c.label().equals("PP"))
                && !before.isEmpty()
                && before.get(0).label().equals("NP");
    }

    private static Optional<Mention> speaker(SentenceView v, Chunk np, Earlier before) {
        int head = np.end() - 1;
        if (v.token(head).tag().equals("PRP")) {
            // "..., it added" goes on with who spoke last, and not with whoever was named last.
            boolean person = !v.token(head).form().equalsIgnoreCase("it");
            Optional<Mention> same = before.speaker().filter(m -> (m.kind() == Kind.Person) == person);
            if (same.isPresent()) {
                return same;
            }
        }
        Optional<Mention> named = v.at(head).filter(m -> m.kind().isActor() && m.level() != Level.DEMONYM);
        if (named.isPresent()) {
            return named;
        }
        Arg arg = new Arg(List.of(head), np.first(), np.end());
        Optional<Mention> outlet =
                v.of(Kind.MediaOutlet, np.first(), np.end()).stream().findFirst();
        boolean goesOn = Documents.has(v.lemma(head));
        return outlet.or(() -> v.side(arg)).or(() -> goesOn ? before.document() : Optional.empty());
    }
}
