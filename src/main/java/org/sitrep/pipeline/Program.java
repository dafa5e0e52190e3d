package org.sitrep.pipeline;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.sitrep.annotate.Models;
import org.sitrep.annotate.StageClock;
import org.sitrep.knowledge.Entity;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.KnowledgeException;
import org.sitrep.read.ArticleReader;
import org.sitrep.text.Kind;

/** The models and the knowledge that all threads share: loaded side by side, once. Thread-safe. */
public final class Program {
    private final Home home;
    private final Models models;
    private final Knowledge knowledge;

    private final long knowledgeNanos;

    private Program(Home home, Models models, Knowledge knowledge, long knowledgeNanos) {
        this.home = home;
        this.models = models;
        this.knowledge = knowledge;
        this.knowledgeNanos = knowledgeNanos;
    }

    /**
     * Loads everything; the models go on loading in the background until they are needed.
     *
     * @throws KnowledgeException when a file of the ontology cannot be used
     */
    public static Program load(Home home) {
        long start = System.nanoTime();
        CompletableFuture<Knowledge> knowledge = CompletableFuture.supplyAsync(() -> Knowledge.load(home.ontology()));
        Models models = new Models(home.models());
        try {
            Knowledge known = knowledge.join();
            return new Program(home, models, known, System.nanoTime() - start);
        } catch (CompletionException e) {
            if (e.getCause() instanceof KnowledgeException unusable) {
                throw unusable;
            }
            throw e;
        }
    }

    public Home home() {
        return home;
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    /** A line from reading to resolving, for one thread. */
    public ArticlePipeline pipeline(boolean withParser) {
        return new ArticlePipeline(models, knowledge, withParser);
    }

    /** The same with a clock of its own. */
    ArticlePipeline pipeline(boolean withParser, StageClock clock) {
        return new ArticlePipeline(models, knowledge, withParser, clock);
    }

    /** Nanoseconds each model took to load, of those that are loaded by now. */
    Map<String, Long> modelNanos() {
        return models.nanos();
    }

    /** Nanoseconds the ontology took to load. */
    long knowledgeNanos() {
        return knowledgeNanos;
    }

    /** A reader that knows the outlets of the authority files by name. */
    public ArticleReader reader() {
        return new ArticleReader(this::isOutlet);
    }

    private boolean isOutlet(String line) {
        List<Entity> bearers = knowledge.authority().byName(line);
        return bearers.stream().anyMatch(e -> e.kind() == Kind.MediaOutlet);
    }
}
