package org.sitrep.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.annotate.Annotator;
import org.sitrep.annotate.Language;
import org.sitrep.annotate.Models;
import org.sitrep.annotate.StageClock;
import org.sitrep.annotate.Triggers;
import org.sitrep.extract.Extractor;
import org.sitrep.extract.Findings;
import org.sitrep.extract.Reasons;
import org.sitrep.knowledge.Frame;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.TriggerScheme;
import org.sitrep.resolve.ArticleResolver;
import org.sitrep.resolve.ResolvedArticle;
import org.sitrep.text.AnnotatedArticle;
import org.sitrep.text.Article;

/** One article through annotate, extract and resolve. Not for several threads: each makes its own. */
public final class ArticlePipeline {
    private final Annotator annotator;
    private final Language language;
    private final Extractor extractor;
    private final ArticleResolver resolver;
    private final StageClock clock;

    public ArticlePipeline(Models models, Knowledge knowledge, boolean withParser) {
        this(models, knowledge, withParser, StageClock.ofWall());
    }

    ArticlePipeline(Models models, Knowledge knowledge, boolean withParser, StageClock clock) {
        this.clock = clock;
        Set<String> lemmas = lemmas(knowledge);
        annotator = new Annotator(models, lemmas, knowledge, triggers(knowledge), withParser, clock);
        language = new Language(models);
        extractor = new Extractor(knowledge);
        resolver = new ArticleResolver(knowledge);
    }

    /** Why the article is not read, if it is not: it is not in English. */
    public Optional<String> refusal(Article article) {
        String code = clock.time("language", () -> language.of(body(article)));
        return code.equals("eng")
                ? Optional.empty()
                : Optional.of("not in English (looks like "
                        + Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH) + ")");
    }

    private static String body(Article a) {
        StringBuilder b = new StringBuilder();
        a.zones().stream()
                .filter(z -> z.kind().isRead())
                .forEach(z -> b.append(z.span().of(a.text())).append('\n'));
        return b.toString();
    }

    public ResolvedArticle read(Article article) {
        AnnotatedArticle annotated = annotator.annotate(article);
        Findings findings = clock.time("extract", () -> extractor.extract(annotated));
        return clock.time("resolve", () -> resolver.resolve(annotated, findings));
    }

    /** Why an article that was read was read so. */
    Reasons explain(ResolvedArticle article) {
        return extractor.explain(article.annotated());
    }

    public StageClock clock() {
        return clock;
    }

    /** A sentence is worth a parse where a trigger of an event or a verb of speech stands in it. */
    static Triggers triggers(Knowledge knowledge) {
        return new Triggers() {
            @Override
            public boolean isVerb(String lemma) {
                return !(knowledge.eventTypes().verbFrames(lemma).isEmpty()
                        && knowledge.eventTypes().supportVerbs(lemma).isEmpty()
                        && knowledge.stances().verbFrames(lemma).isEmpty());
            }

            @Override
            public boolean isNoun(String lemma) {
                return !knowledge.eventTypes().nounFrames(lemma).isEmpty();
            }
        };
    }

    private static Set<String> lemmas(Knowledge knowledge) {
        Set<String> out = new HashSet<>(knowledge.nominals().lemmas());
        out.addAll(Extractor.lemmas());
        for (TriggerScheme scheme : List.of(knowledge.eventTypes(), knowledge.stances())) {
            for (Frame f : scheme.frames()) {
                out.addAll(f.words());
            }
        }
        return out;
    }
}
