package org.sitrep.evaluate;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Map;

/** An evaluation for people and for programs. */
public final class ScoreTable {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    private ScoreTable() {}

    /** A table for each of mentions, roles, dates and identities. */
    public static String of(Evaluation evaluation) {
        StringBuilder text = new StringBuilder();
        head(text, "mentions");
        evaluation.mentions().forEach((kind, score) -> row(text, kind, score));
        row(text, "all mentions", evaluation.allMentions());
        row(text, "whatever the kind", evaluation.spans());
        text.append('\n');
        head(text, "roles");
        evaluation.roles().forEach((role, score) -> row(text, role, score));
        row(text, "all roles", evaluation.allRoles());
        text.append('\n');
        head(text, "dates (exact: same value)");
        row(text, "dates", evaluation.dates());
        text.append('\n');
        head(text, "identities (pairs that are one)");
        row(text, "identities", evaluation.identities());
        return text.toString();
    }

    private static void head(StringBuilder text, String what) {
        text.append(String.format(
                Locale.ROOT, "%-32s %6s %6s   exact P     R    F1   overlap P     R    F1%n", what, "gold", "found"));
    }

    private static void row(StringBuilder text, String name, Score s) {
        text.append(String.format(
                Locale.ROOT,
                "%-32s %6d %6d     %.3f %.3f %.3f       %.3f %.3f %.3f%n",
                name,
                s.gold(),
                s.predicted(),
                s.precision(true),
                s.recall(true),
                s.f1(true),
                s.precision(false),
                s.recall(false),
                s.f1(false)));
    }

    /** One JSON object. */
    public static String json(Evaluation evaluation) {
        JsonObject json = new JsonObject();
        json.addProperty("files", evaluation.files());
        json.add("spans", one(evaluation.spans()));
        json.add("mentions", all(evaluation.mentions(), evaluation.allMentions()));
        json.add("roles", all(evaluation.roles(), evaluation.allRoles()));
        json.add("dates", one(evaluation.dates()));
        json.add("identities", one(evaluation.identities()));
        return GSON.toJson(json);
    }

    private static JsonObject all(Map<String, Score> scores, Score sum) {
        JsonObject json = new JsonObject();
        scores.forEach((name, score) -> json.add(name, one(score)));
        json.add("all", one(sum));
        return json;
    }

    private static JsonObject one(Score score) {
        JsonObject json = new JsonObject();
        json.addProperty("gold", score.gold());
        json.addProperty("found", score.predicted());
        json.add("exact", measures(score, true));
        json.add("overlap", measures(score, false));
        return json;
    }

    private static JsonObject measures(Score score, boolean strict) {
        JsonObject json = new JsonObject();
        json.addProperty("precision", rounded(score.precision(strict)));
        json.addProperty("recall", rounded(score.recall(strict)));
        json.addProperty("f1", rounded(score.f1(strict)));
        return json;
    }

    private static double rounded(double number) {
        return Math.round(number * 10_000) / 10_000.0;
    }
}
