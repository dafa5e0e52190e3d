package org.sitrep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.store.Answer;
import org.sitrep.store.AnswerFormat;
import org.sitrep.store.Check;
import org.sitrep.store.DatasetFolder;
import org.sitrep.store.FolderWriter;
import org.sitrep.store.OpenGeneration;

/** Event types that somebody adds to a copy of the ontology become incidents, without a line of Java. */
class NewEventTypeTest {
    private static final String TYPES = """

            type:SignalJamming a sr:EventType , skos:Concept ;
              skos:inScheme sr:EventTypes ;
              skos:prefLabel "jamming of signals"@en ;
              skos:definition "Satellite navigation or radio is jammed or spoofed."@en ;
              sr:plover "COERCE" ; sr:cameo "170" ; sr:acled "Other" ;
              sr:verbFrame "jam : subject!=Initiator(Actor|Nationality), object=Target, over=Place, in=Place, near=Place" ;
              sr:nounFrame "jamming : by=Initiator, premod=Initiator, of=Target, over=Place, in=Place, near=Place" .

            type:DamBreach a sr:EventType , skos:Concept ;
              skos:inScheme sr:EventTypes ;
              skos:prefLabel "dam breach"@en ;
              skos:definition "A dam is blown up or opened so that the land below is flooded."@en ;
              sr:plover "ASSAULT" ; sr:ploverMode "destroy" ; sr:cameo "1712" ; sr:acled "Looting/property destruction" ;
              sr:noun "dam breach" .
            """;
    private static final String ARTICLE = """
            Navigation lost over Kharkiv

            sitrep sample

            Tuesday, 3 March 2026

            The Russian army jammed satellite navigation over Kharkiv on Monday. A dam breach by Ukrainian forces in Kherson flooded 200 houses.

            Belarus threatened to jam radio links in Vilnius. The army never jammed signals in Warsaw.
            """;

    @TempDir
    static Path dir;

    private static OpenGeneration generation;

    @BeforeAll
    static void build() throws IOException {
        Home real = Home.find();
        copy(real.ontology(), dir.resolve("home/ontology"));
        Files.createSymbolicLink(dir.resolve("home/target"), real.path().resolve("target"));
        Files.writeString(dir.resolve("home/ontology/event-types.ttl"), TYPES, StandardOpenOption.APPEND);
        Path article = Files.writeString(dir.resolve("article.txt"), ARTICLE);
        DatasetFolder dataset = DatasetFolder.at(dir.resolve("data"));
        try (FolderWriter writer = FolderWriter.open(dataset)) {
            Build.run(
                    Program.load(new Home(dir.resolve("home"))),
                    writer,
                    BuildOptions.USUAL,
                    List.of(article.toString()),
                    InputStream.nullInputStream(),
                    Progress.SILENT);
        }
        generation = OpenGeneration.open(dataset);
    }

    @AfterAll
    static void close() throws IOException {
        generation.close();
        Files.delete(dir.resolve("home/target"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static List<String> ask(String pattern) {
        String query = """
                PREFIX sr: <https://w3id.org/sitrep/ontology#>
                PREFIX type: <https://w3id.org/sitrep/id/type/>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                """ + pattern;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Answer.print(QueryFactory.create(query), generation.dataset(), Duration.ofSeconds(30), AnswerFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }

    @Test
    void makesIncidentsOfTheNewTypes() {
        assertThat(ask("""
                SELECT ?type ?initiator ?place WHERE {
                  GRAPH ?merged { ?i a sr:Incident ; sr:eventType ?t ; sr:initiator ?who ; sr:place ?where }
                  GRAPH ?ontology { ?t skos:prefLabel ?type }
                  GRAPH ?authority { ?who rdfs:label ?initiator . ?where rdfs:label ?place }
                } ORDER BY ?type"""))
                .containsExactly(
                        "dam breach,Armed Forces of Ukraine,Kherson",
                        "jamming of signals,Russian Armed Forces,Kharkiv");
    }

    @Test
    void theFrameIsNamedInTheGraph() {
        assertThat(ask("""
                SELECT ?rule WHERE { GRAPH ?article { ?a sr:eventType type:SignalJamming ; sr:modality ?m ; sr:rule ?rule
                  FILTER(STRENDS(STR(?m), "/happened")) } } ORDER BY ?rule LIMIT 1""")).containsExactly("\"verb frame \"\"jam\"\"\"");
    }

    @Test
    void whatIsThreatenedOrDidNotHappenIsNone() {
        assertThat(ask("SELECT ?i WHERE { GRAPH ?merged { ?i a sr:Incident ; sr:eventType type:SignalJamming } }"))
                .hasSize(1);
        assertThat(ask("SELECT ?a WHERE { GRAPH ?article { ?a a sr:Account ; sr:eventType type:SignalJamming } }"))
                .hasSize(3);
    }

    @Test
    void conforms() {
        Graph shapes = RDFDataMgr.loadGraph(Home.find().shapes().toUri().toString());
        assertThat(Check.run(generation.folder(), generation.dataset(), shapes).faults())
                .isEmpty();
    }
}
