package org.sitrep.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.sitrep.pipeline.DatasetBase;
import org.sitrep.store.DatasetFolder;
import picocli.CommandLine.Option;

/** The dataset a command works on. */
final class DatasetOption {
    @Option(
            names = {"-d", "--dataset"},
            paramLabel = "DIR",
            description = "The dataset folder (default: ${DEFAULT-VALUE}).")
    private Path path = Path.of("sitrep-data");

    Path path() {
        return path;
    }

    /** The folder, which must be there. */
    DatasetFolder existing() {
        if (!Files.isDirectory(path)) {
            throw new RefusedException(
                    "there is no dataset in " + path + "; make one with: sitrep build -d " + path + " INPUT...");
        }
        return DatasetBase.open(path);
    }
}
