package org.sitrep.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.knowledge.PlaceEntry.Level;

/** features.tsv: regions, straits, mountains, bases, crossings, known by a slug. */
record Features(TsvTable table) implements PlaceTable {
    @Override
    public List<String> names(int row) {
        List<String> names = new ArrayList<>();
        names.add(table.field(row, "name"));
        names.addAll(PlaceTable.listed(table.field(row, "aliases"), "\\|"));
        return names;
    }

    @Override
    public List<String> countries(int row) {
        return PlaceTable.listed(table.field(row, "countries"), ",");
    }

    @Override
    public void index(KeyIndex.Builder names, KeyIndex.Builder paths) {
        indexSmall(names, paths);
    }

    @Override
    public PlaceEntry entry(int row) {
        String kind = table.field(row, "kind");
        return new PlaceEntry(
                "place/" + table.field(row, "slug"),
                table.field(row, "name"),
                level(kind),
                kind,
                countries(row),
                Optional.empty(),
                0,
                table.decimal(row, "latitude"),
                table.decimal(row, "longitude"),
                Optional.empty(),
                PlaceTable.present(table.field(row, "page").replace(' ', '_')));
    }

    private static Level level(String kind) {
        return switch (kind) {
            case "continent", "region", "zone" -> Level.REGION;
            case "city", "town", "village" -> Level.SETTLEMENT;
            default -> Level.FEATURE;
        };
    }
}
