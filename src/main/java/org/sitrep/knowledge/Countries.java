package org.sitrep.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.knowledge.PlaceEntry.Level;

/** countries.tsv. */
record Countries(TsvTable table) implements PlaceTable {
    @Override
    public List<String> names(int row) {
        return List.of(table.field(row, "name"));
    }

    @Override
    public List<String> countries(int row) {
        return List.of(table.field(row, "iso2"));
    }

    /** Codes of the countries each country borders on. */
    Map<String, List<String>> neighbours() {
        Map<String, List<String>> neighbours = new HashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            neighbours.put(
                    table.field(row, "iso2"), List.copyOf(PlaceTable.listed(table.field(row, "neighbours"), ",")));
        }
        return neighbours;
    }

    @Override
    public void index(KeyIndex.Builder names, KeyIndex.Builder paths) {
        indexSmall(names, paths);
    }

    @Override
    public PlaceEntry entry(int row) {
        return new PlaceEntry(
                "place/country-" + table.field(row, "iso2"),
                table.field(row, "name"),
                Level.COUNTRY,
                "country",
                countries(row),
                Optional.empty(),
                0,
                table.decimal(row, "latitude"),
                table.decimal(row, "longitude"),
                Optional.empty(),
                Optional.empty());
    }
}
