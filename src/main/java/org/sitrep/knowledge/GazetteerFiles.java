package org.sitrep.knowledge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Reads the files of the gazetteer, those that exist, one task a file. */
final class GazetteerFiles {
    private final Path dir;

    GazetteerFiles(Path dir) {
        this.dir = dir;
    }

    /** One task for each file, the slowest first; their results make the gazetteer in this order. */
    List<Callable<PlaceRows.Part>> tasks() {
        List<Callable<PlaceRows.Part>> tasks = new ArrayList<>();
        for (String name : List.of("places.tsv.gz", "places-without-id.tsv.gz")) {
            Path file = dir.resolve(name);
            if (Files.exists(file)) {
                tasks.add(() -> settlements(file));
            }
        }
        Path divisions = dir.resolve("divisions.tsv.gz");
        if (Files.exists(divisions)) {
            tasks.add(() -> divisions(divisions));
        }
        Path features = dir.resolve("features.tsv");
        if (Files.exists(features)) {
            tasks.add(() -> features(features));
        }
        tasks.add(() -> countries(dir.resolve("countries.tsv")));
        return tasks;
    }

    /** Puts the tables together, with the aliases and pages of places in two small tables of their own. */
    Gazetteer join(List<PlaceRows.Part> parts) {
        Map<String, List<String>> neighbours = Map.of();
        for (PlaceRows.Part part : parts) {
            if (part.table() instanceof Countries countries) {
                neighbours = countries.neighbours();
            }
        }
        return new Gazetteer(new PlaceRows(parts, aliases(), pages()), neighbours);
    }

    private Map<String, List<String>> aliases() {
        Map<String, List<String>> aliases = new LinkedHashMap<>();
        Path file = dir.resolve("names.tsv");
        if (Files.exists(file)) {
            TsvTable table = TsvTable.read(file, columns("id aliases"));
            for (int row = 0; row < table.rows(); row++) {
                aliases.put(path(table.field(row, "id")), PlaceTable.listed(table.field(row, "aliases"), "\\|"));
            }
        }
        return aliases;
    }

    private Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        Path file = dir.resolve("pages.tsv");
        if (Files.exists(file)) {
            TsvTable table = TsvTable.read(file, columns("page id"));
            for (int row = 0; row < table.rows(); row++) {
                String id = table.field(row, "id");
                if (!id.isEmpty()) {
                    pages.putIfAbsent(path(id), table.field(row, "page").replace(' ', '_'));
                }
            }
        }
        return pages;
    }

    /** The path of a GeoNames id, a division's code or a feature's slug. */
    private static String path(String id) {
        boolean number = id.chars().allMatch(Character::isDigit);
        return number ? "place/gn-" + id : "place/" + id;
    }

    private static PlaceRows.Part settlements(Path file) {
        return PlaceRows.Part.of(Settlements.of(TsvTable.read(
                file, columns("geonamesId name altName featureCode country admin1 population latitude longitude"))));
    }

    private static PlaceRows.Part divisions(Path file) {
        return PlaceRows.Part.of(
                Divisions.of(TsvTable.read(file, columns("code name level country latitude longitude"))));
    }

    private static PlaceRows.Part features(Path file) {
        return PlaceRows.Part.of(
                new Features(TsvTable.read(file, columns("slug name aliases kind countries latitude longitude page"))));
    }

    private static PlaceRows.Part countries(Path file) {
        return PlaceRows.Part.of(
                new Countries(TsvTable.read(file, columns("iso2 name latitude longitude neighbours"))));
    }

    private static List<String> columns(String names) {
        return List.of(names.split(" ", -1));
    }
}
