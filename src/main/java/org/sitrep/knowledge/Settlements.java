package org.sitrep.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.knowledge.PlaceEntry.Level;

/** places.tsv.gz and places-without-id.tsv.gz: cities, towns and villages. */
record Settlements(TsvTable table, int idColumn, int nameColumn, int altColumn, int countryColumn)
        implements PlaceTable {
    static Settlements of(TsvTable table) {
        return new Settlements(
                table,
                table.column("geonamesId"),
                table.column("name"),
                table.column("altName"),
                table.column("country"));
    }

    @Override
    public List<String> names(int row) {
        String name = table.field(row, nameColumn);
        String alt = table.field(row, altColumn);
        return alt.isEmpty() ? List.of(name) : List.of(name, alt);
    }

    @Override
    public List<String> countries(int row) {
        return List.of(table.field(row, countryColumn));
    }

    @Override
    public void index(KeyIndex.Builder names, KeyIndex.Builder paths) {
        KeyBuffer buffer = new KeyBuffer();
        for (int row = 0; row < table.rows(); row++) {
            long hash = table.key(row, nameColumn, buffer).hash();
            names.add(hash, row);
            if (!table.isEmpty(row, altColumn)) {
                long alt = table.key(row, altColumn, buffer).hash();
                if (alt != hash) {
                    names.add(alt, row);
                }
            }
            if (!table.isEmpty(row, idColumn)) {
                paths.add(table.hash("place/gn-", row, idColumn), row);
            }
        }
    }

    @Override
    public PlaceEntry entry(int row) {
        String name = table.field(row, nameColumn);
        String country = table.field(row, countryColumn);
        String code = country + "." + table.field(row, "admin1");
        int id = (int) table.integer(row, "geonamesId");
        return new PlaceEntry(
                id > 0 ? "place/gn-" + id : pathWithoutId(name, code),
                name,
                Level.SETTLEMENT,
                kind(table.field(row, "featureCode")),
                List.of(country),
                code.endsWith(".") ? Optional.empty() : Optional.of(code),
                table.integer(row, "population"),
                table.decimal(row, "latitude"),
                table.decimal(row, "longitude"),
                id > 0 ? Optional.of(id) : Optional.empty(),
                Optional.empty());
    }

    /** Country, division and key of the name: {@code place/sy-06-al-hirak}; such paths are found by the name in them. */
    static String pathWithoutId(String name, String divisionCode) {
        String slug = NameKey.of(name).replace(' ', '-');
        return "place/" + divisionCode.toLowerCase(Locale.ROOT).replace('.', '-') + "-" + slug;
    }

    private static String kind(String featureCode) {
        return switch (featureCode) {
            case "PPLC" -> "capital";
            case "PPLA" -> "seat of a first-level division";
            case "PPLA2" -> "seat of a second-level division";
            case "PPLX" -> "part of a city";
            case "PPLQ", "PPLW", "PPLH", "PPLCH" -> "former settlement";
            case "STLMT" -> "Israeli settlement";
            default -> "settlement";
        };
    }
}
