package org.sitrep.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.text.Kind;

/**
 * An actor or agreement of the authority files.
 *
 * @param path the IRI's part after {@code id/}: {@code actor/turkey}, {@code agreement/sochi-2018}
 * @param label preferred name
 * @param names every name it is recognised by, the label among them
 * @param demonyms words for its people and things ("Turkish", "Turks"); states only, mostly
 * @param capitals names of its capitals; states only
 * @param isoCode two letters; states only
 * @param state path of the state it belongs to, for bodies, forces and state outlets
 * @param places paths of the states it is active in, based in or concerns
 * @param page title of its Wikipedia page, with underscores
 * @param wikidata Q number
 * @param from first day of existence
 * @param to last day of existence
 */
public record Entity(
        String path,
        Kind kind,
        String label,
        List<String> names,
        List<String> demonyms,
        List<String> capitals,
        Optional<String> isoCode,
        Optional<String> state,
        List<String> places,
        Optional<String> page,
        Optional<String> wikidata,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {
    public Entity {
        names = List.copyOf(names);
        demonyms = List.copyOf(demonyms);
        capitals = List.copyOf(capitals);
        places = List.copyOf(places);
    }
}
