package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.sitrep.knowledge.Frame;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.Slot;
import org.sitrep.text.Kind;
import org.sitrep.text.Token;
import org.sitrep.text.ZoneKind;

/**
 * Who says what: verbs of speech by the frames of the stances, "according to X", nouns of speech ("Russian assertions
 * that"), and the speaker behind a headline's colon.
 */
final class ClaimRules {
    private static final Set<String> DOCUMENTS = Set.of(
            "statement",
            "report",
            "message",
            "communique",
            "communiqué",
            "letter",
            "tweet",
            "speech",
            "post",
            "release",
            "announcement",
            "bulletin");

    /** Where the content stands, the likeliest first. */
    private static final List<List<String>> CONTENT_SLOTS = List.of(
            List.of("that"),
            List.of("to-inf"),
            List.of("of", "for", "against", "about", "over", "with", "ing"),
            List.of("object"));

    private final Knowledge knowledge;
    private final FrameMatch frames;

    ClaimRules(Knowledge knowledge) {
        this.knowledge = knowledge;
        frames = new FrameMatch(knowledge);
    }

    List<ClaimDraft> find(SentenceView v) {
        List<ClaimDraft> out = new ArrayList<>();
        for (int i = 0; i < v.size(); i++) {
            Token t = v.token(i);
            if (t.isVerb()) {
                verb(v, i).ifPresent(out::add);
            } else if (t.isNoun()) {
                noun(v, i).ifPresent(out::add);
            }
            accordingTo(v, i).ifPresent(out::add);
        }
        colon(v).ifPresent(out::add);
        List<ClaimDraft> told = List.copyOf(out);
        Carriers.settle(v, out, knowledge);
        told.stream()
                .filter(d -> d.cue >= 0 && !out.contains(d))
                .forEach(d -> passed(v, d.cue, () -> "\"" + d.speaker.text() + "\" only carries what another says"));
        return out;
    }

    // ---- verbs of speech

    private Optional<ClaimDraft> verb(SentenceView v, int i) {
        List<Frame> candidates = knowledge.stances().verbFrames(v.lemma(i));
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        v.trace.trigger(i, Telling.SPEECH);
        Optional<Predication> p = v.verb(i);
        if (p.isEmpty()) {
            return passed(v, i, () -> "heads no verb phrase");
        }
        v.trace.read(v, Telling.SPEECH, p.get());
        if (p.get().modal.filter(m -> !m.equals("could")).isPresent()
                && !v.lemma(i).equals("accuse")) {
            return passed(v, i, () -> "not said yet: \"" + p.get().modal.orElse("") + "\"");
        }
        ClaimDraft best = null;
        int most = -1;
        for (Frame f : candidates) {
            Fit tried = frames.fit(v, f, p.get());
            v.trace.tried(v, i, Telling.SPEECH, f, tried);
            Optional<List<Filler>> fit = tried.fillers();
            Optional<ClaimDraft> draft = fit.flatMap(x -> draft(v, f, p.get(), x));
            int required = (int) f.slots().stream().filter(Slot::required).count();
            int score =
                    fit.map(List::size).orElse(0) + required + 3 * (f.words().size() - 1) + contentScore(f, p.get());
            if (draft.isPresent() && score > most) {
                most = score;
                best = draft.get();
            }
        }
        return Optional.ofNullable(best);
    }

    /** Frames differ in what they take for content: one whose slot is there wins. */
    private static int contentScore(Frame f, Predication p) {
        return (int) f.slots().stream()
                .filter(s -> s.roles().contains("Content") && p.has(s.name()))
                .count();
    }

