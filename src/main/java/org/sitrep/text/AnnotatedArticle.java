package org.sitrep.text;

import java.util.List;

/** An article with its sentences in order, those of zones that are read. */
public record AnnotatedArticle(Article article, List<Sentence> sentences) {
    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
    }
}
