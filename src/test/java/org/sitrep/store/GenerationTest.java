package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationTest {
    private static final String PREFIXES =
            "PREFIX text: <http://jena.apache.org/text#> PREFIX sr: <https://w3id.org/sitrep/ontology#> "
                    + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ";

    @TempDir
    Path dir;

    @Test
    void holdsEveryQuadOnceAndTheirUnion() {
        DatasetFolder folder = Sample.build(dir, 3);
        try (OpenGeneration generation = OpenGeneration.open(folder)) {
            assertThat(generation.number()).isEqualTo(1);
            assertThat(ask(generation, "SELECT (count(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"))
                    .contains("21");
            assertThat(ask(generation, "SELECT (count(*) AS ?n) { ?s ?p ?o }")).contains("21");
            assertThat(ask(generation, "SELECT (count(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }"))
                    .contains("4");
        }
    }

    @Test
    void findsTextInsideAndOutsideAGraph() {
        DatasetFolder folder = Sample.build(dir, 3);
        try (OpenGeneration generation = OpenGeneration.open(folder)) {
            assertThat(ask(generation, "SELECT DISTINCT ?s { ?s text:query 'erdogan' }"))
                    .contains("recep-tayyip-erdogan");
            assertThat(ask(generation, "SELECT DISTINCT ?g { GRAPH ?g { ?s text:query 'Erdoğan' } }"))
                    .contains("graph/authority")
                    .contains("1 row");
            assertThat(ask(generation, "SELECT ?s { GRAPH ?g { ?s text:query (sr:quote 'post AND 2') } }"))
                    .contains(Sample.id(2))
                    .contains("1 row");
            String other = "GRAPH <" + folder.names().article(Sample.id(1)) + ">";
            assertThat(ask(generation, "SELECT ?s { " + other + " { ?s text:query (sr:quote 'post AND 2') } }"))
                    .contains("0 rows");
            assertThat(ask(generation, "SELECT ?l { (?s ?score ?l) text:query (skos:altLabel 'tayyip' 'lang:en') }"))
                    .contains("Recep Tayyip Erdoğan");
        }
    }

    @Test
    void theNextGenerationReplacesTheLast() {
        DatasetFolder folder = Sample.build(dir, 1);
        try (FolderWriter writer = FolderWriter.open(folder)) {
            assertThat(Sample.rebuild(writer)).isEqualTo(9);
        }
        assertThat(folder.currentGeneration()).hasValue(2);
        assertThat(folder.generation(1)).doesNotExist();
    }

    @Test
    void aGenerationInUseIsKeptUntilItIsClosed() {
        DatasetFolder folder = Sample.build(dir, 1);
        try (FolderWriter writer = FolderWriter.open(folder)) {
            OpenGeneration old = OpenGeneration.open(folder);
            writer.putArticle(Sample.id(5), Sample.article(Sample.id(5), 5), Optional.empty());
            Sample.rebuild(writer);
            assertThat(ask(old, "SELECT (count(*) AS ?n) { ?s ?p ?o }")).contains("9");
            try (OpenGeneration fresh = OpenGeneration.open(folder)) {
                assertThat(ask(fresh, "SELECT (count(*) AS ?n) { ?s ?p ?o }")).contains("15");
            }
            assertThat(folder.generation(1)).exists();
            old.closeAndClear();
            assertThat(folder.generation(1)).doesNotExist();
        }
    }

    @Test
    void aFailedBuildChangesNothing() throws IOException {
        DatasetFolder folder = Sample.build(dir, 1);
        try (FolderWriter writer = FolderWriter.open(folder)) {
            QuadFeed broken = sink -> {
                Sample.authority().forEach(sink);
                throw new StoreException("the feed broke");
            };
            assertThatThrownBy(() -> writer.buildGeneration(broken)).hasMessage("the feed broke");
        }
        assertThat(folder.currentGeneration()).hasValue(1);
        try (Stream<Path> left = Files.list(folder.generations())) {
            assertThat(left.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("1", "current");
        }
    }

    @Test
    void onlyOneProcessReadsAndAKilledOneLetsGo() throws Exception {
        DatasetFolder folder = Sample.build(dir, 1);
        Process reader = ChildProcess.start(ChildProcess.Reader.class, dir.toString());
        assertThatThrownBy(() -> OpenGeneration.open(folder))
                .isInstanceOf(DatasetBusy.class)
                .hasMessageContaining("in use by process " + reader.pid());
        reader.destroyForcibly().waitFor();
        OpenGeneration.open(folder).close();
    }

    @Test
    void nothingBuiltIsSaidSo() {
        assertThatThrownBy(() -> OpenGeneration.open(DatasetFolder.at(dir)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("nothing has been built in " + dir);
    }

    @Test
    void aQueryThatTakesTooLongIsAnError() {
        DatasetFolder folder = Sample.build(dir, 20);
        try (OpenGeneration generation = OpenGeneration.open(folder)) {
            String endless = "SELECT (count(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n0 ?o }";
            assertThatThrownBy(() -> Answer.print(
                            NamedQuery.of(endless).with(Map.of()),
                            generation.dataset(),
                            Duration.ofMillis(200),
                            AnswerFormat.CSV,
                            new ByteArrayOutputStream()))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("the query took too long");
        }
    }

    @Test
    void ofRepeatedQuadsOneStays() {
        DatasetFolder folder = DatasetFolder.at(dir);
        try (FolderWriter writer = FolderWriter.open(folder)) {
            List<Quad> quads = Sample.authority();
            assertThat(writer.buildGeneration(sink -> {
                        quads.forEach(sink);
                        quads.forEach(sink);
                    }))
                    .isEqualTo(3);
        }
        try (OpenGeneration generation = OpenGeneration.open(folder)) {
            assertThat(ask(generation, "SELECT ?s { ?s text:query 'recep' }")).contains("1 row");
        }
    }

    private static String ask(OpenGeneration generation, String query) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Answer.print(
                NamedQuery.of(PREFIXES + query).with(Map.of()),
                generation.dataset(),
                Duration.ofSeconds(10),
                AnswerFormat.TABLE,
                out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
