package org.sitrep.resolve;

import java.util.Map;
import org.sitrep.extract.Findings;
import org.sitrep.text.AnnotatedArticle;

/**
 * An article with its findings, what they refer to, and the facts that follow.
 *
 * @param things mention id to thing
 * @param dates id of a date mention to its EDTF-like value
 */
public record ResolvedArticle(
        AnnotatedArticle annotated,
        Findings findings,
        Map<Integer, Thing> things,
        Map<Integer, String> dates,
        ArticleFacts facts) {
    public ResolvedArticle {
        things = Map.copyOf(things);
        dates = Map.copyOf(dates);
    }
}
