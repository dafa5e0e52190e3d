package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedQueryTest {
    private static final String QUERY = """
            # title: Names of a kind
            # answers: Everything of one kind with its label.
            # param: kind = sr:Person — the class (kind: iri)
            # param: label = — its label, any if not given (kind: text)
            PREFIX sr: <https://w3id.org/sitrep/ontology#>
            PREFIX actor: <https://w3id.org/sitrep/id/actor/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?s ?name WHERE {
              GRAPH ?g { ?s a ?kind ; skos:altLabel ?name }
              FILTER(!bound(?label) || str(?name) = ?label)
            }
            """;

    @Test
    void readsTheComments(@TempDir Path dir) throws Exception {
        Files.writeString(dir.resolve("names.rq"), QUERY);
        Files.writeString(dir.resolve("notes.txt"), "not a query");
        NamedQuery query = NamedQuery.readAll(dir).get(0);
        assertThat(query.name()).isEqualTo("names");
        assertThat(query.title()).isEqualTo("Names of a kind");
        assertThat(query.answers()).isEqualTo("Everything of one kind with its label.");
        assertThat(query.parameters()).extracting(QueryParameter::name).containsExactly("kind", "label");
        assertThat(query.parameters().get(0).defaultText()).contains("sr:Person");
        assertThat(query.parameters().get(1).defaultText()).isEmpty();
        assertThat(query.parameters().get(1).description()).isEqualTo("its label, any if not given");
    }

    @Test
    void valuesTakeThePlaceOfVariables() {
        assertThat(ask(Map.of(), AnswerFormat.TABLE)).contains("actor:recep-tayyip-erdogan  Erdoğan", "1 row");
        assertThat(ask(Map.of("kind", "https://w3id.org/sitrep/ontology#State"), AnswerFormat.TABLE))
                .contains("0 rows");
        assertThat(ask(Map.of("label", "Erdoğan"), AnswerFormat.CSV)).contains("actor/recep-tayyip-erdogan,Erdoğan");
    }

    @Test
    void aValueNeverBecomesQueryText() {
        String attack = "x\") } UNION { ?s ?p ?name } #";
        assertThat(ask(Map.of("label", attack), AnswerFormat.TABLE)).contains("0 rows");
        assertThatThrownBy(() -> ask(Map.of("kind", "sr:Person> ?x . <a"), AnswerFormat.TABLE))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("must be an absolute IRI");
    }

    @Test
    void unknownParametersAreNamed() {
        assertThatThrownBy(() -> NamedQuery.of(QUERY).with(Map.of("knid", "x")))
                .isInstanceOf(StoreException.class)
                .hasMessage("query has no parameter knid; it has kind, label");
    }

    @ParameterizedTest
    @CsvSource({"date, 27.2.2020, a date", "number, twelve, a number", "iri, no-iri, an absolute IRI"})
    void valuesMustBeOfTheirKind(String kind, String value, String wanted) {
        String text = "# param: x = — a value (kind: " + kind + ")\nASK { ?s ?p ?x }";
        assertThatThrownBy(() -> NamedQuery.of(text).with(Map.of("x", value)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(wanted)
                .hasMessageContaining(value);
    }

    @Test
    void badFilesAreRefused() {
        assertThatThrownBy(() -> NamedQuery.of("SELECT")).hasMessageStartingWith("query is not a query");
        assertThatThrownBy(() -> NamedQuery.of("# param: x\nASK {}")).hasMessageContaining("a parameter is written");
        assertThatThrownBy(() -> NamedQuery.of("INSERT DATA { <a:a> <a:a> <a:a> }"))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void everyKindOfAnswerPrints() {
        assertThat(print("ASK {}", AnswerFormat.TABLE)).isEqualTo("yes\n");
        assertThat(print("ASK {}", AnswerFormat.JSON)).contains("\"boolean\" : true");
        String construct = "CONSTRUCT { ?s a ?o } WHERE { GRAPH ?g { ?s a ?o } }";
        assertThat(print(construct, AnswerFormat.TABLE)).contains("<https://w3id.org/sitrep/ontology#Person>");
        assertThat(print(construct, AnswerFormat.JSON)).contains("@id");
        assertThat(print("DESCRIBE <" + Sample.BASE + "id/actor/recep-tayyip-erdogan>", AnswerFormat.XML))
                .contains("rdf:about");
        assertThat(print("SELECT ?g { GRAPH ?g { ?s a ?o } }", AnswerFormat.XML))
                .contains("graph/authority</uri>");
    }

    private static String ask(Map<String, String> settings, AnswerFormat format) {
        return print(NamedQuery.of(QUERY).with(settings), format);
    }

    private static String print(String query, AnswerFormat format) {
        return print(NamedQuery.of(query).with(Map.of()), format);
    }

    private static String print(Query query, AnswerFormat format) {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        dataset.executeWrite(() -> {
            for (var quad : Sample.authority()) {
                dataset.add(quad);
                dataset.add(new Quad(Quad.defaultGraphIRI, quad.asTriple()));
            }
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Answer.print(query, dataset, Duration.ofSeconds(10), format, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
