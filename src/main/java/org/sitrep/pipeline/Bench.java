package org.sitrep.pipeline;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitrep.annotate.StageClock;
import org.sitrep.read.Reading;
import org.sitrep.read.Readings;
import org.sitrep.resolve.ResolvedArticle;
import org.sitrep.text.Article;

/** Measures how fast articles are read: the parts of starting, each stage in microseconds a token, and the memory. */
public final class Bench {
    private static final double MICRO = 1e3;
    private static final double MILLI = 1e6;

    private final Program program;
    private final boolean withParser;
    private final StringBuilder out = new StringBuilder();

    private Bench(Program program, boolean withParser) {
        this.program = program;
        this.withParser = withParser;
    }

    /**
     * Reads the articles in one thread again and again; the last round, in which the machine is warm, counts.
     *
     * @return a table to read
     */
    public static String run(
            Program program, List<String> inputs, InputStream standardInput, boolean withParser, int rounds) {
        return new Bench(program, withParser).measure(inputs, standardInput, rounds);
    }

    private String measure(List<String> inputs, InputStream standardInput, int rounds) {
        long loaded = sinceStart();
        List<Article> articles = articles(inputs, standardInput);
        if (articles.isEmpty()) {
            return "no article to read\n";
        }
        long read = sinceStart();
        round(articles.subList(0, 1), StageClock.ofWall());
        long first = sinceStart();
        line("start, ms after the process began");
        row("ontology and authority there", (double) loaded);
        row("all input read", (double) read);
        row("first article done", (double) first);
        line("loading, ms by the clock, several at a time");
        row("ontology, authority, gazetteer", program.knowledgeNanos() / MILLI);
        StageClock clock = StageClock.ofProcessor();
        int tokens = 0;
        for (int i = 0; i < rounds; i++) {
            clock = StageClock.ofProcessor();
            tokens = round(articles, clock);
        }
        program.modelNanos().forEach((model, nanos) -> row(model, nanos / MILLI));
        stages(articles.size(), tokens, clock.nanos());
        row("peak resident memory, MB", PeakMemory.bytes() / 1e6);
        return out.toString();
    }

    private void stages(int articles, int tokens, Map<String, Long> nanos) {
        line(String.format(Locale.ROOT, "reading %d articles, %d tokens: microseconds a token", articles, tokens));
        long all = 0;
        for (Map.Entry<String, Long> stage : nanos.entrySet()) {
            row(stage.getKey(), stage.getValue() / MICRO / tokens);
            all += stage.getValue();
        }
        row("all stages", all / MICRO / tokens);
        row("tokens a second on one core", tokens * 1e9 / all);
    }

    private int round(List<Article> articles, StageClock clock) {
        ArticlePipeline pipeline = program.pipeline(withParser, clock);
        int tokens = 0;
        for (Article article : articles) {
            if (pipeline.refusal(article).isEmpty()) {
                ResolvedArticle resolved = pipeline.read(article);
                tokens += resolved.annotated().sentences().stream()
                        .mapToInt(s -> s.tokens().size())
                        .sum();
            }
        }
        return tokens;
    }

    private List<Article> articles(List<String> inputs, InputStream standardInput) {
        List<Article> out = new ArrayList<>();
        try (Readings readings = program.reader().open(inputs, standardInput)) {
            while (readings.hasNext()) {
                Reading reading = readings.next();
                if (reading instanceof Reading.Read read) {
                    out.add(read.article());
                }
            }
        }
        return out;
    }

    private static long sinceStart() {
        return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void row(String name, double value) {
        out.append(String.format(Locale.ROOT, "  %-50s %10.1f%n", name, value));
    }
}
