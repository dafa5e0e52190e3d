package org.sitrep.serve;

import org.sitrep.store.DatasetFolder;
import org.sitrep.store.OpenGeneration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generation that requests are answered from. After {@link #refresh} new requests get the newest one; an older one is closed and
 * deleted when the last request that uses it has ended. Thread-safe.
 */
final class Generations implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Generations.class);

    private final DatasetFolder folder;
    private Shared current;

    Generations(DatasetFolder folder) {
        this.folder = folder;
        current = new Shared(OpenGeneration.open(folder));
    }

    /** The current generation for the time of one request. */
    synchronized Lease lease() {
        current.users++;
        return new Lease(current);
    }

    /** Switches to the folder's current generation if it is another one. */
    void refresh() {
        int newest = folder.currentGeneration().orElse(-1);
        if (newest == -1 || newest == number()) {
            return;
        }
        Shared opened = new Shared(OpenGeneration.open(folder));
        Shared old;
        synchronized (this) {
            old = current;
            current = opened;
        }
        release(old);
        LOG.info("now serving generation {}", newest);
    }

    private synchronized int number() {
        return current.generation.number();
    }

    private void release(Shared shared) {
        boolean last;
        synchronized (this) {
            shared.users--;
            last = shared.users == 0;
        }
        if (last) {
            shared.generation.closeAndClear();
        }
    }

    /** Gives up the current generation; call after the last request. */
    @Override
    public void close() {
        Shared last;
        synchronized (this) {
            last = current;
        }
        release(last);
    }

    /** One use is that of being current, the others are requests. */
    private static final class Shared {
        private final OpenGeneration generation;
        private int users = 1;

        Shared(OpenGeneration generation) {
            this.generation = generation;
        }
    }

    /** A use of a generation; to be closed by whoever asked for it. */
    final class Lease implements AutoCloseable {
        private final Shared shared;

        private Lease(Shared shared) {
            this.shared = shared;
        }

        OpenGeneration generation() {
            return shared.generation;
        }

        @Override
        public void close() {
            release(shared);
        }
    }
}
