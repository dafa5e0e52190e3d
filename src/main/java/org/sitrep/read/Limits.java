package org.sitrep.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads no more than is allowed, however much there is. */
record Limits(long document) {
    static final long DEFAULT_DOCUMENT = 10_000_000;

    Limits {
        if (document < 1 || document > Integer.MAX_VALUE / 2) {
            throw new IllegalArgumentException("no limit for the size of a document: " + document);
        }
    }

    /** All that is left in the stream. */
    byte[] readAll(InputStream in) throws IOException, UnreadableException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[16384];
        int n = in.read(buffer);
        while (n >= 0) {
            bytes.write(buffer, 0, n);
            if (bytes.size() > document) {
                throw tooLarge();
            }
            n = in.read(buffer);
        }
        return bytes.toByteArray();
    }

    UnreadableException tooLarge() {
        return new UnreadableException("larger than " + readable() + ", the most that one article may have");
    }

    private String readable() {
        return document % 1_000_000 == 0 ? document / 1_000_000 + " MB" : document + " bytes";
    }
}
