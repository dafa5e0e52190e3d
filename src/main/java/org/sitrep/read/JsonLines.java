package org.sitrep.read;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.sitrep.text.Article;

/** A file of JSON objects, one a line and an article each. A line that cannot be read is refused; the next one still is. */
final class JsonLines implements Documents {
    private static final Gson STRICT =
            new GsonBuilder().setStrictness(Strictness.STRICT).create();

    private final String path;
    private final InputStream in;
    private final LineBytes lines;
    private final Compositor compositor;
    private boolean any;
    private boolean done;

    JsonLines(String path, InputStream in, Limits limits, Compositor compositor) {
        this.path = path;
        this.in = in;
        this.lines = new LineBytes(in, limits);
        this.compositor = compositor;
    }

    @Override
    public Optional<Reading> next() {
        while (!done) {
            try {
                Optional<byte[]> line = lines.next();
                if (line.isEmpty()) {
                    return end();
                }
                String json = Decoding.text(line.get());
                if (!Blank.plain(json).isEmpty()) {
                    any = true;
                    return Optional.of(new Reading.Read(read(json)));
                }
            } catch (UnreadableException e) {
                any = true;
                return refused(e.reason());
            } catch (IOException e) {
                done = true;
                return refused(Failures.reason(e));
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> end() {
        done = true;
        boolean nothing = lines.number() == 1;
        return any
                ? Optional.empty()
                : Optional.of(new Reading.Refused(path, nothing ? "the file is empty" : "it holds no record"));
    }

    private Article read(String json) throws UnreadableException {
        JsonRecord fields = new JsonRecord(parse(json));
        Place here = Place.record(path, lines.number());
        Place place = fields.id().map(here::named).orElse(here);
        String text = fields.text().orElseThrow(() -> new UnreadableException("the record has no text"));
        return compositor.compose(place, text, fields.metadata());
    }

    private static JsonElement parse(String json) throws UnreadableException {
        try {
            String bare = json.charAt(0) == '\ufeff' ? json.substring(1) : json;
            return STRICT.fromJson(bare, JsonElement.class);
        } catch (JsonParseException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            String told = String.valueOf(cause.getMessage());
            int advice = told.indexOf("\nSee ");
            throw new UnreadableException("not valid JSON: " + (advice < 0 ? told : told.substring(0, advice)));
        }
    }

    private Optional<Reading> refused(String reason) {
        return Optional.of(
                new Reading.Refused(Place.record(path, lines.number()).source(), reason));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
