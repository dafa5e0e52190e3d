package org.sitrep.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.sitrep.knowledge.Frame;

/** Keeps what the rules try on one sentence. */
final class SentenceTrace implements Trace {
    private final int sentence;
    private final Map<Integer, Map<Telling, Log>> logs = new TreeMap<>();

    SentenceTrace(int sentence) {
        this.sentence = sentence;
    }

    /** What was kept of one word. */
    private static final class Log {
        private final List<Attempt.TriedFrame> frames = new ArrayList<>();
        private final Set<String> notes = new LinkedHashSet<>();
        private final Set<String> passed = new LinkedHashSet<>();
        private Optional<String> reading = Optional.empty();
        private Optional<Attempt.Outcome> outcome = Optional.empty();

        /** A finding of its own weighs more. */
        private void join(Attempt.Joined joined) {
            outcome = outcome.or(() -> Optional.of(joined));
        }

        /** Whether it is no trigger after all: "is" where the frames say "be behind" and "be wounded". */
        private boolean isOtherWord() {
            return outcome.isEmpty()
                    && passed.isEmpty()
                    && !frames.isEmpty()
                    && frames.stream().allMatch(Attempt.TriedFrame::otherWords);
        }

        private Attempt.Outcome outcome() {
            return outcome.orElseGet(() -> new Attempt.Nothing(
                    passed.isEmpty()
                            ? List.of(frames.isEmpty() ? "no rule took it up" : "no frame fits")
                            : List.copyOf(passed)));
        }
    }

    private Log log(int token, Telling telling) {
        return logs.computeIfAbsent(token, t -> new TreeMap<>()).computeIfAbsent(telling, t -> new Log());
    }

    /** One a word and telling, in the order of the text. */
    List<Attempt> attempts() {
        List<Attempt> out = new ArrayList<>();
        logs.forEach((token, tellings) -> tellings.forEach((telling, log) -> {
            if (!log.isOtherWord()) {
                out.add(new Attempt(
                        sentence, token, telling, log.reading, log.frames, List.copyOf(log.notes), log.outcome()));
            }
        }));
        return out;
    }

    @Override
    public void trigger(int token, Telling telling) {
        log(token, telling);
    }

    @Override
    public void read(SentenceView v, Telling telling, Predication p) {
        log(p.trigger, telling).reading = Optional.of(p.told(v));
    }

    @Override
    public void tried(SentenceView v, int token, Telling telling, Frame frame, Fit fit) {
        log(token, telling).frames.add(frame(v, frame.concept(), frame, fit));
    }

    @Override
    public void tried(SentenceView v, int token, Frame support, Fit fit) {
        log(token, Telling.EVENT).frames.add(frame(v, "support verb", support, fit));
    }

    private static Attempt.TriedFrame frame(SentenceView v, String tells, Frame frame, Fit fit) {
        return new Attempt.TriedFrame(
                tells,
                String.join(" ", frame.words()),
                fit.fillers().isPresent(),
                fit instanceof Fit.OtherWords,
                fit.told(v));
    }

    @Override
    public void note(int token, Telling telling, Supplier<String> what) {
        log(token, telling).notes.add(what.get());
    }

    @Override
    public void passed(int token, Telling telling, Supplier<String> why) {
        log(token, telling).passed.add(why.get());
    }

    @Override
    public void joined(int token, Telling telling, int into, Supplier<String> why) {
        log(token, telling).join(new Attempt.Joined(into, why.get()));
    }

    @Override
    public void made(int token, Telling telling, int id) {
        log(token, telling).outcome = Optional.of(new Attempt.Made(id));
    }
}
