package org.sitrep.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.knowledge.PlaceEntry.Level;

/** divisions.tsv.gz: provinces, governorates, districts. "Rif Dimashq Governorate" is also found as "Rif Dimashq". */
record Divisions(TsvTable table, int nameColumn, int codeColumn) implements PlaceTable {
    private static final Set<String> TYPES = Set.of(
            ("governorate province district region oblast county prefecture department subdistrict raion rayon state"
                            + " municipality division commune canton krai subcounty zone")
                    .split(" ", -1));

    static Divisions of(TsvTable table) {
        return new Divisions(table, table.column("name"), table.column("code"));
    }

    @Override
    public List<String> names(int row) {
        String name = table.field(row, nameColumn);
        Optional<String> bare = withoutType(name);
        return bare.isPresent() ? List.of(name, bare.get()) : List.of(name);
    }

    static Optional<String> withoutType(String name) {
        int space = name.lastIndexOf(' ');
        boolean typed = space > 0 && TYPES.contains(name.substring(space + 1).toLowerCase(Locale.ROOT));
        return typed ? Optional.of(name.substring(0, space)) : Optional.empty();
    }

    @Override
    public List<String> countries(int row) {
        return List.of(table.field(row, "country"));
    }

    @Override
    public void index(KeyIndex.Builder names, KeyIndex.Builder paths) {
        KeyBuffer buffer = new KeyBuffer();
        for (int row = 0; row < table.rows(); row++) {
            names.add(table.key(row, nameColumn, buffer).hash(), row);
            String name = table.field(row, nameColumn);
            if (name.indexOf(' ') > 0) {
                Optional<String> bare = withoutType(name);
                if (bare.isPresent()) {
                    names.add(buffer.set(bare.get()).hash(), row);
                }
            }
            paths.add(table.hash("place/", row, codeColumn), row);
        }
    }

    @Override
    public PlaceEntry entry(int row) {
        String code = table.field(row, codeColumn);
        boolean first = table.integer(row, "level") == 1;
        return new PlaceEntry(
                "place/" + code,
                table.field(row, nameColumn),
                first ? Level.DIVISION : Level.DISTRICT,
                first ? "first-level division" : "second-level division",
                countries(row),
                first ? Optional.empty() : Optional.of(code.substring(0, code.lastIndexOf('.'))),
                0,
                table.decimal(row, "latitude"),
                table.decimal(row, "longitude"),
                Optional.empty(),
                Optional.empty());
    }
}
