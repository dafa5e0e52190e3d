package org.sitrep.cli;

import java.util.function.Supplier;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.pipeline.Home;
import org.sitrep.pipeline.Program;

/**
 * What commands work with. The program and the knowledge are loaded only when a command asks, since that takes seconds.
 *
 * @param home where the program's own files lie
 */
public record Environment(
        Console console, Supplier<Home> home, Supplier<Program> program, Supplier<Knowledge> knowledge) {
    /** What a process finds where it was started. */
    static Environment ofProcess() {
        return new Environment(
                Console.SYSTEM,
                Home::find,
                () -> Program.load(Home.find()),
                () -> Knowledge.load(Home.find().ontology()));
    }
}
