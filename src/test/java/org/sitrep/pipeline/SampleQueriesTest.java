package org.sitrep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.report.RunSummary;
import org.sitrep.store.Answer;
import org.sitrep.store.AnswerFormat;
import org.sitrep.store.DatasetFolder;
import org.sitrep.store.FolderWriter;
import org.sitrep.store.NamedQuery;
import org.sitrep.store.OpenGeneration;
import org.sitrep.store.QueryParameter;

/** Every query of the queries folder, asked with its defaults of the graph of the sample dispatches. */
class SampleQueriesTest {
    private static final Path SAMPLES = Path.of("src/main/resources/org/sitrep/samples");
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    @TempDir
    static Path folder;

    private static RunSummary summary;
    private static OpenGeneration generation;

    @BeforeAll
    static void build() {
        DatasetFolder dataset = DatasetFolder.at(folder);
        try (FolderWriter writer = FolderWriter.open(dataset)) {
            summary = Build.run(
                    RealProgram.get(),
                    writer,
                    BuildOptions.USUAL,
                    List.of(SAMPLES.toString()),
                    InputStream.nullInputStream(),
                    Progress.SILENT);
        }
        generation = OpenGeneration.open(dataset);
    }

    @AfterAll
    static void close() {
        generation.close();
    }

    static Stream<NamedQuery> queries() {
        return NamedQuery.readAll(Home.find().queries()).stream();
    }

    @Test
    void everyDispatchIsRead() {
        assertThat(summary.articles().refused()).isEmpty();
        assertThat(generation.folder().articleIds()).hasSizeGreaterThanOrEqualTo(14);
    }

    @Test
    void thereAreEnoughQueries() {
        assertThat(queries()).hasSizeGreaterThanOrEqualTo(22);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answersWithItsDefaultsAndAlwaysAlike(NamedQuery query) {
        Query asked = query.with(Map.of());

        String answer = ask(asked);

        assertThat(answer.lines().skip(1)).as(query.name()).isNotEmpty();
        assertThat(ask(asked)).isEqualTo(answer);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void saysWhatItAnswers(NamedQuery query) {
        assertThat(query.title()).isNotEqualTo(query.name());
        assertThat(query.answers()).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void takesAValueForEachParameter(NamedQuery query) {
        for (QueryParameter parameter : query.parameters()) {
            String value =
                    switch (parameter.kind()) {
                        case IRI -> "https://example.org/nothing";
                        case TEXT -> "nothing";
                        case DATE -> "2000-01-01";
                        case NUMBER -> "1000000";
                    };
            ask(query.with(Map.of(parameter.name(), value)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mention", "Claim", "Account"})
    void everythingMadeFromTextNamesItsRule(String type) {
        String made = "PREFIX sr: <https://w3id.org/sitrep/ontology#> SELECT ?x WHERE { GRAPH ?g { ?x a sr:" + type;

        assertThat(ask(QueryFactory.create(made + " ; sr:rule ?rule } }")).lines())
                .hasSizeGreaterThan(20);
        assertThat(ask(QueryFactory.create(made + " FILTER NOT EXISTS { ?x sr:rule ?rule } } }"))
                        .lines()
                        .skip(1))
                .isEmpty();
    }

    /** Rules of accounts by what they are of. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Incident  | verb frame "shell"
            Incident  | noun frame "attack"
            Agreement | agreement made by "sign"
            Post      | post
            """)
    void rulesOfEachSortOfThing(String type, String rule) {
        String query = """
                PREFIX sr: <https://w3id.org/sitrep/ontology#>
                SELECT DISTINCT ?rule WHERE {
                  GRAPH ?merged { ?thing a sr:%s ; sr:account ?account }
                  GRAPH ?article { ?account sr:rule ?rule }
                }""".formatted(type);
        assertThat(ask(QueryFactory.create(query)).replace("\"\"", "\"")).contains(rule);
    }

    private static String ask(Query query) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Answer.print(query, generation.dataset(), TIMEOUT, AnswerFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
