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

/** Verbs of speech by the frames of the stances: "The ministry said that ...", "accused Rwanda of ...". */
final class SpeechVerbs {
    private static final Set<String> FIRST_PERSON = Set.of("we", "i");
    /** What somebody told of does, rather than who tells of him: "said X attacked, threatening more". */
    private static final Set<String> OF_THE_NEAREST = Set.of("threaten", "order", "promise", "vow", "accept", "refuse");

    /** "Citing witnesses, the agency reported ...". */
    private static final Set<String> SOURCING = Set.of("cite", "quote");

    private final Knowledge knowledge;
    private final FrameMatch frames;

    SpeechVerbs(Knowledge knowledge) {
        this.knowledge = knowledge;
        frames = new FrameMatch(knowledge);
    }

    /**
     * The act of speech that a verb is.
     *
     * @param earlier those of the sentence that stand before
     */
    Optional<ClaimDraft> at(SentenceView v, int i, List<ClaimDraft> earlier) {
        Optional<Predication> p = predication(v, i);
        if (p.isEmpty()) {
            return Optional.empty();
        }
        Optional<Mention> main = isParticiple(v, i)
                ? earlier.stream()
                        .filter(c -> c.cue >= 0 && c.cue < i)
                        .map(c -> c.speaker)
                        .findFirst()
                : Optional.empty();
        return best(v, p.get(), main);
    }

    /** "We urge the rebels to leave", somebody said: the verbs of a quotation are the speaker's. */
    List<ClaimDraft> ofFirstPerson(SentenceView v, List<ClaimDraft> found, Optional<Mention> before) {
        List<ClaimDraft> out = new ArrayList<>();
        for (int i = 1; i < v.size(); i++) {
            int cue = i;
            boolean first = v.token(i).isVerb()
                    && found.stream().noneMatch(c -> c.cue == cue)
                    && FIRST_PERSON.contains(v.token(i - 1).form().toLowerCase(java.util.Locale.ROOT));
            Optional<Mention> speaker = found.stream()
                    .filter(c -> c.holds(cue))
                    .map(c -> c.speaker)
                    .findFirst()
                    .or(() -> found.isEmpty() ? before : Optional.empty());
            if (first && speaker.isPresent()) {
                predication(v, i).flatMap(p -> best(v, p, speaker)).ifPresent(out::add);
            }
        }
        return out;
    }

    private Optional<Predication> predication(SentenceView v, int i) {
        if (knowledge.stances().verbFrames(v.lemma(i)).isEmpty()) {
            return Optional.empty();
        }
        v.trace.trigger(i, Telling.SPEECH);
        if (isAdjective(v, i)) {
            return passed(v, i, () -> "a participle that says nothing of its own");
        }
        Optional<Predication> p = v.verb(i);
        if (p.isEmpty()) {
            return passed(v, i, () -> "heads no verb phrase");
        }
        v.trace.read(v, Telling.SPEECH, p.get());
        if (knowledge.stances().notTriggers().end(v.sentence.tokens(), i) > i) {
            return passed(v, i, () -> "a fixed phrase that says nothing");
        }
        if (p.get().conditional) {
            return passed(v, i, () -> "only supposed");
        }
        if (SOURCING.contains(v.lemma(i)) && v.token(i).tag().equals("VBG") && !namesSource(v, p.get())) {
            return passed(v, i, () -> "cites no speaker");
        }
        if (p.get().modal.filter(m -> !m.equals("could")).isPresent()
                && !v.lemma(i).equals("accuse")) {
            return passed(v, i, () -> "not said yet: \"" + p.get().modal.orElse("") + "\"");
        }
        return p;
    }

    /** "citing officials", not "citing a need to defend itself". */
    private static boolean namesSource(SentenceView v, Predication p) {
        return p.args("object").stream()
                .flatMap(a -> v.in(a).stream())
                .anyMatch(m -> m.kind().isActor());
    }

    /** "the warring and accusing parties", "Speaking in Geneva, ...": such participles say nothing of their own. */
    private static boolean isAdjective(SentenceView v, int i) {
        String tag = v.token(i).tag();
        if (i == 0) {
            return tag.equals("VBG") && !SOURCING.contains(v.lemma(i));
        }
        boolean inside =
                v.sentence.chunks().stream().anyMatch(c -> c.label().equals("NP") && c.first() <= i && c.end() > i + 1);
        return tag.matches("VBG|VBN") && inside;
    }

