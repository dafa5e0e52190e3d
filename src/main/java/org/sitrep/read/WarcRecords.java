package org.sitrep.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.sitrep.text.Article;

/** The pages in a web archive: successful responses and resources that hold html or plain text; all else is passed over. */
final class WarcRecords implements Documents {
    private final String path;
    private final InputStream in;
    private final Limits limits;
    private final Pages pages;
    private Optional<WarcReader> reader = Optional.empty();
    private long number;
    private boolean any;
    private boolean done;
    /** The last record broke off; if the archive ends there, it has been told. */
    private boolean broken;

    WarcRecords(String path, InputStream in, Limits limits, Pages pages) {
        this.path = path;
        this.in = in;
        this.limits = limits;
        this.pages = pages;
    }

    @Override
    public Optional<Reading> next() {
        while (!done) {
            Optional<WarcRecord> record;
            try {
                record = nextRecord();
            } catch (IOException e) {
                done = true;
                return broken ? Optional.empty() : refused(Failures.reason(e));
            }
            broken = false;
            if (record.isEmpty()) {
                return end();
            }
            Optional<Reading> reading = read(record.get());
            if (reading.isPresent()) {
                any = true;
                return reading;
            }
        }
        return Optional.empty();
    }

    private Optional<WarcRecord> nextRecord() throws IOException {
        number++;
        if (reader.isEmpty()) {
            reader = Optional.of(new WarcReader(in));
        }
        try {
            return reader.get().next();
        } catch (IllegalArgumentException e) {
            throw damagedHeader(e);
        }
    }

    private Optional<Reading> end() {
        done = true;
        String reason = number == 1 ? "the file is empty" : "it holds no page";
        return any ? Optional.empty() : Optional.of(new Reading.Refused(path, reason));
    }

    private Optional<Reading> read(WarcRecord record) {
        try {
            return page(record).map(Reading.Read::new);
        } catch (UnreadableException e) {
            return refused(e.reason());
        } catch (IOException e) {
            broken = true;
            return refused(Failures.reason(e));
        }
    }

    /** The library parses headers as they are asked for, and tells of a damaged one in this way. */
    private static ParsingException damagedHeader(IllegalArgumentException e) {
        return new ParsingException("a header that cannot be read: " + e.getMessage());
    }

    private Optional<Article> page(WarcRecord record) throws IOException, UnreadableException {
        try {
            return pageOf(record);
        } catch (IllegalArgumentException e) {
            throw damagedHeader(e);
        }
    }

    private Optional<Article> pageOf(WarcRecord record) throws IOException, UnreadableException {
        if (record instanceof WarcResponse response
                && record.contentType().base().equals(MediaType.HTTP)) {
            HttpResponse http = response.http();
            return http.status() == 200 && isText(http.contentType())
                    ? Optional.of(page(response, http.contentType(), http.bodyDecoded().stream()))
                    : Optional.empty();
        }
        return record instanceof WarcResource resource && isText(record.contentType())
                ? Optional.of(page(resource, record.contentType(), record.body().stream()))
                : Optional.empty();
    }

    private Article page(WarcTargetRecord record, MediaType type, InputStream body)
            throws IOException, UnreadableException {
        byte[] bytes = limits.readAll(body);
        if (bytes.length == 0) {
            throw new UnreadableException("the record is empty");
        }
        Place place = Place.record(path, number);
        Optional<String> address = Optional.ofNullable(record.target());
        if (type.subtype().equalsIgnoreCase("plain")) {
            return pages.text(place, bytes, address);
        }
        String charset = type.parameters().get("charset");
        Optional<Charset> served = charset == null ? Optional.empty() : Optional.of(Decoding.charset(charset.strip()));
        return pages.html(place, bytes, served, address);
    }

    private static boolean isText(MediaType type) {
        String base = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
        return base.equals("text/html") || base.equals("application/xhtml+xml") || base.equals("text/plain");
    }

    private Optional<Reading> refused(String reason) {
        return Optional.of(new Reading.Refused(Place.record(path, number).source(), reason));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
