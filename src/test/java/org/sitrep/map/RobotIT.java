package org.sitrep.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Has ROBOT judge the vocabulary. */
class RobotIT {
    private static final String TERMS = Path.of("ontology", "sitrep.ttl").toString();

    @TempDir
    private Path folder;

    @Test
    void theTermsKeepTheProfileOwl2Dl() throws IOException, InterruptedException {
        Path report = folder.resolve("profile.txt");
        robot("validate-profile", "--profile", "DL", "--input", TERMS, "--output", report.toString());
        assertThat(report).content().contains("[Ontology and imports closure in profile]");
    }

    @Test
    void hermitFindsTheTermsConsistentAndEveryClassSatisfiable() throws IOException, InterruptedException {
        Path result = folder.resolve("reasoned.ttl");
        robot("reason", "--reasoner", "HermiT", "--input", TERMS, "--output", result.toString());
        assertThat(result).exists();
    }

    private void robot(String... arguments) throws IOException, InterruptedException {
        Peer.Outcome outcome = new Peer("robot", "org.obolibrary.robot.CommandLineInterface", folder).run(arguments);
        assertThat(outcome.exit()).as(outcome.out() + outcome.log()).isZero();
    }
}
