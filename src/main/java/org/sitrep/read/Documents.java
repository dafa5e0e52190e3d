package org.sitrep.read;

import java.io.Closeable;
import java.util.Optional;

/** The documents of one file, one at a time. What cannot be read comes as a refusal; after a stream broke off nothing comes. */
interface Documents extends Closeable {
    Optional<Reading> next();
}
