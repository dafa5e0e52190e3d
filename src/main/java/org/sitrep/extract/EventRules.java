package org.sitrep.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sitrep.knowledge.EventType;
import org.sitrep.knowledge.Frame;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.text.Kind;
import org.sitrep.text.Token;
import org.sitrep.text.ZoneKind;

/**
 * Events by the frames of the event types: verbs ("Turkish forces shelled Saraqeb"), event nouns ("the shelling of
 * Saraqeb by Turkish forces") and support verbs ("launched an attack on").
 */
final class EventRules {
    /** Types that only tell of the harm; a noun that names the act takes their place: "killed in airstrikes". */
    static final Set<String> HARM = Set.of("Killing", "Wounding", "CasualtiesReported");

    /** PLOVER categories of acts that can do harm. */
    private static final Set<String> FORCE = Set.of("ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "SANCTION");

    private static final Set<String> MOVEMENTS = Set.of("ConvoyMovement", "Deployment", "Reinforcement", "Incursion");

    /** Types whose words may speak of any act of force. */
    private static final Set<String> GENERAL = Set.of("Attack", "Explosion");

    /** How far behind an event noun its verb is looked for, in tokens. */
    private static final int FAR = 14;

    private final Knowledge knowledge;
    private final FrameMatch frames;

    EventRules(Knowledge knowledge) {
        this.knowledge = knowledge;
        frames = new FrameMatch(knowledge);
    }

    List<EventDraft> find(SentenceView v) {
        Silence[] silent = silent(v);
        List<EventDraft> out = new ArrayList<>();
        for (int i = 0; i < v.size(); i++) {
            List<Frame> candidates = candidates(v.token(i));
            if (!candidates.isEmpty()) {
                v.trace.trigger(i, Telling.EVENT);
                trigger(v, i, candidates, silent[i]).ifPresent(out::add);
            }
        }
        for (EventDraft d : out) {
            if (!d.frame.verb()) {
                supported(v, d);
                told(v, d);
                counted(v, d);
            }
        }
        new RelatedActs(v, knowledge.eventTypes(), frames).complete(out);
        BreachRules.complete(v, out);
        harm(v, out);
        repeats(v, out);
        pairs(v, out);
        convoys(v, out);
        new Descriptions(v).remove(out);
        bare(v, out);
        // "Two children are among the fatalities": a noun of harm without a number tells nothing.
        for (EventDraft d : List.copyOf(out)) {
            if (!d.frame.verb() && HARM.contains(d.frame.concept()) && d.tolls.isEmpty()) {
                v.trace.passed(d.trigger(), Telling.EVENT, () -> "a noun of harm without a number tells nothing");
                out.remove(d);
            }
        }
        return out;
    }

    private List<Frame> candidates(Token t) {
        if (t.isVerb()) {
            return knowledge.eventTypes().verbFrames(t.lemma());
        }
        return t.isNoun() ? knowledge.eventTypes().nounFrames(t.lemma().toLowerCase(Locale.ROOT)) : List.of();
    }

    /** Words in which a trigger tells nothing; none where their end is 0. */
    private record Silence(String what, int first, int end) {
        static final Silence NONE = new Silence("", 0, 0);
    }

    /** Tokens of fixed phrases and names in which a trigger word tells nothing. */
    private Silence[] silent(SentenceView v) {
        Silence[] out = new Silence[v.size()];
        Arrays.fill(out, Silence.NONE);
        for (int i = 0; i < v.size(); i++) {
            int end = knowledge.eventTypes().notTriggers().end(v.sentence.tokens(), i);
            if (end > i) {
                Arrays.fill(out, i, end, new Silence("the phrase", i, end));
            }
        }
        for (Mention m : v.mentions) {
            boolean name = m.level() == Level.NAME && m.kind() != Kind.Place
                    || m.kind() == Kind.Agreement && m.level() == Level.NAME;
            if (name || m.kind() == Kind.Date) {
                String what = m.kind() == Kind.Date ? "the date" : "the name";
                Arrays.fill(out, m.first(), m.end(), new Silence(what, m.first(), m.end()));
            }
        }
        return out;
    }

    private Optional<EventDraft> trigger(SentenceView v, int i, List<Frame> candidates, Silence silent) {
        Token t = v.token(i);
        boolean title = v.sentence.zone() == ZoneKind.HEADLINE || v.sentence.zone() == ZoneKind.CROSSHEAD;
        if (silent.end() > 0) {
            return passed(
                    v,
                    i,
                    () -> "tells nothing in " + silent.what() + " \"" + v.words(silent.first(), silent.end()) + "\"");
        }
        if (title && i == 0 && t.tag().equals("VB")) {
            // "Bomb blast wounds two": no headline gives an order.
            return passed(v, i, () -> "no headline gives an order");
        }
        if (t.isNoun() && i + 1 < v.size() && v.token(i + 1).isNoun() && !isHead(v, i)) {
            return passed(v, i, () -> "only tells which \"" + v.token(i + 1).form() + "\"");
        }
        Optional<Predication> p = t.isVerb() ? v.verb(i) : v.noun(i);
        return p.isEmpty()
                ? passed(v, i, () -> "heads no " + (t.isVerb() ? "verb" : "noun") + " phrase")
                : best(v, candidates, p.get());
    }

    private static Optional<EventDraft> passed(SentenceView v, int token, Supplier<String> why) {
        v.trace.passed(token, Telling.EVENT, why);
        return Optional.empty();
    }

    private static boolean isHead(SentenceView v, int i) {
        return v.sentence.chunks().stream().anyMatch(c -> c.end() == i + 1);
    }

    /** The frame with most slots filled; of equals the one that comes first, which demands more. */
    private Optional<EventDraft> best(SentenceView v, List<Frame> candidates, Predication p) {
        v.trace.read(v, Telling.EVENT, p);
        EventDraft best = null;
        List<Filler> filled = List.of();
        int most = -1;
        for (Frame f : candidates) {
            Fit tried = frames.fit(v, f, p);
            v.trace.tried(v, p.trigger, Telling.EVENT, f, tried);
            Optional<List<Filler>> fit = tried.fillers();
            if (fit.isPresent()) {
                long required = f.slots().stream()
                        .filter(org.sitrep.knowledge.Slot::required)
                        .count();
                int score =
                        (int) (fit.get().size() + 2 * required + 3L * (f.words().size() - 1));
                if (score > most) {
                    most = score;
                    best = draft(v, f, p, fit.get());
                    filled = fit.get();
                }
            }
        }
        if (best != null) {
            best.reading = SecondReading.of(v, frames, best.frame, p, filled);
        }
        return Optional.ofNullable(best);
    }

    private EventDraft draft(SentenceView v, Frame f, Predication p, List<Filler> fillers) {
        String rule = (f.verb() ? "verb" : "noun") + " frame \"" + String.join(" ", f.words()) + "\"";
        EventDraft d = new EventDraft(f, p, fillers, Modality.of(v, p), rule);
        frames.scenes(v, p, fillers).forEach(d::add);
        if (!d.has("Initiator")) {
            // "Turkish drones struck": whose drones they are did it.
            Stream.of("subject", "premod")
                    .flatMap(slot -> p.args(slot).stream())
                    .flatMap(a -> v.in(a).stream())
                    .filter(m -> m.kind() == Kind.Equipment && !m.owners().isEmpty())
                    .findFirst()
                    .ifPresent(m -> d.add(new Filler("Initiator", m)));
        }
        d.negated = Polarity.isNegated(v, p);
        String tag = v.token(p.trigger).tag();
        boolean have = p.governors.stream().anyMatch(g -> v.lemma(g).equals("have"));
        boolean governed = !f.verb()
                && !p.governors.isEmpty()
                && v.token(p.governors.get(0)).tag().equals("VBD");
        d.past = governed
                || f.verb() && (tag.equals("VBD") || have || tag.equals("VBN")) && !p.infinitive && p.modal.isEmpty();
        if (d.modality.equals("attempted") && !isForce(d)) {
            // "failed to reach a deal": no deal was reached.
            d.modality = "hypothetical";
        }
        purpose(v, d);
        d.response = !f.verb() && isResponse(v, p.trigger);
        return d;
    }

    /** "entered Idlib to protect ...": an infinitive that no verb asks for tells what for. */
    private static void purpose(SentenceView v, EventDraft d) {
        d.predication.args("to-inf").stream()
                .filter(a -> d.frame.verb() && a.end() - a.first() > 2)
                .findFirst()
                .ifPresent(a -> d.purpose = Optional.of(v.sentence.spanOf(a.first(), a.end())));
    }

    /** "in response to an airstrike", "in retaliation for the attack". */
    private static boolean isResponse(SentenceView v, int noun) {
        for (int i = noun - 1; i >= Math.max(1, noun - 6); i--) {
            if (Set.of("response", "retaliation", "reprisal", "revenge", "answer")
                            .contains(v.lemma(i))
                    && v.lemma(i - 1).equals("in")) {
                return true;
            }
        }
        return false;
    }

    /** "launched an attack on X": the verb above gives the noun its doer, and what it was done to. */
    private void supported(SentenceView v, EventDraft d) {
        if (d.predication.governors.isEmpty()) {
            return;
        }
        int g = d.predication.governors.get(0);
        if (!v.token(g).isVerb()) {
            return;
        }
        v.verb(g).ifPresent(verb -> {
            for (Frame f : knowledge.eventTypes().supportVerbs(v.lemma(g))) {
                Fit tried = frames.fit(v, f, verb);
                v.trace.tried(v, d.trigger(), f, tried);
                Optional<List<Filler>> fit = tried.fillers();
                boolean heads =
                        verb.args("object").stream().anyMatch(a -> a.heads().contains(d.trigger()))
                                || f.words().size() > 1 && !f.words().get(1).isEmpty();
                if (fit.isPresent() && heads) {
                    fit.get().stream()
                            .filter(x -> !d.has(x.role()) || d.frame.slots().isEmpty())
                            .toList()
                            .forEach(d::add);
                    frames.scenes(v, verb, d.fillers).forEach(d::add);
                    d.verbs.add(verb);
                    d.rule += " with support verb \"" + String.join(" ", f.words()) + "\"";
                    d.past |= isPast(v, verb);
                    return;
                }
            }
        });
    }

    /** "as warplanes conducted raids": a form without auxiliary or "to" that has its doer is finite, whatever its tag. */
    private static boolean isPast(SentenceView v, Predication p) {
        String tag = v.token(p.trigger).tag();
        boolean alone = p.governors.isEmpty() && p.modal.isEmpty() && !p.infinitive && !p.passive;
        return tag.equals("VBD") || tag.equals("VBN") && alone && p.has("subject");
    }

    /**
     * The verb that has the noun for its subject, or the participle behind it, tells where and who: "fighting erupted in X
     * between A and B", "strikes launched by Y", "explosions reported in Z".
     */
    private void told(SentenceView v, EventDraft d) {
        int end = Math.min(v.size(), d.trigger() + FAR);
        for (int i = d.trigger() + 1; i < end; i++) {
            if (!v.token(i).isVerb() || v.token(i).tag().equals("MD")) {
                continue;
            }
            Optional<Predication> verb = v.verb(i);
            if (verb.isEmpty()) {
                continue;
            }
            Predication p = verb.get();
            boolean patient = p.passive && has(p, "object", d.trigger());
            boolean subject = !p.passive && has(p, "subject", d.trigger());
            if (patient) {
                byParticiple(v, d, p);
            }
            if (patient || subject && Words.OCCURRENCE.contains(v.lemma(i))) {
                frames.scenes(v, p, d.fillers).stream()
                        .filter(f -> !d.has(f.role()))
                        .toList()
                        .forEach(d::add);
                Stream.concat(p.args("between").stream(), p.args("~between").stream())
                        .flatMap(a -> v.in(a).stream())
                        .filter(m -> m.kind().isActor() && !d.has("Initiator"))
                        .toList()
                        .forEach(m -> d.add(new Filler("Party", m)));
                d.verbs.add(p);
            }
        }
    }

    /** "the death toll has risen to 1,332", "reached 20": the number stands with the verb. */
    private static void counted(SentenceView v, EventDraft d) {
        if (!v.lemma(d.trigger()).equals("toll") || !d.tolls.isEmpty()) {
            return;
        }
        for (int i = d.trigger() + 1; i < v.size(); i++) {
            Optional<Predication> verb =
                    v.token(i).isVerb() && !v.token(i).tag().equals("MD") ? v.verb(i) : Optional.empty();
            boolean own = verb.filter(p -> has(p, "subject", d.trigger()) || has(p, "object", d.trigger()))
                    .isPresent();
            if (own) {
                Stream.of("to", "at", "object", "past", "above", "by")
                        .flatMap(slot -> verb.get().args(slot).stream())
                        .flatMap(a -> a.heads().stream())
                        .flatMap(h -> v.quantityAt(h).stream())
                        .findFirst()
                        .ifPresent(q -> d.tolls.add(new Toll("killed", q, Tolls.counted(v, q))));
                return;
            }
        }
    }

    private static boolean has(Predication p, String slot, int head) {
        return p.args(slot).stream().anyMatch(a -> a.heads().contains(head));
    }

    /** Also "a convoy of tanks", which is read as so many tanks. */
    private static boolean holds(SentenceView v, Predication p, String slot, int noun) {
        boolean of = noun + 1 < v.size() && v.lemma(noun + 1).equals("of");
        return has(p, slot, noun) || of && p.args(slot).stream().anyMatch(a -> a.first() <= noun && noun < a.end());
    }

    private void byParticiple(SentenceView v, EventDraft d, Predication p) {
        for (Frame f : knowledge.eventTypes().supportVerbs(v.lemma(p.trigger))) {
            Fit tried = frames.fit(v, f, p);
            v.trace.tried(v, d.trigger(), f, tried);
            Optional<List<Filler>> fit = tried.fillers();
            if (fit.isPresent()) {
                fit.get().stream().filter(x -> !d.has(x.role())).toList().forEach(d::add);
                return;
            }
        }
    }

    /** "34 soldiers were killed in airstrikes", "the strike killed 26": the harm belongs to the act. */
    private void harm(SentenceView v, List<EventDraft> events) {
        List<EventDraft> all = List.copyOf(events);
        Map<Integer, EventDraft> merged = new HashMap<>();
        for (int n = all.size() - 1; n >= 0; n--) {
            EventDraft h = all.get(n);
            Optional<String> effect =
                    h.frame.verb() ? knowledge.effects().ofVerb(v.lemma(h.trigger())) : Optional.empty();
            if (effect.isEmpty()) {
                continue;
            }
            List<Toll> tolls = Tolls.of(v, h.predication, effect.get());
            Optional<EventDraft> act = act(v, h, events).or(() -> joined(v, h, merged));
            EventDraft to = act.filter(a -> HARM.contains(h.frame.concept())).orElse(h);
            tolls.stream().filter(t -> !to.tolls.contains(t)).forEach(to.tolls::add);
            if (to != h) {
                boolean onlyScene = to.fillers.stream()
                        .filter(f -> f.role().equals("Target"))
                        .allMatch(f ->
                                f.mention().kind() == Kind.Place || f.mention().kind() == Kind.Equipment);
                h.fillers.stream()
                        .filter(f -> f.role().equals("Target") && onlyScene
                                || f.role().endsWith("Place") && !to.has("Place")
                                || f.role().equals("Initiator")
                                        && !to.has("Initiator")
                                        && f.mention().kind() != Kind.Place)
                        .toList()
                        .forEach(to::add);
                if (!to.modality.equals(h.modality) && to.modality.equals(Modality.HAPPENED)) {
                    to.modality = h.modality;
                }
                if (to.modality.equals("hypothetical")
                        && h.modality.equals(Modality.HAPPENED)
                        && h.past
                        && !h.negated) {
                    // "as in a similar explosion, which wounded five": what did harm happened.
                    to.modality = Modality.HAPPENED;
                }
                to.negated |= h.negated;
                to.past |= h.past;
                to.verbs.add(h.predication);
                merged.put(h.trigger(), to);
                to.rule += ", toll by \"" + v.lemma(h.trigger()) + "\"";
                events.remove(h);
                v.trace.joined(h.trigger(), Telling.EVENT, to.trigger(), () -> "tells the harm that was done");
            }
        }
    }

    /** "Two are killed and five injured by airstrikes": what the second harm came of, the first did too. */
    private static Optional<EventDraft> joined(SentenceView v, EventDraft h, Map<Integer, EventDraft> merged) {
        if (!h.predication.passive || h.has("Initiator")) {
            return Optional.empty();
        }
        boolean and = false;
        for (int i = h.trigger() + 1; i < v.size(); i++) {
            EventDraft act = merged.get(i);
            if (act != null) {
                return and && v.verb(i).filter(p -> p.passive).isPresent() ? Optional.of(act) : Optional.empty();
            }
            String lemma = v.lemma(i);
            and |= v.token(i).tag().equals("CC") || lemma.equals("while");
            boolean other = v.token(i).isVerb()
                    && !lemma.equals("include")
                    && !Words.BE.contains(lemma)
                    && !lemma.equals("have");
            if (other || Words.OCCASIONS.contains(lemma) && !lemma.equals("while")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The act that did the harm: its subject, or behind "in", "by", "during", or the event before a participle. */
    private Optional<EventDraft> act(SentenceView v, EventDraft h, List<EventDraft> events) {
        for (String slot :
                List.of("subject", "by", "in", "during", "from", "after", "when", "as", "while", "~in", "~by")) {
            for (Arg a : h.predication.args(slot)) {
                Optional<EventDraft> e = events.stream()
                        .filter(o -> o != h && isForce(o) && a.heads().contains(o.trigger()))
                        .findFirst();
                if (e.isPresent()) {
                    return e;
                }
            }
        }
        Optional<EventDraft> doers = events.stream()
                .filter(o -> o != h && o.trigger() > h.trigger() && isForce(o) && isByTheSame(v, h, o))
                .findFirst();
        if (doers.isPresent()) {
            return doers;
        }
        // "an airstrike in a region that killed ten": no place kills.
        boolean place = !h.predication.passive
                && h.predication.args("subject").stream()
                        .flatMap(a -> v.in(a).stream())
                        .anyMatch(m -> m.kind() == Kind.Place && m.end() >= h.trigger() - 1);
        boolean participle = v.token(h.trigger()).tag().equals("VBG") || place;
        return participle
                ? events.stream()
                        .filter(o -> o.trigger() < h.trigger() && isForce(o))
                        .reduce((a, b) -> b)
                : Optional.empty();
    }

    /** "killed by gunmen who stormed the village": what the doers of the harm are told to have done. */
    private static boolean isByTheSame(SentenceView v, EventDraft harm, EventDraft act) {
        boolean who = false;
        for (int i = harm.trigger() + 1; i < act.trigger(); i++) {
            who |= v.token(i).tag().matches("WP|WDT") || v.lemma(i).equals("who");
        }
        return who
                && harm.fillers.stream()
                        .filter(f -> f.role().equals("Initiator"))
                        .anyMatch(f -> f.mention().first() > harm.trigger()
                                && act.fillers.stream()
                                        .anyMatch(o -> o.role().equals("Initiator") && o.mention() == f.mention()));
    }

    /** Whether somebody can come to harm by it: not by talks. */
    private boolean isForce(EventDraft e) {
        return e.frame.concept().equals("Explosion")
                || !HARM.contains(e.frame.concept())
                        && knowledge
                                .eventTypes()
                                .concept(e.frame.concept())
                                .flatMap(EventType::plover)
                                .filter(FORCE::contains)
                                .isPresent();
    }

    /** "intercepted and targeted a drone": of two verbs joined, the one that says no more is told by the other. */
    private void pairs(SentenceView v, List<EventDraft> events) {
        for (EventDraft a : List.copyOf(events)) {
            for (EventDraft b : List.copyOf(events)) {
                boolean joined = a != b
                        && a.frame.verb()
                        && b.frame.verb()
                        && Math.abs(a.trigger() - b.trigger()) <= 3
                        && v.lemma(Math.max(a.trigger(), b.trigger()) - 1).equals("and")
                        && events.contains(a)
                        && events.contains(b);
                boolean alone = a.frame.verb()
                        && b.frame.verb()
                        && isOneThing(a, b)
                        && events.contains(a)
                        && events.contains(b);
                if (alone || joined && isForce(a) && saysLess(b, a) && sameObject(a, b)) {
                    b.fillers.forEach(a::add);
                    b.tolls.stream().filter(t -> !a.tolls.contains(t)).forEach(a.tolls::add);
                    a.verbs.add(b.predication);
                    events.remove(b);
                    v.trace.joined(b.trigger(), Telling.EVENT, a.trigger(), () -> "tells no more than the other verb");
                }
            }
        }
    }

    /** "A device planted on a car went off": two verbs of one thing tell one act, the one that stands alone. */
    private static boolean isOneThing(EventDraft a, EventDraft b) {
        return a.frame.concept().equals(b.frame.concept())
                && b.trigger() < a.trigger()
                && b.predication.passive
                && a.fillers.stream().filter(f -> f.role().equals("Instrument")).anyMatch(f -> b.fillers.contains(f));
    }

    private boolean saysLess(EventDraft less, EventDraft more) {
        boolean broader = knowledge
                .eventTypes()
                .concept(more.frame.concept())
                .flatMap(EventType::broader)
                .filter(less.frame.concept()::equals)
                .isPresent();
        return broader || isTargeting(less) && isForce(more);
    }

    /** "targeted" alone tells of any fire. */
    private static boolean isTargeting(EventDraft d) {
        return d.frame.words().equals(List.of("target"));
    }

    private static boolean sameObject(EventDraft a, EventDraft b) {
        return a.predication.args("object").stream()
                .anyMatch(x -> b.predication.args("object").stream()
                        .anyMatch(y -> y.heads().equals(x.heads())));
    }

    /** "declared a ceasefire": the noun is part of the frame. */
    private static boolean isItsWord(SentenceView v, EventDraft verb, EventDraft noun) {
        int apart = noun.trigger() - verb.trigger();
        return apart > 0 && apart <= 4 && verb.frame.words().contains(v.lemma(noun.trigger()));
    }

    /** "A convoy entered the province and was deployed to ...": what the convoy does is what it is told for. */
    private static void convoys(SentenceView v, List<EventDraft> events) {
        for (EventDraft noun : List.copyOf(events)) {
            if (noun.frame.verb() || !noun.frame.concept().equals("ConvoyMovement")) {
                continue;
            }
            for (EventDraft verb : List.copyOf(events)) {
                boolean its = verb.frame.verb()
                        && MOVEMENTS.contains(verb.frame.concept())
                        && (holds(v, verb.predication, "subject", noun.trigger())
                                || holds(v, verb.predication, "object", noun.trigger()));
                if (its) {
                    verb.fillers.forEach(noun::add);
                    noun.verbs.add(verb.predication);
                    noun.past |= verb.past;
                    noun.purpose = noun.purpose.or(() -> verb.purpose);
                    noun.modality = verb.modality;
                    noun.negated |= verb.negated;
                    events.remove(verb);
                    v.trace.joined(verb.trigger(), Telling.EVENT, noun.trigger(), () -> "tells the same as its noun");
                }
            }
        }
    }

    /** "... shelled the town, and the explosions were heard": a noun of force on which nothing hangs, beside an act. */
    private void bare(SentenceView v, List<EventDraft> events) {
        for (EventDraft d : List.copyOf(events)) {
            boolean empty =
                    !d.frame.verb() && d.fillers.isEmpty() && d.tolls.isEmpty() && GENERAL.contains(d.frame.concept());
            boolean beside = events.stream()
                    .anyMatch(o -> o != d && isForce(o) && o.modality.equals(d.modality) && !o.fillers.isEmpty());
            if (empty && beside) {
                v.trace.passed(d.trigger(), Telling.EVENT, () -> "speaks of another act of the sentence");
                events.remove(d);
            }
        }
    }

    /** One act told by a verb and its own noun, or twice by words side by side, is one event. */
    private static void repeats(SentenceView v, List<EventDraft> events) {
        for (EventDraft a : List.copyOf(events)) {
            for (EventDraft b : List.copyOf(events)) {
                // "launched drone strikes": the verb's own frame speaks of strikes, the noun says which.
                boolean names = GENERAL.contains(a.frame.concept())
                        && a.frame.words().size() > 1
                        && a.frame.words().get(a.frame.words().size() - 1).equals(v.lemma(b.trigger()));
                boolean same = a != b
                        && a.frame.verb()
                        && !b.frame.verb()
                        && (a.frame.concept().equals(b.frame.concept()) || names);
                // "held a protest", "protests were held".
                boolean governed = !b.predication.governors.isEmpty() && b.predication.governors.get(0) == a.trigger()
                        || has(a.predication, "object", b.trigger())
                        || isItsWord(v, a, b);
                if (same && governed && events.contains(a) && events.contains(b)) {
                    if (a.has("Initiator")) {
                        // "completed its inquiry into a charge by X": who the verb says did it.
                        b.fillers.removeIf(f -> f.role().equals("Initiator"));
                    }
                    a.fillers.stream().filter(f -> !b.has(f.role())).toList().forEach(b::add);
                    events.remove(a);
                    v.trace.joined(a.trigger(), Telling.EVENT, b.trigger(), () -> "tells the same as its noun");
                }
            }
        }
    }
}
