package org.sitrep.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Small made-up articles as quads, for tests. */
public final class Sample {
    public static final String BASE = GraphNames.PUBLIC.base();
    public static final Node AUTHORITY = NodeFactory.createURI(BASE + "graph/authority");

    private Sample() {}

    public static Node iri(String local) {
        return NodeFactory.createURI(BASE + local);
    }

    /** The text of an article; the two characters before "hit" lie beyond the basic plane. */
    public static String text(int number) {
        return "\uD83D\uDE80\uD83D\uDE80 hit post " + number + ".";
    }

    /** An article with one passage, which quotes "hit post N". */
    public static List<Quad> article(String id, int number) {
        Node graph = GraphNames.PUBLIC.article(id);
        Node article = iri("id/article/" + id);
        Node passage = iri("id/passage/" + id + "/1");
        String quote = "hit post " + number;
        List<Quad> quads = new ArrayList<>();
        quads.add(new Quad(graph, article, RDF.type.asNode(), iri("ontology#Article")));
        quads.add(new Quad(graph, passage, RDF.type.asNode(), iri("ontology#Passage")));
        quads.add(new Quad(graph, passage, iri("ontology#inArticle"), article));
        quads.add(new Quad(graph, passage, iri("ontology#begin"), integer(3)));
        quads.add(new Quad(graph, passage, iri("ontology#end"), integer(3 + quote.length())));
        quads.add(new Quad(graph, passage, iri("ontology#quote"), NodeFactory.createLiteralString(quote)));
        return quads;
    }

    /** One person whose name has a letter that ASCII lacks. */
    public static List<Quad> authority() {
        Node person = iri("id/actor/recep-tayyip-erdogan");
        return List.of(
                new Quad(AUTHORITY, person, RDF.type.asNode(), iri("ontology#Person")),
                new Quad(AUTHORITY, person, SKOS.prefLabel.asNode(), english("Recep Tayyip Erdoğan")),
                new Quad(AUTHORITY, person, SKOS.altLabel.asNode(), english("Erdoğan")));
    }

    public static String id(int number) {
        return String.format(Locale.ROOT, "%04x0123456789abcdef", number);
    }

    /** Builds a folder of so many articles and the authority graph. */
    public static DatasetFolder build(Path path, int articles) {
        DatasetFolder folder = DatasetFolder.at(path);
        try (FolderWriter writer = FolderWriter.open(folder)) {
            for (int i = 0; i < articles; i++) {
                writer.putArticle(id(i), article(id(i), i), Optional.of(text(i)));
            }
            rebuild(writer);
        }
        return folder;
    }

    public static long rebuild(FolderWriter writer) {
        DatasetFolder folder = writer.folder();
        return writer.buildGeneration(
                folder.articles(folder.articleIds()).andThen(sink -> authority().forEach(sink)));
    }

    private static Node integer(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    private static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }
}
