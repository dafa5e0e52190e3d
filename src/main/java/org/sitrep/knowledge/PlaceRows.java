package org.sitrep.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The rows of all files of the gazetteer, numbered through, with their indexes. Thread-safe. */
final class PlaceRows {
    private static final String PATH = "place/";

    private final List<PlaceTable> tables;
    private final int[] firstRow;
    private final KeyIndex names;
    private final KeyIndex paths;
    private final Map<Integer, List<String>> aliases = new HashMap<>();
    private final Map<Integer, String> pages = new HashMap<>();
    /** Rows by loose key, a country at a time when it is first asked for: few countries ever are. */
    private final Map<String, Map<String, List<Integer>>> looseNames = new ConcurrentHashMap<>();

    /** What one file adds to the indexes; made in parallel, joined in order. */
    record Part(PlaceTable table, KeyIndex.Builder names, KeyIndex.Builder paths) {
        static Part of(PlaceTable table) {
            Part part = new Part(table, new KeyIndex.Builder(), new KeyIndex.Builder());
            table.index(part.names(), part.paths());
            return part;
        }
    }

    /**
     * @param aliases further names by path, bearers' own names left out
     * @param pages titles of Wikipedia pages by path
     */
    PlaceRows(List<Part> parts, Map<String, List<String>> aliases, Map<String, String> pages) {
        tables = parts.stream().map(Part::table).toList();
        firstRow = new int[parts.size() + 1];
        KeyIndex.Builder allNames = new KeyIndex.Builder();
        KeyIndex.Builder allPaths = new KeyIndex.Builder();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            firstRow[i + 1] = firstRow[i] + part.table().table().rows();
            allNames.addAll(part.names(), firstRow[i]);
            allPaths.addAll(part.paths(), firstRow[i]);
        }
        paths = allPaths.build();
        aliases.forEach((path, names) -> rowOf(path).ifPresent(row -> {
            this.aliases.put(row, List.copyOf(names));
            KeyBuffer buffer = new KeyBuffer();
            names.forEach(name -> allNames.add(buffer.set(name).hash(), row));
        }));
        pages.forEach((path, page) -> rowOf(path).ifPresent(row -> this.pages.put(row, page)));
        names = allNames.build();
    }

    int size() {
        return firstRow[tables.size()];
    }

    List<PlaceEntry> byKey(String key) {
        List<PlaceEntry> found = new ArrayList<>(2);
        names.rows(key, row -> {
            boolean bears =
                    namesOf(row).stream().anyMatch(name -> NameKey.of(name).equals(key));
            if (bears) {
                found.add(entry(row));
            }
        });
        return distinct(found);
    }

    /** Places of a country by their loose key. */
    List<PlaceEntry> byLooseKey(String key, String isoCode) {
        return looseNames.computeIfAbsent(isoCode, this::looseNamesOf).getOrDefault(key, List.of()).stream()
                .map(this::entry)
                .toList();
    }

    private Map<String, List<Integer>> looseNamesOf(String isoCode) {
        Map<String, List<Integer>> rows = new HashMap<>();
        for (int row = 0; row < size(); row++) {
            if (at(row, PlaceTable::countries).contains(isoCode)) {
                for (String name : namesOf(row)) {
                    List<Integer> same = rows.computeIfAbsent(NameKey.loose(name), k -> new ArrayList<>(1));
                    if (!same.contains(row)) {
                        same.add(row);
                    }
                }
            }
        }
        return rows;
    }

    Optional<PlaceEntry> byPath(String path) {
        Optional<Integer> row = rowOf(path);
        return row.isPresent() ? row.map(this::entry) : byNameInPath(path);
    }

    private Optional<Integer> rowOf(String path) {
        List<Integer> found = new ArrayList<>(1);
        paths.rows(path, row -> {
            if (tableEntry(row).path().equals(path)) {
                found.add(row);
            }
        });
        return found.stream().findFirst();
    }

    /** A place without a number: {@code place/sy-06-al-hirak}. */
    private Optional<PlaceEntry> byNameInPath(String path) {
        String[] parts = path.split("-", 3);
        if (parts.length < 3 || !path.startsWith(PATH)) {
            return Optional.empty();
        }
        return byKey(parts[2].replace('-', ' ')).stream()
                .filter(p -> p.path().equals(path))
                .findFirst();
    }

    /** A row is found twice where two of its names have one key. */
    private static List<PlaceEntry> distinct(List<PlaceEntry> places) {
        return places.size() < 2 ? places : places.stream().distinct().toList();
    }

    private PlaceEntry entry(int row) {
        PlaceEntry e = tableEntry(row);
        String page = pages.get(row);
        if (page == null) {
            return e;
        }
        return new PlaceEntry(
                e.path(),
                e.name(),
                e.level(),
                e.kind(),
                e.countries(),
                e.division(),
                e.population(),
                e.latitude(),
                e.longitude(),
                e.geonames(),
                Optional.of(page));
    }

    private PlaceEntry tableEntry(int row) {
        int t = tableOf(row);
        return tables.get(t).entry(row - firstRow[t]);
    }

    private List<String> namesOf(int row) {
        List<String> own = at(row, PlaceTable::names);
        List<String> more = aliases.getOrDefault(row, List.of());
        if (more.isEmpty()) {
            return own;
        }
        List<String> all = new ArrayList<>(own);
        all.addAll(more);
        return all;
    }

    private List<String> at(int row, Field field) {
        int t = tableOf(row);
        return field.of(tables.get(t), row - firstRow[t]);
    }

    private interface Field {
        List<String> of(PlaceTable table, int row);
    }

    private int tableOf(int row) {
        int t = 0;
        while (row >= firstRow[t + 1]) {
            t++;
        }
        return t;
    }
}
