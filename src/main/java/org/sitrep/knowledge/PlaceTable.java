package org.sitrep.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.knowledge.PlaceEntry.Level;

/** One file of the gazetteer: how its rows name places and become entries. */
interface PlaceTable {
    TsvTable table();

    /** The names of a row's place. */
    List<String> names(int row);

    PlaceEntry entry(int row);

    /** ISO code of the row's country; empty where it lies in several or none. */
    String country(int row);

    /** Names of a field that parts them by a bar, without empty ones. */
    static List<String> listed(String field) {
        List<String> names = new ArrayList<>();
        for (String name : field.split("\\|", -1)) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return names;
    }

    static Optional<String> present(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }

    /** countries.tsv. */
    record Countries(TsvTable table) implements PlaceTable {
        @Override
        public List<String> names(int row) {
            return List.of(table.field(row, "name"));
        }

        @Override
        public String country(int row) {
            return table.field(row, "iso2");
        }

        @Override
        public PlaceEntry entry(int row) {
            String iso = country(row);
            return new PlaceEntry(
                    "place/country-" + iso,
                    table.field(row, "name"),
                    Level.COUNTRY,
                    "country",
                    List.of(iso),
                    Optional.empty(),
                    0,
                    table.decimal(row, "latitude"),
                    table.decimal(row, "longitude"),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** divisions.tsv.gz. */
    record Divisions(TsvTable table, int nameColumn) implements PlaceTable {
        @Override
        public List<String> names(int row) {
            String name = table.field(row, nameColumn);
            Optional<String> bare = DivisionName.bare(name);
            return bare.isPresent() ? List.of(name, bare.get()) : List.of(name);
        }

        @Override
        public String country(int row) {
            return table.field(row, "country");
        }

        @Override
        public PlaceEntry entry(int row) {
            String code = table.field(row, "code");
            boolean first = table.integer(row, "level") == 1;
            Optional<String> parent = first ? Optional.empty() : Optional.of(code.substring(0, code.lastIndexOf('.')));
            return new PlaceEntry(
                    "place/" + code,
                    table.field(row, nameColumn),
                    first ? Level.DIVISION : Level.DISTRICT,
                    first ? "first-level division" : "second-level division",
                    List.of(country(row)),
                    parent,
                    0,
                    table.decimal(row, "latitude"),
                    table.decimal(row, "longitude"),
                    Optional.empty(),
                    Optional.empty());
        }
    }
}
