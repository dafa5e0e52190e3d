package org.sitrep.knowledge;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names of divisions without the word that says they are one: "Rif Dimashq Governorate" is also "Rif Dimashq". */
final class DivisionName {
    private static final Set<String> TYPES = Set.of(
            "governorate",
            "province",
            "district",
            "region",
            "oblast",
            "county",
            "prefecture",
            "department",
            "subdistrict",
            "raion",
            "rayon",
            "state",
            "municipality",
            "division",
            "commune",
            "canton",
            "krai",
            "subcounty",
            "zone");

    private DivisionName() {}

    static Optional<String> bare(String name) {
        int space = name.lastIndexOf(' ');
        if (space > 0 && TYPES.contains(name.substring(space + 1).toLowerCase(Locale.ROOT))) {
            return Optional.of(name.substring(0, space));
        }
        return Optional.empty();
    }
}
