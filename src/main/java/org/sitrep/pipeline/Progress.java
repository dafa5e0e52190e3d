package org.sitrep.pipeline;

import java.util.OptionalLong;

/** What a long run tells while it goes on. Called by one thread at a time. */
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = new Progress() {};

    /**
     * More has been read.
     *
     * @param articles read so far, refused ones too
     * @param bytes of the input so far
     * @param of all bytes of the input; empty where that is not known
     */
    default void read(long articles, long bytes, OptionalLong of) {}

    /** Another part of the work begins: "merging 398 articles". */
    default void phase(String what) {}

    /** Nothing more will come. */
    default void done() {}
}
