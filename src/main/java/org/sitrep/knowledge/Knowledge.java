package org.sitrep.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * All that is known before the first article is read: the files of one ontology folder. Immutable and thread-safe.
 *
 * <p>Files: {@code authority/*.ttl}, {@code gazetteer/}, {@code event-types.ttl}, {@code stances.ttl},
 * {@code equipment.ttl}, {@code effects.ttl}, {@code nominals.tsv}, {@code pages.tsv}, {@code offices.tsv},
 * {@code ships.tsv}, {@code compounds.tsv}, {@code loaded.tsv}. One that is missing leaves its part empty, but for the countries.
 */
public final class Knowledge {
    private final Authority authority;
    private final Gazetteer gazetteer;
    private final TriggerScheme eventTypes;
    private final TriggerScheme stances;
    private final Equipment equipment;
    private final Effects effects;
    private final Nominals nominals;
    private final Pages pages;
    private final WordTable ships;
    private final WordTable compounds;
    private final WordTable loaded;
    private final NameCase nameCase;

    private Knowledge(
            Authority authority,
            Gazetteer gazetteer,
            TriggerScheme eventTypes,
            TriggerScheme stances,
            Equipment equipment,
            Effects effects,
            Nominals nominals,
            Pages pages,
            WordTable ships,
            WordTable compounds,
            WordTable loaded) {
        this.authority = authority;
        this.gazetteer = gazetteer;
        this.eventTypes = eventTypes;
        this.stances = stances;
        this.equipment = equipment;
        this.effects = effects;
        this.nominals = nominals;
        this.pages = pages;
        this.ships = ships;
        this.compounds = compounds;
        this.loaded = loaded;
        nameCase = new NameCase(authority, gazetteer);
    }

    /**
     * Reads an ontology folder, several files at a time.
     *
     * @throws KnowledgeException naming the file, the place in it and the reason, where one cannot be used
     */
    public static Knowledge load(Path ontologyDir) {
        int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            GazetteerFiles gazetteer = new GazetteerFiles(ontologyDir.resolve("gazetteer"));
            // The largest file first, so that it does not come last.
            List<Future<PlaceRows.Part>> places = submit(pool, gazetteer.tasks());
            List<Callable<List<Subject>>> readers = new ArrayList<>();
            for (String name : List.of("equipment.ttl", "event-types.ttl", "stances.ttl", "effects.ttl")) {
                Path file = ontologyDir.resolve(name);
                readers.add(() -> Files.exists(file) ? TurtleFile.read(file) : List.of());
            }
            List<Path> authorityFiles = turtleFiles(ontologyDir.resolve("authority"));
            for (Path file : authorityFiles) {
                readers.add(() -> TurtleFile.read(file));
            }
            List<List<Subject>> subjects = results(submit(pool, readers), ontologyDir);
            // All tables are read or being read by now: one thread joins them while this one goes on.
            Future<Gazetteer> joined = pool.submit(() -> gazetteer.join(results(places, ontologyDir)));
            Equipment equipment = new Equipment(subjects.get(0));
            List<Subject> effects =
                    subjects.subList(0, 4).stream().flatMap(List::stream).toList();
            AuthorityFiles authority = new AuthorityFiles();
            subjects.subList(4, subjects.size()).forEach(authority::add);
            return new Knowledge(
                    authority.build(),
                    results(List.of(joined), ontologyDir).get(0),
                    TriggerFiles.scheme("EventType", subjects.get(1), equipment),
                    TriggerFiles.scheme("Stance", subjects.get(2), equipment),
                    equipment,
                    new Effects(effects),
                    Nominals.load(ontologyDir.resolve("nominals.tsv")),
                    Pages.load(ontologyDir),
                    WordTable.load(ontologyDir.resolve("ships.tsv")),
                    WordTable.load(ontologyDir.resolve("compounds.tsv")),
                    WordTable.load(ontologyDir.resolve("loaded.tsv")));
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Path> turtleFiles(Path dir) {
        if (!Files.isDirectory(dir)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(dir)) {
            return files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList();
        } catch (IOException e) {
            throw new KnowledgeException(dir, "", "cannot be read: " + e.getMessage(), e);
        }
    }

    private static <T> List<Future<T>> submit(ExecutorService pool, List<Callable<T>> tasks) {
        List<Future<T>> futures = new ArrayList<>(tasks.size());
        for (Callable<T> task : tasks) {
            futures.add(pool.submit(task));
        }
        return futures;
    }

    private static <T> List<T> results(List<Future<T>> futures, Path dir) {
        List<T> results = new ArrayList<>(futures.size());
        for (Future<T> future : futures) {
            try {
                results.add(future.get());
            } catch (ExecutionException e) {
                if (e.getCause() instanceof KnowledgeException known) {
                    throw known;
                }
                throw new KnowledgeException(dir, "", String.valueOf(e.getCause()), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new KnowledgeException(dir, "", "interrupted while loading", e);
            }
        }
        return results;
    }

    public Authority authority() {
        return authority;
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    public TriggerScheme eventTypes() {
        return eventTypes;
    }

    public TriggerScheme stances() {
        return stances;
    }

    public Equipment equipment() {
        return equipment;
    }

    public Nominals nominals() {
        return nominals;
    }

    public Pages pages() {
        return pages;
    }

    /** What stands before the name of a ship, as written ("USS", "tanker"), with the local name of the kind of ship. */
    public WordTable ships() {
        return ships;
    }

    /** Second parts of compounds whose first is a name, "led" of "Turkey-led", and first parts, "pro" of "pro-Turkey". */
    public WordTable compounds() {
        return compounds;
    }

    /** Lemmas by which a side calls another ("terrorist"), with a neutral noun for those who are meant. */
    public WordTable loaded() {
        return loaded;
    }

    /** How known names are written, for text in capitals. */
    public NameCase nameCase() {
        return nameCase;
    }

    public Effects effects() {
        return effects;
    }
}
