package org.sitrep.read;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The schema.org description of an article that a page carries in a script element; broken ones are passed over. */
final class JsonLd {
    private final JsonObject article;

    private JsonLd(JsonObject article) {
        this.article = article;
    }

    /** The page's first description of an article; an empty one where there is none. */
    static JsonLd of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Optional<JsonObject> article = parse(script.data()).flatMap(JsonLd::findArticle);
            if (article.isPresent()) {
                return new JsonLd(article.get());
            }
        }
        return new JsonLd(new JsonObject());
    }

    Optional<String> headline() {
        return string(article.get("headline"));
    }

    Optional<String> publisher() {
        return name(article.get("publisher"));
    }

    Optional<String> datePublished() {
        return string(article.get("datePublished"));
    }

    /** The author, where it is an organisation: an agency, mostly. */
    Optional<String> authorOrganisation() {
        JsonElement author = first(article.get("author"));
        return author instanceof JsonObject object
                        && string(object.get("@type")).orElse("").endsWith("Organization")
                ? name(object)
                : Optional.empty();
    }

    private static Optional<JsonElement> parse(String json) {
        try {
            return Optional.of(JsonParser.parseString(json));
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<JsonObject> findArticle(JsonElement root) {
        Deque<JsonElement> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            JsonElement next = open.poll();
            if (next instanceof JsonArray array) {
                array.forEach(open::add);
            } else if (next instanceof JsonObject object) {
                if (isArticle(object.get("@type"))) {
                    return Optional.of(object);
                }
                if (object.get("@graph") instanceof JsonArray graph) {
                    open.add(graph);
                }
                if (object.get("mainEntity") instanceof JsonObject entity) {
                    open.add(entity);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonElement type) {
        if (type instanceof JsonArray types) {
            for (JsonElement one : types) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        String name = string(type).orElse("");
        return name.endsWith("Article")
                || name.endsWith("BlogPosting")
                || name.endsWith("Report")
                || name.endsWith("PressRelease");
    }

    private static Optional<String> name(JsonElement value) {
        JsonElement one = first(value);
        return one instanceof JsonObject object ? string(object.get("name")) : string(one);
    }

    private static JsonElement first(JsonElement value) {
        return value instanceof JsonArray array && !array.isEmpty() ? array.get(0) : value;
    }

    private static Optional<String> string(JsonElement value) {
        return value instanceof JsonPrimitive primitive && primitive.isString()
                ? Optional.of(Blank.plain(Parser.unescapeEntities(primitive.getAsString(), false)))
                        .filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
