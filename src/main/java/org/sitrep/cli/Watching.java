package org.sitrep.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.OptionalLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.sitrep.pipeline.Progress;

/** Progress on standard error: a bar for a person, a line now and then for a log. */
final class Watching {
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private Watching() {}

    static Progress progress(Console console) {
        return console.terminal() ? new Bar(console.err()) : new Lines(console.err());
    }

    private static String articles(long articles) {
        return articles == 1 ? "1 article" : articles + " articles";
    }

    private static final class Lines implements Progress {
        private final PrintStream err;
        private long last = System.nanoTime();

        Lines(PrintStream err) {
            this.err = err;
        }

        @Override
        public void read(long articles, long bytes, OptionalLong of) {
            if (System.nanoTime() - last > BETWEEN_LINES.toNanos()) {
                last = System.nanoTime();
                String share = of.isPresent() && of.getAsLong() > 0 ? ", " + 100 * bytes / of.getAsLong() + " %" : "";
                err.println("read " + Watching.articles(articles) + share);
            }
        }

        @Override
        public void phase(String what) {
            if (System.nanoTime() - last > BETWEEN_LINES.toNanos()) {
                last = System.nanoTime();
                err.println(what);
            }
        }
    }

    private static final class Bar implements Progress {
        private final ProgressBar bar;

        Bar(PrintStream err) {
            bar = new ProgressBarBuilder()
                    .setTaskName("reading")
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUnit(" kB", 1024)
                    .setInitialMax(-1)
                    .setUpdateIntervalMillis(500)
                    .setConsumer(new ConsoleProgressBarConsumer(err))
                    .build();
        }

        @Override
        public void read(long articles, long bytes, OptionalLong of) {
            of.ifPresent(bar::maxHint);
            bar.stepTo(bytes);
            bar.setExtraMessage(Watching.articles(articles));
        }

        @Override
        public void phase(String what) {
            bar.setExtraMessage(what);
        }

        @Override
        public void done() {
            bar.close();
        }
    }
}
