package org.sitrep.pipeline;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.sitrep.annotate.Models;
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

    private Program(Home home, Models models, Knowledge knowledge) {
        this.home = home;
        this.models = models;
        this.knowledge = knowledge;
    }

    /**
     * Loads everything; the models go on loading in the background until they are needed.
     *
     * @throws KnowledgeException when a file of the ontology cannot be used
     */
    public static Program load(Home home) {
        CompletableFuture<Knowledge> knowledge = CompletableFuture.supplyAsync(() -> Knowledge.load(home.ontology()));
        Models models = new Models(home.models());
        try {
            return new Program(home, models, knowledge.join());
        } catch (CompletionException e) {
            if (e.getCause() instanceof KnowledgeException known) {
                throw known;
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

    /** A reader that knows the outlets of the authority files by name. */
    public ArticleReader reader() {
        return new ArticleReader(this::isOutlet);
    }

    private boolean isOutlet(String line) {
        List<Entity> bearers = knowledge.authority().byName(line);
        return bearers.stream().anyMatch(e -> e.kind() == Kind.MediaOutlet);
    }
}