    /** "..., adding that", "..., blaming X for": a participle behind a comma goes on with who speaks in the sentence. */
    private static boolean isParticiple(SentenceView v, int i) {
        int before = i - 1;
        while (before > 0 && v.token(before).tag().matches("RB|CC")) {
            before--;
        }
        return v.token(i).tag().equals("VBG")
                && before > 0
                && v.token(before).form().equals(",")
                && !OF_THE_NEAREST.contains(v.lemma(i));
    }

    private Optional<ClaimDraft> best(SentenceView v, Predication p, Optional<Mention> known) {
        ClaimDraft best = null;
        int most = -1;
        for (Frame f : knowledge.stances().verbFrames(v.lemma(p.trigger))) {
            Fit tried = frames.fit(v, f, p);
            v.trace.tried(v, p.trigger, Telling.SPEECH, f, tried);
            Optional<List<Filler>> fit = tried.fillers();
            Optional<ClaimDraft> draft = fit.flatMap(x -> draft(v, f, p, x, known));
            int required = (int) f.slots().stream().filter(Slot::required).count();
            int score =
                    fit.map(List::size).orElse(0) + required + 3 * (f.words().size() - 1) + contentScore(f, p);
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

    private Optional<ClaimDraft> draft(
            SentenceView v, Frame f, Predication p, List<Filler> fillers, Optional<Mention> known) {
        Optional<Mention> speaker = known.or(() -> Speakers.of(v, f, p, fillers));
        boolean inverted = false;
        if (known.isEmpty() && (speaker.isEmpty() || Speakers.closesQuotation(v, p.trigger))) {
            Optional<Mention> behind = Speakers.inverted(v, p);
            inverted = behind.isPresent();
            speaker = behind.or(() -> Speakers.of(v, f, p, fillers));
        }
        if (speaker.isEmpty()) {
            return passed(v, p.trigger, () -> "nobody is named who says it");
        }
        int[] content = SaidWords.of(v, p, inverted, speaker.get());
        if (content[1] <= content[0] && f.slots().size() < 2) {
            return passed(v, p.trigger, () -> "nothing is there that is said");
        }
        String rule = "speech verb \"" + String.join(" ", f.words()) + "\"";
        ClaimDraft d = new ClaimDraft(f.concept(), p.trigger, speaker.get(), content[0], content[1], rule);
        d.reading = SecondReading.of(v, frames, f, p, fillers);
        others(d, fillers);
        if (known.isPresent() && d.accused.isEmpty() && f.slot("object").isPresent()) {
            behind(v, f, p.trigger).filter(m -> m != d.speaker).ifPresent(d.accused::add);
        }
        d.withMeaning(knowledge);
        return p.negated && d.stance.equals("asserts")
                ? passed(v, p.trigger, () -> "negated: it was not said")
                : Optional.of(d);
    }

    private static <T> Optional<T> passed(SentenceView v, int cue, Supplier<String> why) {
        v.trace.passed(cue, Telling.SPEECH, why);
        return Optional.empty();
    }

    private static void others(ClaimDraft d, List<Filler> fillers) {
        for (Filler x : fillers) {
            if (x.mention() != d.speaker) {
                switch (x.role()) {
                    case "Addressee", "DemandedOf" -> d.addressees.add(x.mention());
                    case "Accused" -> d.accused.add(x.mention());
                    case "Carrier" -> d.carriers.add(x.mention());
                    default -> {}
                }
            }
        }
    }

    /** "blaming Kigali for": who stands right behind a verb of blame, where the parser took him for a subject. */
    private static Optional<Mention> behind(SentenceView v, Frame f, int cue) {
        boolean blames =
                f.slot("object").filter(s -> s.roles().contains("Accused")).isPresent();
        return v.mentions.stream()
                .filter(m -> blames
                        && (m.first() == cue + 1 || m.first() == cue + 2)
                        && (m.kind().isActor() || m.kind() == Kind.Nationality))
                .findFirst();
    }
}
