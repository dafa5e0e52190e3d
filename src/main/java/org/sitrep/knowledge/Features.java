package org.sitrep.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.knowledge.PlaceEntry.Level;

/** features.tsv: regions, straits, mountains, bases, crossings, known by a slug. */
record Features(TsvTable table) implements PlaceTable {
    @Override
    public List<String> names(int row) {
        List<String> names = new ArrayList<>();
        names.add(table.field(row, "name"));
        names.addAll(PlaceTable.listed(table.field(row, "altNames")));
        return names;
    }

    @Override
    public String country(int row) {
        List<String> countries = countries(row);
        return countries.size() == 1 ? countries.get(0) : "";
    }

    private List<String> countries(int row) {
        return PlaceTable.listed(table.field(row, "countries").replace(',', '|'));
    }

    @Override
    public PlaceEntry entry(int row) {
        String kind = table.field(row, "kind");
        return new PlaceEntry(
                "place/" + table.field(row, "slug"),
                table.field(row, "name"),
                kind.toLowerCase(Locale.ROOT).contains("region") ? Level.REGION : Level.FEATURE,
                kind,
                countries(row),
                Optional.empty(),
                0,
                table.decimal(row, "latitude"),
                table.decimal(row, "longitude"),
                Optional.empty(),
                PlaceTable.present(table.field(row, "page")));
    }
}
