package org.sitrep.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitrep.report.RunSummary;
import org.sitrep.resolve.AccountFact;
import org.sitrep.resolve.ResolvedArticle;

/** What becomes of the articles of a run, added up by all threads. */
final class Tally {
    private record Numbered(long number, RunSummary.Refusal refusal) {}

    private final List<Numbered> refusals = new ArrayList<>();
    private final SortedMap<String, Long> findings = new TreeMap<>();
    private final SortedMap<String, Long> nanos = new TreeMap<>();
    private int stored;
    private int replaced;
    private int failed;
    private int repeated;
    private long tokens;
    private long sentences;
    private long firstNanos;

    synchronized void refused(long number, String source, String reason) {
        refusals.add(new Numbered(number, new RunSummary.Refusal(source, reason)));
    }

    synchronized void failed(long number, String source, String reason) {
        failed++;
        refused(number, source, "failed: " + reason);
    }

    /** The input held an article twice, and this one gave way. */
    synchronized void repeated() {
        repeated++;
    }

    synchronized void stored(ResolvedArticle article, boolean there) {
        firstNanos = stored == 0 ? System.nanoTime() : firstNanos;
        stored++;
        replaced += there ? 1 : 0;
        sentences += article.annotated().sentences().size();
        tokens += article.annotated().sentences().stream()
                .mapToLong(s -> s.tokens().size())
                .sum();
        count("mentions", article.findings().mentions().size());
        count("events", article.findings().events().size());
        count("claims", article.facts().claims().size());
        count("accounts", article.facts().accounts().size());
        count("agreements", article.findings().agreements().size());
        count("posts", article.findings().posts().size());
        count(
                "tolls",
                article.facts().accounts().stream()
                        .map(AccountFact::tolls)
                        .mapToInt(List::size)
                        .sum());
    }

    synchronized void count(String kind, long number) {
        findings.merge(kind, number, Long::sum);
    }

    synchronized void time(Map<String, Long> stages) {
        stages.forEach((stage, time) -> nanos.merge(stage, time, Long::sum));
    }

    synchronized int stored() {
        return stored;
    }

    synchronized long refusedOrFailed() {
        return refusals.size();
    }

    synchronized RunSummary summary(Finish finish) {
        SortedMap<String, Double> seconds = new TreeMap<>();
        nanos.forEach((stage, time) -> seconds.put(stage, time / 1e9));
        List<RunSummary.Refusal> inOrder = refusals.stream()
                .sorted(Comparator.comparingLong(Numbered::number))
                .map(Numbered::refusal)
                .toList();
        return new RunSummary(
                new RunSummary.Articles(stored, replaced, repeated, finish.copies(), failed, inOrder, finish.total()),
                findings,
                new RunSummary.Size(tokens, sentences, finish.quads()),
                new RunSummary.Cost(
                        seconds,
                        (System.nanoTime() - finish.startNanos()) / 1e9,
                        stored == 0
                                ? 0
                                : Math.max(0, finish.upMillis() + (firstNanos - finish.startNanos()) / 1_000_000),
                        PeakMemory.bytes()));
    }

    /**
     * What is known at the end.
     *
     * @param startNanos when the run began, by the clock that counts from nowhere
     * @param upMillis how long the process had run then
     * @param total articles in the dataset
     */
    record Finish(long startNanos, long upMillis, int copies, int total, long quads) {}
}
