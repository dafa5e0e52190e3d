package org.sitrep.resolve;

import org.sitrep.text.AnnotatedArticle;
import org.sitrep.text.CodePoints;
import org.sitrep.text.Sentence;
import org.sitrep.text.Span;
import org.sitrep.text.ZoneKind;

/** Stretches of one article as facts carry them: counted in code points, with their quote. */
final class Passages {
    private final AnnotatedArticle article;
    private final CodePoints points;

    Passages(AnnotatedArticle article) {
        this.article = article;
        points = new CodePoints(article.article().text());
    }

    PassageFact sentence(int index) {
        Sentence s = article.sentences().get(index);
        return new PassageFact(points.of(s.span()), quote(s.span()), s.zone());
    }

    PassageFact of(Span span, ZoneKind zone) {
        return new PassageFact(points.of(span), quote(span), zone);
    }

    String quote(Span span) {
        return span.of(article.article().text());
    }

    /** The words of a span on one line, for labels and actions. */
    String words(Span span) {
        return quote(span).replaceAll("\\s+", " ").strip();
    }

    Span points(Span span) {
        return points.of(span);
    }
}
