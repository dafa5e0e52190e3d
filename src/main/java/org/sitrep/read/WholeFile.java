package org.sitrep.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.sitrep.text.Article;

/** A file that is one document: plain text or a page. */
final class WholeFile implements Documents {
    private final Place place;
    private final Format format;
    private final InputStream in;
    private final Limits limits;
    private final Pages pages;
    private boolean done;

    WholeFile(Place place, Format format, InputStream in, Limits limits, Pages pages) {
        this.place = place;
        this.format = format;
        this.in = in;
        this.limits = limits;
        this.pages = pages;
    }

    @Override
    public Optional<Reading> next() {
        if (done) {
            return Optional.empty();
        }
        done = true;
        try {
            return Optional.of(new Reading.Read(read()));
        } catch (UnreadableException e) {
            return Optional.of(new Reading.Refused(place.source(), e.reason()));
        } catch (IOException e) {
            return Optional.of(new Reading.Refused(place.source(), Failures.reason(e)));
        }
    }

    private Article read() throws IOException, UnreadableException {
        byte[] bytes = limits.readAll(in);
        if (bytes.length == 0) {
            throw new UnreadableException("the file is empty");
        }
        return format == Format.HTML
                ? pages.html(place, bytes, Optional.empty(), Optional.empty())
                : pages.text(place, bytes, Optional.empty());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
