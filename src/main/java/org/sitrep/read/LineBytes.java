package org.sitrep.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a stream line by line as bytes; of a line beyond the limit no more is kept than the limit. */
final class LineBytes {
    private final InputStream in;
    private final Limits limits;
    private final byte[] buffer = new byte[32768];
    private int at;
    private int filled;
    private long number;

    LineBytes(InputStream in, Limits limits) {
        this.in = in;
        this.limits = limits;
    }

    /** The number of the line last read or begun, from 1. */
    long number() {
        return number;
    }

    /**
     * The next line without its line feed; empty at the end.
     *
     * @throws UnreadableException where the line is too long; the next call gives the line after it
     * @throws IOException where the stream breaks off; what was read of the line is lost
     */
    Optional<byte[]> next() throws IOException, UnreadableException {
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean any = false;
        boolean tooLong = false;
        while (at < filled || fill()) {
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            tooLong |= line.size() + (long) (end - at) > limits.document();
            if (!tooLong) {
                line.write(buffer, at, end - at);
            }
            boolean ended = end < filled;
            at = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        if (tooLong) {
            throw limits.tooLarge();
        }
        return any ? Optional.of(line.toByteArray()) : Optional.empty();
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer, 0, buffer.length));
        return filled > 0;
    }
}
