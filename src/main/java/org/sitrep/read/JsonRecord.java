package org.sitrep.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.sitrep.text.DateBounds;
import org.sitrep.text.Publication;

/**
 * The fields of a JSON record under the names that collections use. A date with slashes is month first, as such collections
 * are mostly American: "4/16/2017"; "16/4/2017" can only be day first and is read so. A number is seconds or milliseconds
 * since 1970.
 */
final class JsonRecord {
    private static final List<String> TEXT =
            List.of("text", "body", "content", "articleBody", "article_text", "full_text", "maintext");
    private static final List<String> TITLE = List.of("title", "headline");
    private static final List<String> PUBLISHER =
            List.of("publisher", "outlet", "site_name", "source_name", "newspaper");
    private static final List<String> DATE = List.of(
            "date",
            "published",
            "date_published",
            "datePublished",
            "published_at",
            "publish_date",
            "date_publish",
            "publication_date",
            "pubDate",
            "pub_date");
    private static final List<String> URL = List.of("url", "link", "canonical_url", "uri");
    private static final List<String> ID = List.of("id", "_id", "uid", "doc_id", "article_id", "identifier");
    private static final List<String> SOURCE = List.of("agency", "agencies", "wire");

    private final JsonObject fields;

    JsonRecord(JsonElement element) throws UnreadableException {
        if (!element.isJsonObject()) {
            throw new UnreadableException("the line holds no JSON object");
        }
        this.fields = element.getAsJsonObject();
    }

    Optional<String> text() {
        return TEXT.stream()
                .map(this::raw)
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    Optional<String> id() {
        return field(ID);
    }

    Metadata metadata() {
        return new Metadata(
                field(TITLE),
                field(PUBLISHER),
                published(),
                field(URL),
                field(SOURCE).stream().toList());
    }

    private Optional<Publication> published() {
        return field(DATE)
                .flatMap(JsonRecord::day)
                .map(day -> new Publication(DateBounds.day(day), "stated in the record"));
    }

    private static Optional<LocalDate> day(String field) {
        if (field.matches("\\d{10}(?:\\d{3})?")) {
            long number = Long.parseLong(field);
            long seconds = field.length() == 13 ? number / 1000 : number;
            return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
        }
        return StatedDate.ofField(field, StatedDate.Slashes.MONTH_FIRST).map(StatedDate::day);
    }

    private Optional<String> field(List<String> names) {
        return names.stream()
                .map(this::raw)
                .flatMap(Optional::stream)
                .map(Blank::plain)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** A string or number, or the name of a nested object. */
    private Optional<String> raw(String name) {
        JsonElement value = fields.get(name);
        if (value instanceof JsonObject object && object.get("name") != null) {
            value = object.get("name");
        }
        return value instanceof JsonPrimitive primitive && !primitive.isBoolean()
                ? Optional.of(primitive.getAsString())
                : Optional.empty();
    }
}
