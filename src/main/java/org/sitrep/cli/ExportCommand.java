package org.sitrep.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.pipeline.DatasetSource;
import org.sitrep.pipeline.Table;
import org.sitrep.store.AnswerFormat;
import org.sitrep.store.DatasetFolder;
import org.sitrep.store.DumpFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        description = "Write a dataset to a file, as RDF or as a table.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sitrep export -o dump.nq.gz                   everything, sorted; the ending tells the format",
            "  sitrep export -d syria -o - --format trig | less",
            "  sitrep export -o merged.ttl --graph https://w3id.org/sitrep/graph/merged",
            "  sitrep export --table incidents -o incidents.csv"
        })
final class ExportCommand implements Callable<Integer> {
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Console console;

    @Mixin
    private DatasetOption dataset = new DatasetOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The file; - for standard output. Gzipped where the name ends in .gz.")
    private String output = "-";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "nquads, trig, jsonld, ntriples, turtle or rdfxml (default: by the file's ending, else nquads).")
    private Optional<String> format = Optional.empty();

    @Option(names = "--graph", paramLabel = "IRI", description = "Only this graph.")
    private Optional<String> graph = Optional.empty();

    @Option(names = "--table", paramLabel = "TABLE", description = "incidents or claims, as CSV.")
    private Optional<Table> table = Optional.empty();

    ExportCommand(Environment environment) {
        this.console = environment.console();
    }

    @Override
    public Integer call() throws IOException {
        if (table.isPresent() && (format.isPresent() || graph.isPresent())) {
            throw new RefusedException("a table is CSV of all graphs; leave out --format and --graph");
        }
        Optional<DumpFormat> wanted = format.map(DumpFormat::of);
        try (DatasetSource source = DatasetSource.open(dataset.existing())) {
            if (table.isPresent()) {
                table(source, table.get());
            } else if (output.equals("-")) {
                source.export(wanted.orElse(DumpFormat.NQUADS), graph, console.out());
            } else {
                Path file = Path.of(output);
                source.export(wanted.or(() -> DumpFormat.of(file)).orElse(DumpFormat.NQUADS), graph, file);
            }
        }
        return ExitCode.GOOD;
    }

    private void table(DatasetSource source, Table wanted) throws IOException {
        DatasetFolder folder = dataset.existing();
        if (output.equals("-")) {
            rows(source, wanted, folder, console.out());
        } else {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(output)))) {
                rows(source, wanted, folder, out);
            }
        }
    }

    private static void rows(DatasetSource source, Table wanted, DatasetFolder folder, OutputStream out) {
        source.print(wanted.query(folder.names().base()), Map.of(), LONGEST, AnswerFormat.CSV, out);
    }
}
