package org.sitrep.map;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.sitrep.knowledge.PlaceEntry;
import org.sitrep.resolve.ArticleFacts;
import org.sitrep.resolve.Background;
import org.sitrep.resolve.Curation;
import org.sitrep.resolve.Merge;
import org.sitrep.resolve.MergedFacts;
import org.sitrep.resolve.Role;
import org.sitrep.resolve.SampleAccount;
import org.sitrep.resolve.SampleFacts;
import org.sitrep.resolve.SampleFacts.Statement;
import org.sitrep.resolve.Thing;
import org.sitrep.vocab.Iris;
import org.sitrep.vocab.Sr;

/** A small dataset with every graph in it, made from sample facts and the real ontology folder. */
final class SampleGraph {
    static final Path ONTOLOGY = Path.of("ontology");
    private static final Set<String> KNOWN =
            Set.of("actor/turkey", "actor/russia", "actor/syria", "place/gn-169389", "agreement/sochi-2018");

    private SampleGraph() {}

    static List<ArticleFacts> articles() {
        ArticleFacts rival = SampleFacts.article(
                2,
                "2020-02-28",
                SampleFacts.SECOND_OUTLET,
                new Statement(
                        SampleFacts.TURKEY,
                        SampleAccount.event("few", "Airstrike")
                                .role(Role.PLACE, SampleFacts.BALYUN)
                                .on("2020-02-27")
                                .killed(3, SampleFacts.TURKISH_ARMY)
                                .build()),
                new Statement(
                        SampleFacts.SECOND_OUTLET,
                        SampleAccount.of("sochi", SampleFacts.SOCHI)
                                .role(Role.PARTY, SampleFacts.TURKEY, SampleFacts.RUSSIA)
                                .on("2018-09-17")
                                .build()));
        return List.of(SampleFacts.everything(), rival);
    }

    static List<Quad> quads(Iris iris) {
        Predicate<String> known = KNOWN::contains;
        Set<Quad> quads = new LinkedHashSet<>();
        articles().forEach(a -> quads.addAll(new ArticleMapper(iris, known).quads(a)));
        MergedFacts merged = Merge.of(articles(), Background.NOTHING, Curation.NONE);
        quads.addAll(new MergedMapper(iris, known).quads(merged));
        OntologyGraphs files = new OntologyGraphs(iris, ONTOLOGY);
        quads.addAll(files.ontology());
        quads.addAll(files.authority(known));
        quads.addAll(new PlaceQuads(iris, SampleGraph::place).quads(List.of("place/gn-169389", "place/none")));
        missingConcepts(iris, quads);
        states(iris, quads);
        Statistics statistics = new Statistics(iris.base() + "id/");
        quads.forEach(statistics::add);
        quads.addAll(DatasetDescription.of(iris, run(), statistics));
        return new ArrayList<>(quads);
    }

    static RunFacts run() {
        return new RunFacts(
                "0.1",
                new TreeMap<>(java.util.Map.of("Apache Jena", "5.6.0")),
                Instant.parse("2020-03-01T10:00:00.5Z"),
                Instant.parse("2020-03-01T10:01:00Z"),
                List.of(SampleFacts.id(2), SampleFacts.id(1)),
                List.of("http://localhost:3030/kg/sparql"),
                List.of(new RunFacts.Dump(
                        "sitrep.nq.gz", "http://localhost:3030/dump/sitrep.nq.gz", "application/n-quads", true)));
    }

    /** Concepts that the sample facts use and the files do not hold, so that the sample does not hang on their lists. */
    private static void missingConcepts(Iris iris, Set<Quad> quads) {
        Set<Node> described = new LinkedHashSet<>();
        Set<Node> used = new LinkedHashSet<>();
        for (Quad quad : quads) {
            described.add(quad.getSubject());
            if (iris.path(quad.getObject()).matches("(type|stance|modality|effect|equipment)/.*")) {
                used.add(quad.getObject());
            }
        }
        used.removeAll(described);
        Quads more = new Quads(iris, iris.graph("ontology"));
        for (Node concept : used) {
            more.add(concept, RDF.type.asNode(), SKOS.Concept.asNode());
            more.name(concept, "concept");
            more.words(concept, SKOS.prefLabel.asNode(), "concept", "en");
        }
        quads.addAll(more.list());
    }

    /** The states of the sample, whatever the authority files hold. */
    private static void states(Iris iris, Set<Quad> quads) {
        Quads more = new Quads(iris, iris.graph("authority"));
        for (Thing state : List.of(SampleFacts.TURKEY, SampleFacts.RUSSIA, SampleFacts.SYRIA)) {
            Node node = iris.thing(state.path());
            more.type(node, Sr.State);
            more.string(node, Sr.actorKind, "State");
            if (quads.stream()
                    .noneMatch(
                            q -> q.getSubject().equals(node) && q.getPredicate().equals(RDFS.label.asNode()))) {
                more.name(node, state.label());
            }
        }
        quads.addAll(more.list());
    }

    private static Optional<PlaceEntry> place(String path) {
        return switch (path) {
            case "place/gn-169389" ->
                Optional.of(entry(path, "Idlib", PlaceEntry.Level.SETTLEMENT, "city", 35.93062, 36.63393));
            case "place/SY.12" ->
                Optional.of(entry(
                        path,
                        "Idlib Governorate",
                        PlaceEntry.Level.DIVISION,
                        "first-level division",
                        Double.NaN,
                        Double.NaN));
            case "place/country-SY" -> Optional.of(entry(path, "Syria", PlaceEntry.Level.COUNTRY, "country", 35, 38));
            default -> Optional.empty();
        };
    }

    private static PlaceEntry entry(
            String path, String name, PlaceEntry.Level level, String kind, double lat, double lon) {
        return new PlaceEntry(
                path,
                name,
                level,
                kind,
                List.of("SY"),
                level == PlaceEntry.Level.COUNTRY ? Optional.empty() : Optional.of("SY.12"),
                level == PlaceEntry.Level.SETTLEMENT ? 128_840 : 0,
                lat,
                lon,
                level == PlaceEntry.Level.SETTLEMENT ? Optional.of(169389) : Optional.empty(),
                level == PlaceEntry.Level.SETTLEMENT ? Optional.of("Idlib") : Optional.empty());
    }

    static Graph union(List<Quad> quads) {
        Graph graph = GraphFactory.createDefaultGraph();
        quads.forEach(q -> graph.add(q.asTriple()));
        return graph;
    }
}
