package org.sitrep.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.sitrep.annotate.StageClock;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.map.ArticleGraphReader;
import org.sitrep.map.BadArticleGraphException;
import org.sitrep.map.CurationFile;
import org.sitrep.map.DatasetDescription;
import org.sitrep.map.MergedMapper;
import org.sitrep.map.OntologyGraphs;
import org.sitrep.map.PlaceQuads;
import org.sitrep.map.RunFacts;
import org.sitrep.map.Statistics;
import org.sitrep.resolve.ArticleFacts;
import org.sitrep.resolve.Curation;
import org.sitrep.resolve.KnownBackground;
import org.sitrep.resolve.Merge;
import org.sitrep.resolve.MergedFacts;
import org.sitrep.resolve.MergedThing;
import org.sitrep.store.DatasetFolder;
import org.sitrep.store.FolderWriter;
import org.sitrep.store.QuadFeed;
import org.sitrep.store.StoreException;
import org.sitrep.vocab.Iris;

/** The next generation from all articles of a folder: their graphs, what holds across them, what is known of their things. */
final class Regeneration {
    /** Articles read back at once. */
    private static final int PORTION = 64;

    private final Knowledge knowledge;
    private final Home home;
    private final DatasetFolder folder;
    private final Progress progress;
    private final Iris iris;
    private final KnownThings known;
    private final Instant started = Instant.now();
    private final StageClock clock = StageClock.ofWall();
    private final Statistics statistics;
    private final TreeSet<String> inUse = new TreeSet<>();

    /** Takes the start of its life for the start of the run. */
    Regeneration(Home home, Knowledge knowledge, DatasetFolder folder, Progress progress) {
        this.knowledge = knowledge;
        this.home = home;
        this.folder = folder;
        this.progress = progress;
        this.iris = new Iris(folder.names().base());
        this.known = new KnownThings(knowledge);
        this.statistics = new Statistics(iris.base() + "id/");
    }

    /**
     * What was made.
     *
     * @param copies articles that repeat another
     * @param counts merged things by kind
     * @param nanos time by stage
     */
    record Made(long quads, int copies, SortedMap<String, Long> counts, Map<String, Long> nanos) {
        static final Made NOTHING = new Made(0, 0, new TreeMap<>(), Map.of());
    }

    /**
     * Makes it current.
     *
     * @throws StoreException when an article's file cannot be read or the generation cannot be written
     */
    Made run(FolderWriter writer) {
        List<String> ids = folder.articleIds();
        progress.phase("merging " + ids.size() + " articles");
        List<ArticleFacts> articles = clock.time("merge: read back", () -> facts(ids));
        MergedFacts merged = clock.time("merge", () -> merge(articles));
        List<Quad> rest = clock.time("map", () -> shared(ids, merged));
        progress.phase("indexing");
        QuadFeed feed = folder.articles(ids).andThen(sink -> rest.forEach(sink));
        long quads = clock.time("generation", () -> writer.buildGeneration(feed));
        return new Made(quads, merged.copies().size(), counts(merged), clock.nanos());
    }

    /** An article's graph as read, and what it was read back to. */
    private record Read(List<Quad> quads, ArticleFacts facts) {}

    private List<ArticleFacts> facts(List<String> ids) {
        ArticleGraphReader reader = new ArticleGraphReader(iris, known::of);
        List<ArticleFacts> articles = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += PORTION) {
            List<String> portion = ids.subList(from, Math.min(ids.size(), from + PORTION));
            // Read by several threads; noted by one, in order.
            portion.parallelStream().map(id -> read(id, reader)).toList().forEach(read -> {
                read.quads().forEach(this::note);
                articles.add(read.facts());
            });
        }
        return articles;
    }

    private Read read(String id, ArticleGraphReader reader) {
        List<Quad> quads = folder.readArticle(id);
        try {
            return new Read(quads, reader.read(quads));
        } catch (BadArticleGraphException e) {
            throw new StoreException(
                    "the graph of article " + id + " cannot be read; remove it or read it again: " + e.getMessage(), e);
        }
    }

    private MergedFacts merge(List<ArticleFacts> articles) {
        KnownBackground background = new KnownBackground(
                knowledge.gazetteer()::byPath,
                knowledge.gazetteer()::containedIn,
                knowledge.authority()::byPath,
                knowledge.eventTypes()::concept);
        return Merge.of(articles, background, curation());
    }

    private Curation curation() {
        try {
            return CurationFile.read(home.curation());
        } catch (IllegalArgumentException | org.apache.jena.riot.RiotException e) {
            throw new HomeException(home.curation() + ": " + e.getMessage());
        }
    }

    /** All graphs but those of the articles. */
    private List<Quad> shared(List<String> ids, MergedFacts merged) {
        List<Quad> quads = new ArrayList<>();
        Consumer<Quad> add = quad -> {
            quads.add(quad);
            note(quad);
        };
        new MergedMapper(iris, known::has).quads(merged).forEach(add);
        OntologyGraphs ontology = new OntologyGraphs(iris, home.ontology());
        ontology.ontology().forEach(add);
        TreeSet<String> named = new TreeSet<>(inUse);
        ontology.authority(named::contains).forEach(add);
        new PlaceQuads(iris, knowledge.gazetteer()::byPath).quads(named).forEach(add);
        RunFacts run = new RunFacts(
                Versions.program(), Versions.components(), started, Instant.now(), ids, List.of(), List.of());
        quads.addAll(DatasetDescription.of(iris, run, statistics));
        return quads;
    }

    private void note(Quad quad) {
        statistics.add(quad);
        Stream.of(quad.getSubject(), quad.getObject()).filter(Node::isURI).forEach(node -> {
            String path = iris.path(node);
            if (path.startsWith("actor/") || path.startsWith("agreement/") || path.startsWith("place/")) {
                inUse.add(path);
            }
        });
    }

    private static SortedMap<String, Long> counts(MergedFacts merged) {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (MergedThing thing : merged.things()) {
            counts.merge(
                    switch (thing.sort()) {
                        case INCIDENT -> "merged incidents";
                        case AGREEMENT -> "merged agreements";
                        case POST -> "merged posts";
                    },
                    1L,
                    Long::sum);
        }
        counts.put("disagreements", (long) merged.disagreements().size());
        return counts;
    }
}
