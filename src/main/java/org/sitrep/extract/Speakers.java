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
        if (!bySubject) {
            return filler.or(() -> ofCitedDocument(v, f, p));
        }
        return filler.isPresent()
                ? filler.map(m -> named(v, m, p))
                : Documents.owner(v, p).or(() -> apposed(v, p)).or(() -> goingOn(v, p));
    }

    /** "The agency cited a statement by the council that ...": the council's. */
    private static Optional<Mention> ofCitedDocument(SentenceView v, Frame f, Predication p) {
        boolean cites =
                f.slot("object").filter(s -> s.roles().contains("Speaker")).isPresent();
        return cites
                ? p.args("object").stream()
                        .flatMap(a -> a.heads().stream()
                                .filter(h -> Documents.has(v.lemma(h)))
                                .flatMap(h -> Documents.owner(v, h, a).stream()))
                        .findFirst()
                : Optional.empty();
    }

    /** "The country's envoy to the Union N. said": the name behind the office. */
    private static Mention named(SentenceView v, Mention m, Predication p) {
        boolean office = m.kind() == Kind.Person && m.level() == Level.NOMINAL && m.end() <= p.trigger;
        return v.mentions.stream()
                .filter(x -> office && x.kind() == Kind.Person && x.level() == Level.NAME)
                .filter(x -> x.first() >= m.end() && x.end() == p.trigger && isOnePhrase(v, m.end(), x.first()))
                .findFirst()
                .orElse(m);
    }

    private static boolean isOnePhrase(SentenceView v, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!v.token(i).isNoun() && !v.token(i).tag().matches("IN|TO|DT|JJ|POS")) {
                return false;
            }
        }
        return true;
    }

    /** "The minister went on to claim that ...": who went on. */
    private static Optional<Mention> goingOn(SentenceView v, Predication p) {
        int go = p.trigger - 3;
        boolean on =
                p.trigger >= 4 && v.lemma(go).equals("go") && v.lemma(go + 1).equals("on");
        return (on ? v.verb(go) : Optional.<Predication>empty())
                .stream()
                        .flatMap(g -> g.args("subject").stream())
                        .flatMap(a -> v.in(a).stream())
                        .filter(m -> m.kind().isActor())
                        .findFirst();
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
