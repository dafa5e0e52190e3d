package org.sitrep.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.sitrep.annotate.ModelException;
import org.sitrep.map.ArticleMapper;
import org.sitrep.resolve.ResolvedArticle;
import org.sitrep.store.FolderWriter;
import org.sitrep.store.StoreException;
import org.sitrep.text.Article;
import org.sitrep.vocab.Iris;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One article from its text to its file. For one thread at a time. */
final class ArticleWork {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleWork.class);

    private final FolderWriter writer;
    private final BuildOptions options;
    private final Editions editions;
    private final Tally tally;
    private final Program program;
    private final ArticleMapper mapper;
    private Optional<ArticlePipeline> pipeline = Optional.empty();

    ArticleWork(Program program, FolderWriter writer, BuildOptions options, Editions editions, Tally tally) {
        this.program = program;
        this.writer = writer;
        this.options = options;
        this.editions = editions;
        this.tally = tally;
        mapper = new ArticleMapper(new Iris(writer.folder().names().base()), new KnownThings(program.knowledge())::has);
    }

    /**
     * Works on an article; whatever is wrong with it is counted, and nothing of it is stored.
     *
     * @param number its place in the input
     */
    void run(long number, Article article) {
        try {
            work(number, article);
        } catch (StoreException | ModelException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.debug("article {}", article.source(), e);
            tally.failed(number, article.source(), reason(e));
        }
    }

    private void work(long number, Article article) {
        ArticlePipeline tools = tools();
        Optional<String> refusal = tools.refusal(article);
        if (refusal.isPresent()) {
            tally.refused(number, article.source(), refusal.get());
            return;
        }
        ResolvedArticle resolved = tools.read(article);
        List<Quad> quads = tools.clock().time("map", () -> mapper.quads(resolved.facts()));
        Optional<String> text = options.keepTexts() ? Optional.of(article.text()) : Optional.empty();
        Put put = tools.clock().time("store", () -> put(article, quads, text));
        if (put == Put.REPEATED) {
            tally.repeated();
        } else {
            tally.stored(resolved, put == Put.REPLACED);
        }
    }

    private enum Put {
        NEW,
        REPLACED,
        REPEATED
    }

    private Put put(Article article, List<Quad> quads, Optional<String> text) {
        // Two editions of one article may be at work in two threads; the better one has the last word.
        synchronized (editions.lock(article)) {
            boolean there = writer.folder().hasArticle(article.id());
            if (editions.stands(article)) {
                writer.putArticle(article.id(), quads, text);
            }
            if (!editions.isFirst(article)) {
                return Put.REPEATED;
            }
            return there ? Put.REPLACED : Put.NEW;
        }
    }

    /** Made by the thread that first needs them, since making them waits for the models. */
    private ArticlePipeline tools() {
        ArticlePipeline tools = pipeline.orElseGet(() -> program.pipeline(options.withParser()));
        pipeline = Optional.of(tools);
        return tools;
    }

    /** Nanoseconds by stage. */
    Map<String, Long> nanos() {
        return pipeline.map(p -> p.clock().nanos()).orElse(Map.of());
    }

    private static String reason(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        String where = trace.length == 0
                ? ""
                : " at " + trace[0].getClassName().replaceAll(".*\\.", "") + ":" + trace[0].getLineNumber();
        return e.getClass().getSimpleName()
                + (e.getMessage() == null
                        ? ""
                        : ": " + e.getMessage().lines().findFirst().orElse(""))
                + where;
    }
}
