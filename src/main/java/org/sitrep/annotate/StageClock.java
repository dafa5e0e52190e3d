package org.sitrep.annotate;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Adds up the time spent in each stage by one thread. */
public final class StageClock {
    private final Map<String, Long> nanos = new TreeMap<>();

    /** Runs the work and books its time under the stage's name. */
    public <T> T time(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            nanos.merge(stage, System.nanoTime() - start, Long::sum);
        }
    }

    /** Nanoseconds by stage. */
    public Map<String, Long> nanos() {
        return new TreeMap<>(nanos);
    }
}
