package org.sitrep.pipeline;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.sitrep.annotate.ModelException;
import org.sitrep.annotate.StageClock;
import org.sitrep.read.Reading;
import org.sitrep.read.Readings;
import org.sitrep.report.RunSummary;
import org.sitrep.store.DatasetFolder;
import org.sitrep.store.FolderWriter;
import org.sitrep.store.StoreException;

/**
 * Reads inputs into a dataset folder: each article by itself, several at once, and then the next generation from all articles there are.
 *
 * <p>What comes out does not depend on the number of threads or the order of the inputs.
 */
public final class Build {
    private final Program program;
    private final DatasetFolder folder;
    private final BuildOptions options;
    private final Progress progress;
    private final Tally tally = new Tally();
    private final Editions editions = new Editions();
    /** What ends the whole run: a full disk, a damaged model. */
    private final Queue<RuntimeException> fatal = new ConcurrentLinkedQueue<>();

    private Build(Program program, DatasetFolder folder, BuildOptions options, Progress progress) {
        this.program = program;
        this.folder = folder;
        this.options = options;
        this.progress = progress;
    }

    /**
     * Builds.
     *
     * @param writer holds the folder; stays open
     * @param inputs files and folders; {@code -} for standard input
     * @throws StoreException when the folder cannot be written; what was stored before stays
     * @throws ModelException when a model cannot be loaded
     */
    public static RunSummary run(
            Program program,
            FolderWriter writer,
            BuildOptions options,
            List<String> inputs,
            InputStream standardInput,
            Progress progress) {
        return new Build(program, writer.folder(), options, progress).run(writer, inputs, standardInput);
    }

    private RunSummary run(FolderWriter writer, List<String> inputs, InputStream standardInput) {
        long upMillis = ManagementFactory.getRuntimeMXBean().getUptime();
        long start = System.nanoTime();
        Regeneration regeneration = new Regeneration(program.home(), program.knowledge(), folder, progress);
        DatasetBase.remember(folder);
        try (Readings readings = program.reader().open(inputs, standardInput)) {
            readAll(readings, writer);
        }
        Regeneration.Made made = tally.stored() == 0 ? Regeneration.Made.NOTHING : regeneration.run(writer);
        made.counts().forEach(tally::count);
        tally.time(made.nanos());
        progress.done();
        int total = folder.articleIds().size();
        return tally.summary(new Tally.Finish(start, upMillis, made.copies(), total, made.quads()));
    }

    private void readAll(Readings readings, FolderWriter writer) {
        StageClock clock = StageClock.ofWall();
        BlockingQueue<ArticleWork> idle = new ArrayBlockingQueue<>(options.threads());
        for (int i = 0; i < options.threads(); i++) {
            idle.add(new ArticleWork(program, writer, options, editions, tally));
        }
        ExecutorService threads = Executors.newFixedThreadPool(options.threads());
        try {
            for (long number = 0; clock.time("read", readings::hasNext); number++) {
                Reading reading = clock.time("read", readings::next);
                handle(number, reading, idle, threads);
                progress.read(number + 1, readings.bytesRead(), readings.totalBytes());
            }
            threads.shutdown();
            while (!threads.awaitTermination(1, TimeUnit.SECONDS)) {
                progress.phase("last articles");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("interrupted; what is stored stays", e);
        } finally {
            threads.shutdownNow();
        }
        endIfFatal();
        idle.forEach(work -> tally.time(work.nanos()));
        tally.time(clock.nanos());
    }

    private void endIfFatal() {
        RuntimeException first = fatal.peek();
        if (first != null) {
            throw first;
        }
    }

    private void handle(long number, Reading reading, BlockingQueue<ArticleWork> idle, ExecutorService threads)
            throws InterruptedException {
        if (reading instanceof Reading.Refused refused) {
            tally.refused(number, refused.source(), refused.reason());
        } else if (reading instanceof Reading.Read read && editions.enter(read.article())) {
            // Waits for a thread that has nothing to do, so that only what is worked on is in memory.
            ArticleWork work = idle.take();
            endIfFatal();
            threads.execute(() -> {
                try {
                    work.run(number, read.article());
                } catch (StoreException | ModelException e) {
                    fatal.add(e);
                } catch (OutOfMemoryError e) {
                    fatal.add(new StoreException("out of memory while reading " + read.source(), e));
                } finally {
                    idle.add(work);
                }
            });
        } else {
            tally.repeated();
        }
    }
}