    private Optional<ClaimDraft> draft(SentenceView v, Frame f, Predication p, List<Filler> fillers) {
        int cue = p.trigger;
        Optional<Mention> speaker = first(fillers, "Speaker")
                .filter(m -> m.kind() != Kind.Place)
                .or(() -> f.slots().stream()
                                .anyMatch(s ->
                                        s.name().equals("subject") && s.roles().contains("Speaker"))
                        ? document(v, p).or(() -> apposed(v, p))
                        : Optional.empty());
        boolean inverted = false;
        if (speaker.isEmpty() || cue > 0 && v.token(cue - 1).form().matches("\"|''")) {
            Optional<Mention> behind = inverted(v, p);
            if (behind.isPresent()) {
                speaker = behind;
                inverted = true;
            }
        }
        if (speaker.isEmpty()) {
            return passed(v, cue, () -> "nobody is named who says it");
        }
        int[] content = content(v, p, inverted, speaker.get());
        boolean speech = content[1] > content[0] || f.slots().size() > 1;
        if (!speech) {
            return passed(v, cue, () -> "nothing is there that is said");
        }
        ClaimDraft d = new ClaimDraft(
                f.concept(),
                cue,
                speaker.get(),
                content[0],
                content[1],
                "speech verb \"" + String.join(" ", f.words()) + "\"");
        d.reading = SecondReading.of(v, frames, f, p, fillers);
        Mention by = speaker.get();
        fillers.stream().filter(x -> x.mention() != by).forEach(x -> {
            if (x.role().equals("Addressee") || x.role().equals("DemandedOf")) {
                d.addressees.add(x.mention());
            } else if (x.role().equals("Accused")) {
                d.accused.add(x.mention());
            } else if (x.role().equals("Carrier")) {
                d.carriers.add(x.mention());
            }
        });
        concept(d);
        if (p.negated && d.stance.equals("asserts")) {
            return passed(v, cue, () -> "negated: it was not said");
        }
        return Optional.of(d);
    }

    private static Optional<ClaimDraft> passed(SentenceView v, int cue, Supplier<String> why) {
        v.trace.passed(cue, Telling.SPEECH, why);
        return Optional.empty();
    }

    private void concept(ClaimDraft d) {
        knowledge.stances().concept(d.stance).ifPresent(c -> {
            d.contentModality = c.contentModality();
            d.negatesContent = c.negatesContent();
        });
    }

    private static Optional<Mention> first(List<Filler> fillers, String role) {
        return fillers.stream()
                .filter(f -> f.role().equals(role))
                .map(Filler::mention)
                .findFirst();
    }

    /** "a statement by the ministry said": whose statement it is. */
    private static Optional<Mention> document(SentenceView v, Predication p) {
        for (Arg a : p.args("subject")) {
            for (int head : a.heads()) {
                if (DOCUMENTS.contains(v.lemma(head))) {
                    return owner(v, head, a);
                }
            }
        }
        return Optional.empty();
    }

    /** "Head of the centre, Rear Admiral X, said": the name at the end of the subject. */
    private static Optional<Mention> apposed(SentenceView v, Predication p) {
        return p.args("subject").stream()
                .flatMap(a -> v.mentions.stream()
                        .filter(m -> m.first() >= a.first() && m.end() <= a.end() && p.trigger - m.end() <= 4))
                .filter(m -> m.kind() == Kind.Person && m.level() == Level.NAME)
                .reduce((a, b) -> b);
    }

    private static Optional<Mention> owner(SentenceView v, int head, Arg a) {
        Optional<Predication> noun = v.noun(head);
        for (String slot : List.of("possessive", "premod", "by", "from", "of")) {
            // "a statement carried by the agency": the agency only passes it on.
            Optional<Mention> m = noun.stream()
                    .flatMap(n -> n.args(slot).stream())
                    .flatMap(x -> v.in(x).stream())
                    .filter(x -> x.kind().isActor() && x.kind() != Kind.MediaOutlet)
                    .findFirst();
            if (m.isPresent()) {
                return m;
            }
        }
        return v.mentions.stream()
                .filter(m -> m.kind().isActor() && m.kind() != Kind.MediaOutlet)
                .filter(m -> m.first() >= a.first() && m.end() <= a.end())
                .findFirst();
    }

