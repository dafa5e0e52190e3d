package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.knowledge.Slot;

/** Whether a frame applies where its word stands: who fills its roles, or what is in the way. */
sealed interface Fit {
    /** Who fills the roles; absent where the frame does not apply. */
    default Optional<List<Filler>> fillers() {
        return Optional.empty();
    }

    /** In words, for a reader. */
    String told(SentenceView v);

    /** It applies. */
    record Filled(List<Filler> by) implements Fit {
        public Filled {
            by = List.copyOf(by);
        }

        @Override
        public Optional<List<Filler>> fillers() {
            return Optional.of(by);
        }

        @Override
        public String told(SentenceView v) {
            return by.isEmpty()
                    ? "fills no role"
                    : by.stream()
                            .map(f -> f.role() + "=\"" + f.mention().text() + "\"")
                            .collect(Collectors.joining(", "));
        }
    }

    /** "shot" without "down". */
    record OtherWords() implements Fit {
        @Override
        public String told(SentenceView v) {
            return "other words stand there";
        }
    }

    /** "the zone that surrounds Idlib": a place does nothing. */
    record PlaceAsDoer(Mention place) implements Fit {
        @Override
        public String told(SentenceView v) {
            return "its subject is a place, \"" + place.text() + "\", and a place does nothing";
        }
    }

    /** A slot that must be filled is empty, or what stands there does not suit it. */
    record Unfilled(Slot slot, Predication p) implements Fit {
        @Override
        public String told(SentenceView v) {
            List<Arg> args = p.args(slot.name());
            if (args.isEmpty()) {
                return "nothing stands in \"" + slot.name() + "\"";
            }
            List<String> parts = new ArrayList<>();
            for (Arg arg : args) {
                parts.add("\"" + v.words(arg.first(), arg.end()) + "\" " + unfit(v, arg));
            }
            return "\"" + slot.name() + "\" " + String.join(", ", parts);
        }

        private String unfit(SentenceView v, Arg arg) {
            String wanted = slot.constraints().isEmpty()
                    ? String.join(" or ", slot.roles())
                    : String.join(" or ", slot.constraints());
            List<Mention> mentions = v.in(arg);
            return mentions.isEmpty()
                    ? "names nobody and nothing known, wanted " + wanted
                    : "is " + mentions.get(0).kind() + ", wanted " + wanted;
        }
    }
}
