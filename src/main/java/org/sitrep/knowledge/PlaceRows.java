package org.sitrep.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** The rows of all files of the gazetteer, numbered through, with their indexes. */
final class PlaceRows {
    private final List<PlaceTable> tables;
    private final int[] firstRow;
    private final KeyIndex names;
    private final KeyIndex looseNames;
    private final KeyIndex paths;

    /** What one file adds to the indexes; built in parallel, joined in order. */
    record Part(PlaceTable table, KeyIndex.Builder names, KeyIndex.Builder loose, KeyIndex.Builder paths) {}

    PlaceRows(List<Part> parts) {
        tables = parts.stream().map(Part::table).toList();
        firstRow = new int[parts.size() + 1];
        KeyIndex.Builder allNames = new KeyIndex.Builder();
        KeyIndex.Builder allLoose = new KeyIndex.Builder();
        KeyIndex.Builder allPaths = new KeyIndex.Builder();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            firstRow[i + 1] = firstRow[i] + part.table().table().rows();
            allNames.addAll(part.names(), firstRow[i]);
            allLoose.addAll(part.loose(), firstRow[i]);
            allPaths.addAll(part.paths(), firstRow[i]);
        }
        names = allNames.build();
        looseNames = allLoose.build();
        paths = allPaths.build();
    }

    static Part index(PlaceTable places, IntFunction<String> path) {
        Part part = new Part(places, new KeyIndex.Builder(), new KeyIndex.Builder(), new KeyIndex.Builder());
        for (int row = 0; row < places.table().rows(); row++) {
            boolean transliterated = Transliteration.isIn(places.country(row));
            List<String> before = List.of();
            for (String name : places.names(row)) {
                List<String> words = NameKey.words(name);
                if (!words.equals(before)) {
                    part.names().add(String.join(" ", words), row);
                    if (transliterated) {
                        part.loose().add(LooseKey.of(words), row);
                    }
                }
                before = words;
            }
            part.paths().add(path.apply(row), row);
        }
        return part;
    }

    int size() {
        return firstRow[tables.size()];
    }

    List<PlaceEntry> byKey(String key) {
        List<PlaceEntry> found = new ArrayList<>(2);
        names.rows(key, row -> {
            for (String name : namesOf(row)) {
                if (NameKey.of(name).equals(key)) {
                    found.add(entry(row));
                    return;
                }
            }
        });
        return distinct(found);
    }

    List<PlaceEntry> byLooseKey(String key) {
        List<PlaceEntry> found = new ArrayList<>(2);
        looseNames.rows(key, row -> {
            for (String name : namesOf(row)) {
                if (NameKey.loose(name).equals(key)) {
                    found.add(entry(row));
                    return;
                }
            }
        });
        return distinct(found);
    }

    Optional<PlaceEntry> byPath(String path) {
        List<PlaceEntry> found = new ArrayList<>(1);
        paths.rows(path, row -> {
            PlaceEntry entry = entry(row);
            if (entry.path().equals(path)) {
                found.add(entry);
            }
        });
        return found.stream().findFirst();
    }

    /** A row is indexed twice where two of its names have one key. */
    private static List<PlaceEntry> distinct(List<PlaceEntry> places) {
        return places.size() < 2 ? places : places.stream().distinct().toList();
    }

    private List<String> namesOf(int row) {
        int t = tableOf(row);
        return tables.get(t).names(row - firstRow[t]);
    }

    private PlaceEntry entry(int row) {
        int t = tableOf(row);
        return tables.get(t).entry(row - firstRow[t]);
    }

    private int tableOf(int row) {
        int t = 0;
        while (row >= firstRow[t + 1]) {
            t++;
        }
        return t;
    }
}
