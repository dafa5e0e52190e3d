package org.sitrep.annotate;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Adds up the time spent in each stage by one thread. */
public final class StageClock {
    private final Map<String, Long> nanos = new TreeMap<>();
    private final LongSupplier now;

    private StageClock(LongSupplier now) {
        this.now = now;
    }

    /** By the clock on the wall. */
    public static StageClock ofWall() {
        return new StageClock(System::nanoTime);
    }

    /** By the time the processor gave to the thread that asks: other work on the machine does not count. */
    public static StageClock ofProcessor() {
        var threads = ManagementFactory.getThreadMXBean();
        return threads.isCurrentThreadCpuTimeSupported() ? new StageClock(threads::getCurrentThreadCpuTime) : ofWall();
    }

    /** Runs the work and books its time under the stage's name. */
    public <T> T time(String stage, Supplier<T> work) {
        long start = now.getAsLong();
        try {
            return work.get();
        } finally {
            nanos.merge(stage, now.getAsLong() - start, Long::sum);
        }
    }

    /** Nanoseconds by stage. */
    public Map<String, Long> nanos() {
        return new TreeMap<>(nanos);
    }
}
