package org.sitrep.knowledge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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

    static Gazetteer join(List<PlaceRows.Part> parts) {
        Map<String, List<String>> neighbours = new HashMap<>();
        for (PlaceRows.Part part : parts) {
            if (part.table() instanceof PlaceTable.Countries) {
                TsvTable table = part.table().table();
                for (int row = 0; row < table.rows(); row++) {
                    List<String> codes =
                            PlaceTable.listed(table.field(row, "neighbours").replace(',', '|'));
                    neighbours.put(table.field(row, "iso2"), List.copyOf(codes));
                }
            }
        }
        return new Gazetteer(new PlaceRows(parts), neighbours);
    }

    private static PlaceRows.Part settlements(Path file) {
        TsvTable table = TsvTable.read(
                file,
                "geonamesId",
                "name",
                "altName",
                "featureCode",
                "country",
                "admin1",
                "population",
                "latitude",
                "longitude");
        int id = table.column("geonamesId");
        Settlements places = Settlements.of(table);
        return PlaceRows.index(places, row -> {
            String number = table.field(row, id);
            return number.isEmpty() ? places.entry(row).path() : "place/gn-" + number;
        });
    }

    private static PlaceRows.Part divisions(Path file) {
        TsvTable table = TsvTable.read(file, "code", "name", "level", "country", "latitude", "longitude");
        int code = table.column("code");
        return PlaceRows.index(
                new PlaceTable.Divisions(table, table.column("name")), row -> "place/" + table.field(row, code));
    }

    private static PlaceRows.Part features(Path file) {
        TsvTable table =
                TsvTable.read(file, "slug", "name", "altNames", "kind", "countries", "latitude", "longitude", "page");
        return PlaceRows.index(new Features(table), row -> "place/" + table.field(row, "slug"));
    }

    private static PlaceRows.Part countries(Path file) {
        TsvTable table = TsvTable.read(file, "iso2", "name", "latitude", "longitude", "neighbours");
        return PlaceRows.index(new PlaceTable.Countries(table), row -> "place/country-" + table.field(row, "iso2"));
    }
}
