package org.sitrep.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What came of each article in the input, one at a time and in order; no more than one is held. For one thread, but for the
 * two counts of bytes, which any thread may ask. To be closed, which closes the file at hand; standard input stays open.
 */
public final class Readings implements Iterator<Reading>, AutoCloseable {
    private final Deque<InputFiles.InputFile> files;
    private final InputStream standardInput;
    private final Opener opener;
    private final OptionalLong total;
    private final AtomicLong count = new AtomicLong();
    private Optional<Documents> current = Optional.empty();
    private Optional<Reading> next = Optional.empty();

    Readings(Collection<InputFiles.InputFile> files, InputStream standardInput, Opener opener) {
        this.files = new ArrayDeque<>(files);
        this.standardInput = standardInput;
        this.opener = opener;
        boolean known = files.stream()
                .allMatch(f -> f.bytes().isPresent() || f.refusal().isPresent());
        this.total = known
                ? OptionalLong.of(
                        files.stream().mapToLong(f -> f.bytes().orElse(0)).sum())
                : OptionalLong.empty();
    }

    /** The size of all files together; empty where standard input or another endless thing is among them. */
    public OptionalLong totalBytes() {
        return total;
    }

    /** How many of them have been read so far, or passed over. */
    public long bytesRead() {
        return count.get();
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty()) {
            if (current.isPresent()) {
                next = current.get().next();
                if (next.isEmpty()) {
                    close();
                }
            } else if (files.isEmpty()) {
                return false;
            } else {
                begin(files.removeFirst());
            }
        }
        return true;
    }

    @Override
    public Reading next() {
        if (!hasNext()) {
            throw new NoSuchElementException("all is read");
        }
        Reading reading = next.orElseThrow();
        next = Optional.empty();
        return reading;
    }

    private void begin(InputFiles.InputFile file) {
        long size = file.bytes().orElse(0);
        if (file.refusal().isPresent()) {
            next = Optional.of(new Reading.Refused(file.path(), file.refusal().get()));
        } else if (size > opener.limits().document() && opener.isOneDocument(file.path(), file.format())) {
            count.addAndGet(size);
            next = Optional.of(
                    new Reading.Refused(file.path(), opener.limits().tooLarge().reason()));
        } else {
            try {
                current = Optional.of(opener.open(file.path(), file.format(), new CountedStream(stream(file), count)));
            } catch (IOException e) {
                next = Optional.of(new Reading.Refused(file.path(), Failures.reason(e)));
            }
        }
    }

    private InputStream stream(InputFiles.InputFile file) throws IOException {
        return file.path().equals(InputFiles.STANDARD_INPUT)
                ? new UnclosedStream(standardInput)
                : Files.newInputStream(Path.of(file.path()));
    }

    /** Closes the file at hand; what is left of the input is not read. */
    @Override
    public void close() {
        Optional<Documents> open = current;
        current = Optional.empty();
        try {
            if (open.isPresent()) {
                open.get().close();
            }
        } catch (IOException e) {
            // A file that was only read loses nothing when closing it fails.
        }
    }
}
