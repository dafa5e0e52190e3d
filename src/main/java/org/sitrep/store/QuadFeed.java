package org.sitrep.store;

import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;

/** A run of quads that is pushed, so that no one need hold them all. */
@FunctionalInterface
public interface QuadFeed {
    /** Hands every quad to the sink, in any order; called once. */
    void feed(Consumer<Quad> sink);

    /** This feed and then another. */
    default QuadFeed andThen(QuadFeed next) {
        return sink -> {
            feed(sink);
            next.feed(sink);
        };
    }
}
