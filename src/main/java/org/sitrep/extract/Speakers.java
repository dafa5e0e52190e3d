package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import org.sitrep.knowledge.Frame;
import org.sitrep.text.Kind;

/** Who speaks at a verb of speech. */
final class Speakers {
    private static final int NEAR = 4;
    private static final int DOCUMENT = 8;

    private Speakers() {}

    /** The filler of the frame, else whose statement its subject is, else the name at the end of its subject. */
    static Optional<Mention> of(SentenceView v, Frame f, Predication p, List<Filler> fillers) {
        Optional<Mention> filler = fillers.stream()
                .filter(x -> x.role().equals("Speaker"))
                .map(Filler::mention)
                .findFirst()
                .filter(m -> m.kind() != Kind.Place);
        boolean bySubject =
                f.slot("subject").filter(s -> s.roles().contains("Speaker")).isPresent();
        return filler.isPresent() || !bySubject ? filler : Documents.owner(v, p).or(() -> apposed(v, p));
    }

    /** "Head of the centre, Rear Admiral X, said": the name at the end of the subject. */
    private static Optional<Mention> apposed(SentenceView v, Predication p) {
        return p.args("subject").stream()
                .flatMap(a -> v.mentions.stream()
                        .filter(m -> m.first() >= a.first() && m.end() <= a.end() && p.trigger - m.end() <= NEAR))
                .filter(m -> m.kind() == Kind.Person && m.level() == Level.NAME)
                .reduce((a, b) -> b);
    }

    static boolean closesQuotation(SentenceView v, int cue) {
        return cue > 0 && v.token(cue - 1).form().matches("\"|''");
    }

    /** Behind a finished quotation or clause: {@code "...," said X}. */
    static Optional<Mention> inverted(SentenceView v, Predication p) {
        boolean behind = p.trigger >= 3
                && !v.token(p.trigger).tag().equals("VBG")
                && v.token(p.trigger - 1).form().matches("[,\"]|''");
        if (!behind) {
            return Optional.empty();
        }
        return v.sentence.chunks().stream()
                .filter(c -> c.label().equals("NP") && c.first() >= p.trigger && c.first() <= p.trigger + 2)
                .findFirst()
                .flatMap(c -> {
                    int head = c.end() - 1;
                    Optional<Mention> m = v.mentions.stream()
                            .filter(x -> x.kind().isActor() && x.level() != Level.DEMONYM && x.covers(head))
                            .findFirst();
                    return m.isPresent() || !Documents.has(v.lemma(head))
                            ? m
                            : Documents.owner(
                                    v, head, new Arg(List.of(head), c.first(), Math.min(v.size(), c.end() + DOCUMENT)));
                });
    }
}
