package org.sitrep.map;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.sitrep.vocab.Iris;
import org.sitrep.vocab.Prov;
import org.sitrep.vocab.Schema;
import org.sitrep.vocab.Sd;

/** Describes the dataset as {@code graph/dataset}: DCAT 3, VoID, SPARQL service description, licence, and the run that made it. */
public final class DatasetDescription {
    /** The gazetteer's licence asks for attribution of what is built with it, so the dataset carries it on. */
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private final Iris iris;
    private final RunFacts run;
    private final Statistics statistics;
    private final Quads quads;
    private final Node dataset;

    private DatasetDescription(Iris iris, RunFacts run, Statistics statistics) {
        this.iris = iris;
        this.run = run;
        this.statistics = statistics;
        this.quads = new Quads(iris, iris.graph("dataset"));
        this.dataset = iris.thing("dataset/sitrep");
    }

    /** Quads that depend on the facts of the run and the counts alone. */
    public static List<Quad> of(Iris iris, RunFacts run, Statistics statistics) {
        return new DatasetDescription(iris, run, statistics).quads();
    }

    private List<Quad> quads() {
        dataset();
        run.dumps().forEach(this::dump);
        counts();
        service();
        activity();
        return quads.list();
    }

    private void dataset() {
        quads.type(dataset, DCAT.Dataset.asNode());
        quads.type(dataset, VOID.Dataset.asNode());
        quads.type(dataset, Sd.Dataset);
        quads.type(dataset, Prov.Entity);
        String title = "sitrep: claims about armed conflict";
        quads.label(dataset, title);
        quads.words(dataset, DCTerms.title.asNode(), title, "en");
        quads.words(
                dataset,
                DCTerms.description.asNode(),
                "Who claims what about incidents, agreements and posts, read from "
                        + run.articleIds().size() + " news articles, each claim with its passage.",
                "en");
        quads.add(dataset, DCTerms.license.asNode(), NodeFactory.createURI(LICENCE));
        quads.words(dataset, DCTerms.rights.asNode(), "Places: GeoNames (geonames.org), CC BY 4.0.", "en");
        quads.add(dataset, DCTerms.language.asNode(), ArticleMapper.language("en"));
        quads.string(dataset, NodeFactory.createURI(DCAT.NS + "version"), run.version());
        time(dataset, DCTerms.modified.asNode(), run.ended());
        for (String keyword : List.of("armed conflict", "claims", "agreements", "events", "provenance")) {
            quads.words(dataset, DCAT.keyword.asNode(), keyword, "en");
        }
    }

    private void dump(RunFacts.Dump dump) {
        Node node = iris.thing("distribution/" + dump.name());
        quads.add(dataset, DCAT.distribution.asNode(), node);
        quads.add(dataset, VOID.dataDump.asNode(), NodeFactory.createURI(dump.url()));
        quads.type(node, DCAT.Distribution.asNode());
        quads.label(node, dump.name());
        quads.words(node, DCTerms.title.asNode(), dump.name(), "en");
        quads.add(node, DCTerms.license.asNode(), NodeFactory.createURI(LICENCE));
        quads.add(node, DCAT.downloadURL.asNode(), NodeFactory.createURI(dump.url()));
        quads.add(node, DCAT.mediaType.asNode(), media(dump.mediaType()));
        if (dump.gzipped()) {
            quads.add(node, DCAT.compressFormat.asNode(), media("application/gzip"));
        }
    }

    private static Node media(String type) {
        return NodeFactory.createURI("https://www.iana.org/assignments/media-types/" + type);
    }

    private void counts() {
        quads.string(dataset, VOID.uriSpace.asNode(), iris.base() + "id/");
        quads.integer(dataset, VOID.triples.asNode(), statistics.triples());
        quads.integer(dataset, VOID.entities.asNode(), statistics.entities());
        quads.integer(dataset, VOID.distinctSubjects.asNode(), statistics.distinctSubjects());
        quads.integer(dataset, VOID.distinctObjects.asNode(), statistics.distinctObjects());
        quads.integer(dataset, VOID.properties.asNode(), statistics.byProperty().size());
        quads.integer(dataset, VOID.classes.asNode(), statistics.byClass().size());
        statistics.byProperty().forEach((property, count) -> {
            Node part = iris.thing("partition/property/" + property.getURI());
            quads.add(dataset, VOID.propertyPartition.asNode(), part);
            quads.type(part, VOID.Dataset.asNode());
            quads.label(part, "triples of " + name(property));
            quads.add(part, VOID.property.asNode(), property);
            quads.integer(part, VOID.triples.asNode(), count);
        });
        statistics.byClass().forEach((type, count) -> {
            Node part = iris.thing("partition/class/" + type.getURI());
            quads.add(dataset, VOID.classPartition.asNode(), part);
            quads.type(part, VOID.Dataset.asNode());
            quads.label(part, "instances of " + name(type));
            quads.add(part, VOID._class.asNode(), type);
            quads.integer(part, VOID.entities.asNode(), count);
        });
    }

    private static String name(Node term) {
        return term.getURI().replaceAll(".*[/#]", "");
    }

    private void service() {
        Node service = iris.thing("service/sparql");
        quads.type(service, Sd.Service);
        quads.type(service, DCAT.DataService.asNode());
        quads.label(service, "SPARQL service");
        quads.words(service, DCTerms.title.asNode(), "SPARQL service", "en");
        quads.add(service, DCAT.servesDataset.asNode(), dataset);
        quads.add(service, Sd.defaultDataset, dataset);
        quads.add(service, Sd.supportedLanguage, Sd.SPARQL11Query);
        quads.add(service, Sd.feature, Sd.UnionDefaultGraph);
        for (String endpoint : run.endpoint()) {
            quads.add(service, Sd.endpoint, NodeFactory.createURI(endpoint));
            quads.add(service, DCAT.endpointURL.asNode(), NodeFactory.createURI(endpoint));
            quads.add(dataset, VOID.sparqlEndpoint.asNode(), NodeFactory.createURI(endpoint));
        }
        statistics.byGraph().forEach((graph, count) -> {
            Node named = iris.thing("named-graph/" + graph.getURI().replace(iris.base() + "graph/", ""));
            quads.add(dataset, Sd.namedGraph, named);
            quads.type(named, Sd.NamedGraph);
            quads.label(named, "graph " + graph.getURI().replace(iris.base() + "graph/", ""));
            quads.add(named, Sd.name, graph);
            quads.integer(named, VOID.triples.asNode(), count);
        });
    }

    private void activity() {
        Node activity = iris.thing("run/latest");
        Node program = iris.thing("program/sitrep-" + run.version());
        quads.add(dataset, Prov.wasGeneratedBy, activity);
        quads.type(activity, Prov.Activity);
        quads.label(activity, "run of sitrep " + run.version());
        time(activity, Prov.startedAtTime, run.started());
        time(activity, Prov.endedAtTime, run.ended());
        quads.add(activity, Prov.wasAssociatedWith, program);
        run.articleIds().forEach(id -> quads.add(activity, Prov.used, iris.article(id)));
        quads.type(program, Prov.SoftwareAgent);
        quads.label(program, "sitrep " + run.version());
        quads.string(program, Schema.softwareVersion, run.version());
        quads.words(
                program,
                DCTerms.description.asNode(),
                run.components().entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue())
                        .collect(Collectors.joining(", ")),
                "en");
    }

    private void time(Node subject, Node property, Instant instant) {
        String lexical = instant.truncatedTo(ChronoUnit.SECONDS).toString();
        quads.add(subject, property, NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDdateTime));
    }
}
