package org.sitrep.knowledge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Pages of the English Wikipedia by what a text calls them: {@code pages.tsv} holds titles, redirects among them, that are
 * names themselves; {@code offices.tsv} the pages of offices by whom they serve. Immutable and thread-safe.
 */
public final class Pages {
    /** How it is held makes no other office. */
    private static final Pattern HOLDING = Pattern.compile(
            "^(?:(?:former|then|acting|interim|caretaker|disputed|new|newly elected|outgoing|late|ousted|incoming|current) )+");

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byOffice = new HashMap<>();

    private Pages() {}

    static Pages load(Path ontology) {
        Pages out = new Pages();
        Path titles = ontology.resolve("pages.tsv");
        if (Files.exists(titles)) {
            TsvTable t = TsvTable.read(titles, List.of("title"));
            for (int row = 0; row < t.rows(); row++) {
                String title = t.field(row, t.column("title"));
                // Of two titles that differ in case or accents alone the first stands; they lead to one page.
                out.byName.putIfAbsent(title, title);
                out.byName.putIfAbsent(NameKey.of(title), title);
            }
        }
        Path offices = ontology.resolve("offices.tsv");
        if (Files.exists(offices)) {
            TsvTable t = TsvTable.read(offices, List.of("owner", "title", "page"));
            for (int row = 0; row < t.rows(); row++) {
                out.byOffice.put(
                        office(t.field(row, t.column("owner")), t.field(row, t.column("title"))),
                        t.field(row, t.column("page")));
            }
        }
        return out;
    }

    /** The page whose title reads as the name does. */
    public Optional<String> titled(String name) {
        String exact = byName.get(name);
        return Optional.ofNullable(exact != null ? exact : byName.get(NameKey.of(name)))
                .map(Pages::underscored);
    }

    /**
     * The page of an office.
     *
     * @param owner path of the state or body it serves: {@code actor/iran}
     * @param title as a text says it: "foreign minister"
     */
    public Optional<String> ofOffice(String owner, String title) {
        return Optional.ofNullable(byOffice.get(office(owner, title))).map(Pages::underscored);
    }

    private static String office(String owner, String title) {
        String words =
                title.toLowerCase(Locale.ROOT).replace("defence", "defense").replace('-', ' ');
        return owner + '\t' + HOLDING.matcher(words).replaceFirst("").strip();
    }

    private static String underscored(String title) {
        return title.replace(' ', '_');
    }
}
