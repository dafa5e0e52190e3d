package org.sitrep.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two folders of brat standoff compared, file by file.
 *
 * @param files how many pairs there were
 * @param spans mentions, whatever their kinds
 * @param mentions by kind; exact is the same span, overlap a character in common, each matched once
 * @param roles by role, of events of one type whose triggers overlap; exact is the same filler
 * @param dates spans with a date: exact is the same value, overlap any value
 * @param identities pairs of mentions that speak of one and the same; see {@link SamePairs}
 */
public record Evaluation(
        int files,
        Score spans,
        SortedMap<String, Score> mentions,
        SortedMap<String, Score> roles,
        Score dates,
        Score identities) {
    private static final String ENDING = ".ann";

    public Evaluation {
        mentions = Collections.unmodifiableSortedMap(new TreeMap<>(mentions));
        roles = Collections.unmodifiableSortedMap(new TreeMap<>(roles));
    }

    /**
     * Compares.
     *
     * @throws EvaluationException when a file of the first folder has no partner in the second, or one cannot be read
     */
    public static Evaluation of(Path gold, Path predicted) {
        SortedMap<String, Score> mentions = new TreeMap<>();
        SortedMap<String, Score> roles = new TreeMap<>();
        Score spans = Score.NONE;
        Score dates = Score.NONE;
        Score identities = Score.NONE;
        List<Path> files = annotations(gold);
        for (Path file : files) {
            BratFile wanted = read(file);
            BratFile found = read(predicted.resolve(file.getFileName()));
            spans = spans.plus(spans(wanted.mentions(), found.mentions()));
            add(
                    mentions,
                    by(wanted.mentions(), BratFile.TextBound::kind),
                    by(found.mentions(), BratFile.TextBound::kind),
                    BratFile.TextBound::sameSpan,
                    BratFile.TextBound::overlaps);
            add(
                    roles,
                    by(wanted.parts(), BratFile.Part::role),
                    by(found.parts(), BratFile.Part::role),
                    (a, b) -> a.meets(b) && a.filler().sameSpan(b.filler()),
                    BratFile.Part::meets);
            dates = dates.plus(dates(wanted.dates(), found.dates()));
            identities = identities.plus(SamePairs.score(wanted.identities(), found.identities()));
        }
        return new Evaluation(files.size(), spans, mentions, roles, dates, identities);
    }

    /** All kinds of mention together. */
    public Score allMentions() {
        return mentions.values().stream().reduce(Score.NONE, Score::plus);
    }

    /** All roles together. */
    public Score allRoles() {
        return roles.values().stream().reduce(Score.NONE, Score::plus);
    }

    private static <T> Map<String, List<T>> by(Set<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.groupingBy(key));
    }

    private static <T> void add(
            SortedMap<String, Score> scores,
            Map<String, List<T>> wanted,
            Map<String, List<T>> found,
            BiPredicate<T, T> exact,
            BiPredicate<T, T> overlap) {
        Set<String> keys = new TreeSet<>(wanted.keySet());
        keys.addAll(found.keySet());
        for (String key : keys) {
            List<T> w = wanted.getOrDefault(key, List.of());
            List<T> f = found.getOrDefault(key, List.of());
            Score score = new Score(w.size(), f.size(), Matching.size(w, f, exact), Matching.size(w, f, overlap));
            scores.merge(key, score, Score::plus);
        }
    }

    private static Score spans(Set<BratFile.TextBound> wanted, Set<BratFile.TextBound> found) {
        List<BratFile.TextBound> w = List.copyOf(wanted);
        List<BratFile.TextBound> f = List.copyOf(found);
        return new Score(
                w.size(),
                f.size(),
                Matching.size(w, f, BratFile.TextBound::sameSpan),
                Matching.size(w, f, BratFile.TextBound::overlaps));
    }

    private static Score dates(Map<BratFile.TextBound, String> wanted, Map<BratFile.TextBound, String> found) {
        List<Map.Entry<BratFile.TextBound, String>> w = List.copyOf(wanted.entrySet());
        List<Map.Entry<BratFile.TextBound, String>> f = List.copyOf(found.entrySet());
        int same = Matching.size(
                w, f, (a, b) -> a.getKey().overlaps(b.getKey()) && a.getValue().equals(b.getValue()));
        int any = Matching.size(w, f, (a, b) -> a.getKey().overlaps(b.getKey()));
        return new Score(w.size(), f.size(), same, any);
    }

    private static List<Path> annotations(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new EvaluationException("no such folder: " + folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found =
                    files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
            if (found.isEmpty()) {
                throw new EvaluationException("there are no " + ENDING + " files in " + folder);
            }
            return found;
        } catch (IOException e) {
            throw new EvaluationException("cannot read " + folder + ": " + e.getMessage());
        }
    }

    private static BratFile read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new EvaluationException("there is no " + file);
        }
        try {
            return BratFile.parse(file.toString(), Files.readAllLines(file));
        } catch (IOException e) {
            throw new EvaluationException("cannot read " + file + ": " + e.getMessage());
        }
    }
}
