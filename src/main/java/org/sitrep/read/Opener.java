package org.sitrep.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Opens a stream as documents: takes gzip off, and looks at the first bytes where the name does not tell the format. */
record Opener(Limits limits, Compositor compositor) {
    private static final int SNIFFED = 4096;
    private static final int BUFFER = 65536;

    /** @param in is closed by the documents, and here where they cannot be opened */
    Documents open(String path, Optional<Format> named, InputStream in) throws IOException {
        try {
            BufferedInputStream raw = new BufferedInputStream(in, BUFFER);
            boolean warc = named.equals(Optional.of(Format.WARC));
            // The WARC reader takes gzip off itself, record by record.
            InputStream plain =
                    !warc && isGzip(raw) ? new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER) : raw;
            return documents(path, named.isPresent() ? named.get() : sniff(plain), plain);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private Documents documents(String path, Format format, InputStream in) {
        Pages pages = new Pages(compositor);
        return switch (format) {
            case TEXT, HTML -> new WholeFile(Place.file(path), format, in, limits, pages);
            case JSON_LINES -> new JsonLines(path, in, limits, compositor);
            case WARC -> new WarcRecords(path, in, limits, pages);
        };
    }

    /** Whether the file, packed or not, is read as one document and so is refused when it is too large. */
    boolean isOneDocument(String path, Optional<Format> format) {
        boolean packed = path.toLowerCase(Locale.ROOT).endsWith(".gz");
        return !packed && (format.equals(Optional.of(Format.TEXT)) || format.equals(Optional.of(Format.HTML)));
    }

    private static boolean isGzip(InputStream in) throws IOException {
        byte[] beginning = new byte[2];
        int n = peek(in, beginning);
        return n == 2 && (beginning[0] & 0xff) == 0x1f && (beginning[1] & 0xff) == 0x8b;
    }

    private static Format sniff(InputStream in) throws IOException {
        byte[] beginning = new byte[SNIFFED];
        int n = peek(in, beginning);
        return Format.ofContent(beginning, n);
    }

    private static int peek(InputStream in, byte[] beginning) throws IOException {
        in.mark(beginning.length);
        int n = in.readNBytes(beginning, 0, beginning.length);
        in.reset();
        return n;
    }
}
