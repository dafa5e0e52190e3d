package org.sitrep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sitrep.map.ArticleMapper;
import org.sitrep.map.MergedMapper;
import org.sitrep.resolve.ArticleFacts;
import org.sitrep.resolve.Background;
import org.sitrep.resolve.Curation;
import org.sitrep.resolve.Merge;
import org.sitrep.vocab.Iris;
import org.sitrep.vocab.Sr;

/**
 * From single sentences to the graph: what is threatened, planned, demanded, denied, feared, supposed or only rehearsed is no
 * incident there; what took place is one, however it is told.
 */
class HappenedOrNotTest {
    private static final Iris IRIS = new Iris();

    private static ArticleFacts read(String text) {
        return RealProgram.read(true, text, LocalDate.of(2024, 3, 15)).facts();
    }

    private static List<Quad> graph(String text) {
        ArticleFacts facts = read(text);
        List<Quad> quads = new ArrayList<>(new ArticleMapper(IRIS, path -> false).quads(facts));
        quads.addAll(new MergedMapper(IRIS, path -> false)
                .quads(Merge.of(List.of(facts), Background.NOTHING, Curation.NONE)));
        return quads;
    }

    /** Of each account that an incident of the graph stands on, its event type and modality. */
    private static Set<String> incidents(List<Quad> graph) {
        Set<Node> incidents = graph.stream()
                .filter(q -> q.getPredicate().equals(RDF.type.asNode())
                        && q.getObject().equals(Sr.Incident))
                .map(Quad::getSubject)
                .collect(Collectors.toSet());
        return graph.stream()
                .filter(q ->
                        incidents.contains(q.getSubject()) && q.getPredicate().equals(Sr.account))
                .map(q -> local(graph, q.getObject(), Sr.eventType) + " " + local(graph, q.getObject(), Sr.modality))
                .collect(Collectors.toSet());
    }

    private static String local(List<Quad> graph, Node subject, Node property) {
        return graph.stream()
                .filter(q -> q.getSubject().equals(subject) && q.getPredicate().equals(property))
                .map(q -> q.getObject().getURI().replaceFirst(".*/", ""))
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "not-happened.tsv", delimiter = '\t', quoteCharacter = '^')
    void isNoIncident(String kind, String sentence, String beside) {
        assertThat(incidents(graph(sentence)))
                .as(kind)
                .filteredOn(i -> !beside.equals(i.split(" ")[0]))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "happened.tsv", delimiter = '\t', quoteCharacter = '^')
    void isAnIncident(String types, String modalities, String sentence) {
        List<String> expected = Arrays.stream(types.split("\\|"))
                .flatMap(t -> Arrays.stream(modalities.split("\\|")).map(m -> t + " " + m))
                .toList();
        assertThat(incidents(graph(sentence))).containsAnyElementsOf(expected);
    }
}