    /** Whether the verb stands behind a finished quotation or clause: {@code "...," said X}. */
    private static boolean startsQuoteEnd(SentenceView v, int cue) {
        if (cue == 0) {
            return false;
        }
        String before = v.token(cue - 1).form();
        return before.equals("\"") || before.equals(",") || before.equals("''");
    }

    private static Optional<Mention> inverted(SentenceView v, Predication p) {
        boolean participle = v.token(p.trigger).tag().equals("VBG");
        if (participle || !startsQuoteEnd(v, p.trigger) || p.trigger < 3) {
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
                    return m.isPresent() || !DOCUMENTS.contains(v.lemma(head))
                            ? m
                            : owner(v, head, new Arg(List.of(head), c.first(), Math.min(v.size(), c.end() + 8)));
                });
    }

    /** The words that are said: a clause behind the verb, else what stands before the speaker. */
    private static int[] content(SentenceView v, Predication p, boolean inverted, Mention speaker) {
        if (inverted) {
            return new int[] {0, p.trigger};
        }
        for (List<String> slots : CONTENT_SLOTS) {
            int[] found = span(p, slots, speaker);
            if (found[1] > found[0]) {
                boolean late = !slots.contains("that") && startsLate(v, p, speaker) && before(v, speaker)[1] > 0;
                return late ? before(v, speaker) : new int[] {found[0], Math.max(found[1], quoteEnd(v, found[0]))};
            }
        }
        int[] before = before(v, speaker);
        int[] behind = before[1] > 0 ? before : behind(v, p.trigger);
        return behind[1] > behind[0] ? behind : quoted(v, p.trigger);
    }

    /** "..., the agency quoted her as saying": the quotation before. */
    private static int[] quoted(SentenceView v, int trigger) {
        for (int i = trigger - 1; i > 1; i--) {
            if (v.token(i).form().equals("\"")) {
                return new int[] {0, i};
            }
        }
        return new int[] {trigger, trigger};
    }

    /** From the first to the last word of the slots that stand behind the verb. */
    private static int[] span(Predication p, List<String> slots, Mention speaker) {
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (String slot : slots) {
            for (Arg a : p.args(slot)) {
                boolean self = a.first() <= speaker.head() && speaker.head() < a.end();
                if (a.first() > p.trigger && !self) {
                    from = Math.min(from, a.first());
                    to = Math.max(to, a.end());
                }
            }
        }
        return new int[] {from, to};
    }

    /** What stands before a speaker who comes last: "..., the ministry said". */
    private static int[] before(SentenceView v, Mention speaker) {
        int i = speaker.first() - 1;
        while (i > 0 && v.token(i).tag().matches("DT|JJ|RB|PRP\\$")) {
            i--;
        }
        return i > 1 && v.token(i).form().matches("[,\"]|''") ? new int[] {0, i} : new int[] {0, 0};
    }

    private static boolean startsLate(SentenceView v, Predication p, Mention speaker) {
        return speaker.first() > v.size() / 2 && p.trigger > v.size() - 6;
    }

    /** "that", a colon or a quotation behind the verb opens the content; so does a clause the parser hung elsewhere. */
    private static int[] behind(SentenceView v, int trigger) {
        for (int i = trigger + 1; i < v.size(); i++) {
            String f = v.token(i).form();
            if (f.equals("\"")
                    || f.equals(":")
                    || v.lemma(i).equals("that") && v.token(i).tag().equals("IN")) {
                return new int[] {i, v.size()};
            }
        }
        return new int[] {trigger, trigger};
    }

    /** A quotation that is open at the content's beginning runs to its closing mark. */
    private static int quoteEnd(SentenceView v, int from) {
        int open = -1;
        for (int i = Math.max(0, from - 2); i < v.size(); i++) {
            if (v.token(i).form().equals("\"")) {
                if (open < 0 && i <= from + 1) {
                    open = i;
                } else if (open >= 0) {
                    return i;
                } else {
                    return from;
                }
            }
        }
        return open >= 0 ? v.size() : from;
    }

    // ---- other forms

    /** "Russian assertions that a ceasefire had been put in place". */
    private Optional<ClaimDraft> noun(SentenceView v, int i) {
        for (Frame f : knowledge.stances().nounFrames(v.lemma(i))) {
            Optional<Predication> p = v.noun(i);
            int[] clause = p.isPresent() ? clauseBehind(v, i) : new int[] {0, 0};
            if (p.isEmpty() || clause[1] <= clause[0]) {
                continue;
            }
            for (String slot : List.of("possessive", "by", "from", "premod")) {
                Optional<Mention> m = p.get().args(slot).stream()
                        .flatMap(a -> v.in(a).stream())
                        .filter(x -> x.kind().isActor() || x.kind() == Kind.Nationality)
                        .findFirst();
                if (m.isPresent()) {
                    ClaimDraft d = new ClaimDraft(
                            f.concept(), i, m.get(), clause[0], clause[1], "speech noun \"" + v.lemma(i) + "\"");
                    concept(d);
                    return Optional.of(d);
                }
            }
        }
        return Optional.empty();
    }

    /** The clause that "that" opens right behind a noun. */
    private static int[] clauseBehind(SentenceView v, int noun) {
        if (noun + 1 >= v.size() || !v.lemma(noun + 1).equals("that")) {
            return new int[] {0, 0};
        }
        int end = v.syntax()
                .flatMap(t -> t.leaf(noun + 1).flatMap(t::parent))
                .filter(p -> p.label().equals("SBAR"))
                .map(org.sitrep.text.Phrase::end)
                .orElse(v.size());
        return new int[] {noun + 2, end};
    }

    /** "According to X, ...", "..., according to X". */
    private Optional<ClaimDraft> accordingTo(SentenceView v, int i) {
        boolean here = v.token(i).form().equalsIgnoreCase("according")
                && i + 2 < v.size()
                && v.lemma(i + 1).equals("to");
        if (!here) {
            return Optional.empty();
        }
        Optional<Mention> source = v.mentions.stream()
                .filter(m ->
                        m.first() >= i + 2 && m.first() <= i + 9 && m.kind().isActor() && m.level() != Level.DEMONYM)
                .findFirst();
        return source.map(m -> {
            boolean fronted = i < 3;
            ClaimDraft d =
                    new ClaimDraft("asserts", i, m, fronted ? m.end() : 0, fronted ? v.size() : i, "according to");
            concept(d);
            return d;
        });
    }

    /** "Turkish forces killed 50 Syrian troopers: Ankara". */
    private Optional<ClaimDraft> colon(SentenceView v) {
        boolean title = v.sentence.zone() == ZoneKind.HEADLINE || v.sentence.zone() == ZoneKind.CROSSHEAD;
        if (!title || v.size() < 4) {
            return Optional.empty();
        }
        for (int i = v.size() - 2; i > 1 && i > v.size() - 7; i--) {
            if (v.token(i).form().equals(":")) {
                int at = i;
                return v.mentions.stream()
                        .filter(m -> m.first() > at && m.kind().isActor())
                        .findFirst()
                        .map(m -> {
                            ClaimDraft d = new ClaimDraft("asserts", -1, m, 0, at, "speaker behind a headline's colon");
                            concept(d);
                            return d;
                        });
            }
        }
        // "Russia: Turkey's non-commitment behind deterioration"
        for (int i = 1; i < 6 && i < v.size(); i++) {
            if (v.token(i).form().equals(":")) {
                int at = i;
                return v.mentions.stream()
                        .filter(m -> m.end() == at && m.first() == 0 && m.kind().isActor())
                        .findFirst()
                        .map(m -> {
                            ClaimDraft d = new ClaimDraft(
                                    "asserts", -1, m, at + 1, v.size(), "speaker before a headline's colon");
                            concept(d);
                            return d;
                        });
            }
        }
        return Optional.empty();
    }
}
