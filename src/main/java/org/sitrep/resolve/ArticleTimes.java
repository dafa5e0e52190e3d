package org.sitrep.resolve;

import java.util.Map;
import java.util.Optional;
import org.sitrep.extract.Mention;
import org.sitrep.text.DateBounds;
import org.sitrep.text.Publication;

/** When the article was published and what its time expressions mean. */
record ArticleTimes(Publication publication, Map<Integer, DateBounds> bounds, Map<Integer, String> edtf) {
    DateBounds bounds(Mention m) {
        return bounds.getOrDefault(m.id(), DateBounds.UNKNOWN);
    }

    Optional<String> edtf(Mention m) {
        return Optional.ofNullable(edtf.get(m.id()));
    }
}
