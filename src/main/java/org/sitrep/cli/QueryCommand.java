package org.sitrep.cli;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.pipeline.DatasetSource;
import org.sitrep.store.AnswerFormat;
import org.sitrep.store.DatasetFolder;
import org.sitrep.store.NamedQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "query",
        description = "Ask a dataset in SPARQL, through the server that runs on it or straight.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sitrep query --list                           what queries come with the program",
            "  sitrep query breach-accusations",
            "  sitrep query -d syria timeline-of-place --set place=https://w3id.org/sitrep/id/place/SY.12",
            "  sitrep query -d syria --format csv own.rq > own.csv",
            "  sitrep query -e 'SELECT (COUNT(*) AS ?claims) { ?c a <https://w3id.org/sitrep/ontology#Claim> }'"
        })
final class QueryCommand implements Callable<Integer> {
    private final Environment environment;
    private final Console console;

    @Mixin
    private DatasetOption dataset = new DatasetOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE.rq|NAME",
            description = "A file with a query, or the name of one that comes with the program.")
    private Optional<String> file = Optional.empty();

    @Option(
            names = {"-e", "--expression"},
            paramLabel = "TEXT",
            description = "The query itself.")
    private Optional<String> text = Optional.empty();

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "Set a parameter of the query.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, csv, json or xml (default: ${DEFAULT-VALUE}).")
    private String format = "table";

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "The longest the query may take (default: ${DEFAULT-VALUE}).")
    private int timeout = 60;

    @Option(names = "--list", description = "List the queries that come with the program, and their parameters.")
    private boolean list;

    QueryCommand(Environment environment) {
        this.environment = environment;
        this.console = environment.console();
    }

    @Override
    public Integer call() {
        AnswerFormat wanted = AnswerFormat.of(format);
        if (list) {
            new Queries(environment.home().get(), "").all().forEach(this::describe);
            return ExitCode.GOOD;
        }
        if (file.isPresent() == text.isPresent()) {
            throw new RefusedException("give a file or a name, or the query itself with -e; --list shows the names");
        }
        if (timeout < 1) {
            throw new RefusedException("not a number of seconds: " + timeout);
        }
        DatasetFolder folder = dataset.existing();
        Queries queries = new Queries(environment.home().get(), folder.names().base());
        NamedQuery named = file.isPresent() ? queries.of(file.get()) : NamedQuery.of(text.orElse(""));
        // A wrong parameter is told before the dataset is opened.
        named.with(settings);
        try (DatasetSource source = DatasetSource.open(folder)) {
            source.print(named, settings, Duration.ofSeconds(timeout), wanted, console.out());
        }
        return ExitCode.GOOD;
    }

    private void describe(NamedQuery query) {
        console.out().println(query.name() + "  " + query.title());
        query.parameters()
                .forEach(p -> console.out()
                        .println("    --set " + p.name() + "=" + p.defaultText().orElse("...") + "  "
                                + p.description()));
    }
}
