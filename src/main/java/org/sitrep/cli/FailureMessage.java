package org.sitrep.cli;

import java.io.UncheckedIOException;
import java.util.Optional;
import org.sitrep.annotate.ModelException;
import org.sitrep.evaluate.EvaluationException;
import org.sitrep.knowledge.KnowledgeException;
import org.sitrep.map.BadArticleGraphException;
import org.sitrep.pipeline.HomeException;
import org.sitrep.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The one place where exceptions become a line for the user and an exit code. */
final class FailureMessage implements IExecutionExceptionHandler {
    private final Console console;

    FailureMessage(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        boolean debug = SitrepCommand.debug(command.getCommandSpec());
        console.err().println("sitrep: " + message(failure, debug));
        if (debug) {
            failure.printStackTrace(console.err());
        }
        return ExitCode.UNUSABLE;
    }

    private static String message(Exception failure, boolean debug) {
        String said = Optional.ofNullable(failure.getMessage())
                .orElse(failure.getClass().getSimpleName())
                .strip();
        boolean expected = failure instanceof StoreException
                || failure instanceof KnowledgeException
                || failure instanceof ModelException
                || failure instanceof HomeException
                || failure instanceof BadArticleGraphException
                || failure instanceof EvaluationException
                || failure instanceof RefusedException
                || failure instanceof UncheckedIOException
                || failure instanceof java.io.IOException;
        if (expected) {
            return said;
        }
        return "something unforeseen happened: " + failure.getClass().getSimpleName() + ": " + said
                + (debug ? "" : " (--debug tells where)");
    }
}
