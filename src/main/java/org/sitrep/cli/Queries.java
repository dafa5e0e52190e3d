package org.sitrep.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.sitrep.pipeline.Home;
import org.sitrep.store.NamedQuery;
import org.sitrep.vocab.Iris;

/** The queries that come with the program, for datasets under one base. */
final class Queries {
    private final Path folder;
    private final String base;

    Queries(Home home, String base) {
        this.folder = home.queries();
        this.base = base;
    }

    /** By file name. */
    List<NamedQuery> all() {
        return NamedQuery.readAll(folder).stream().map(this::moved).toList();
    }

    /** A file's query, or the one that comes with the program under this name. */
    NamedQuery of(String fileOrName) {
        Path file = Path.of(fileOrName);
        if (Files.isRegularFile(file)) {
            return moved(NamedQuery.read(file));
        }
        Path own = folder.resolve(fileOrName.endsWith(".rq") ? fileOrName : fileOrName + ".rq");
        if (own.startsWith(folder) && Files.isRegularFile(own)) {
            return moved(NamedQuery.read(own));
        }
        String names = all().stream().map(NamedQuery::name).collect(Collectors.joining(", "));
        throw new RefusedException("no query " + fileOrName + "; there are " + names);
    }

    /** The same query of a dataset under another base. */
    NamedQuery moved(NamedQuery query) {
        return new NamedQuery(
                query.name(),
                query.title(),
                query.answers(),
                query.parameters(),
                query.text().replace(Iris.DEFAULT_BASE, base));
    }
}
