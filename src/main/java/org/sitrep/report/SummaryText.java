package org.sitrep.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Map;

/** A summary for people and for programs. */
public final class SummaryText {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final int MOST_REFUSALS = 100;

    private SummaryText() {}

    /** Lines for a person. */
    public static String of(RunSummary summary) {
        StringBuilder text = new StringBuilder();
        RunSummary.Articles articles = summary.articles();
        int shown = Math.min(MOST_REFUSALS, articles.refused().size());
        for (RunSummary.Refusal refusal : articles.refused().subList(0, shown)) {
            line(text, "refused " + refusal.source() + ": " + refusal.reason());
        }
        if (shown < articles.refused().size()) {
            line(text, "and " + (articles.refused().size() - shown) + " more; --json lists all");
        }
        line(
                text,
                "articles   %d of %d read (%d replaced, %d given twice); the dataset has %d, %d of them copies",
                articles.read(),
                articles.read() + articles.refused().size(),
                articles.replaced(),
                articles.repeated(),
                articles.total(),
                articles.copies());
        line(text, "findings   %s", counts(summary.findings()));
        line(
                text,
                "size       %,d tokens in %,d sentences; %,d quads in the dataset",
                summary.size().tokens(),
                summary.size().sentences(),
                summary.size().quads());
        line(
                text,
                "seconds    %s (all threads together)",
                seconds(summary.cost().secondsByStage()));
        line(
                text,
                "speed      %.1f s in all, %.1f articles/s, %,.0f tokens/s; first article after %.1f s; peak memory %,d MiB",
                summary.cost().wallSeconds(),
                summary.articlesPerSecond(),
                summary.tokensPerSecond(),
                summary.cost().millisToFirstArticle() / 1000.0,
                summary.cost().peakMemoryBytes() >> 20);
        return text.toString();
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
                .append('\n');
    }

    private static String counts(Map<String, Long> counts) {
        StringBuilder text = new StringBuilder();
        counts.forEach((kind, number) ->
                text.append(text.isEmpty() ? "" : ", ").append(String.format(Locale.ROOT, "%,d %s", number, kind)));
        return text.isEmpty() ? "none" : text.toString();
    }

    private static String seconds(Map<String, Double> seconds) {
        StringBuilder text = new StringBuilder();
        seconds.forEach((stage, time) ->
                text.append(text.isEmpty() ? "" : ", ").append(String.format(Locale.ROOT, "%s %.1f", stage, time)));
        return text.isEmpty() ? "none" : text.toString();
    }

    /** One JSON object. */
    public static String json(RunSummary summary) {
        JsonObject json = new JsonObject();
        json.add("articles", articles(summary.articles()));
        json.add("findings", GSON.toJsonTree(summary.findings()));
        json.addProperty("tokens", summary.size().tokens());
        json.addProperty("sentences", summary.size().sentences());
        json.addProperty("quads", summary.size().quads());
        JsonObject stages = new JsonObject();
        summary.cost().secondsByStage().forEach((stage, time) -> stages.addProperty(stage, rounded(time)));
        json.add("secondsByStage", stages);
        json.addProperty("wallSeconds", rounded(summary.cost().wallSeconds()));
        json.addProperty("articlesPerSecond", rounded(summary.articlesPerSecond()));
        json.addProperty("tokensPerSecond", rounded(summary.tokensPerSecond()));
        json.addProperty("millisToFirstArticle", summary.cost().millisToFirstArticle());
        json.addProperty("peakMemoryBytes", summary.cost().peakMemoryBytes());
        return GSON.toJson(json);
    }

    private static JsonObject articles(RunSummary.Articles articles) {
        JsonObject json = new JsonObject();
        json.addProperty("read", articles.read());
        json.addProperty("stored", articles.stored());
        json.addProperty("replaced", articles.replaced());
        json.addProperty("repeated", articles.repeated());
        json.addProperty("copies", articles.copies());
        json.addProperty("failed", articles.failed());
        json.addProperty("total", articles.total());
        JsonArray refused = new JsonArray();
        for (RunSummary.Refusal refusal : articles.refused()) {
            JsonObject one = new JsonObject();
            one.addProperty("source", refusal.source());
            one.addProperty("reason", refusal.reason());
            refused.add(one);
        }
        json.add("refused", refused);
        return json;
    }

    private static double rounded(double number) {
        return Math.round(number * 1000) / 1000.0;
    }
}
