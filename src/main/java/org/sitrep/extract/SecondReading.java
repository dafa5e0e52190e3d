package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.knowledge.Frame;

/** Reads a parsed word a second time, off the chunks, and compares who has which part. */
final class SecondReading {
    private static final Set<String> MAIN = Set.of("Initiator", "Target", "Speaker");

    private SecondReading() {}

    /** @param fillers what the frame gave on the first reading */
    static Reading of(SentenceView v, FrameMatch frames, Frame frame, Predication p, List<Filler> fillers) {
        if (!p.parsed) {
            return Reading.CHUNKS;
        }
        Set<Filler> first = main(fillers);
        Optional<Set<Filler>> second = v.offChunks(p)
                .flatMap(flat -> frames.fit(v, frame, flat).fillers())
                .map(SecondReading::main);
        return !first.isEmpty() && second.filter(first::equals).isPresent() ? Reading.AGREED : Reading.PARSED;
    }

    private static Set<Filler> main(List<Filler> fillers) {
        return fillers.stream().filter(f -> MAIN.contains(f.role())).collect(Collectors.toSet());
    }
}
