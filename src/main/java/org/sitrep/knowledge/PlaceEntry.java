package org.sitrep.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * A place of the gazetteer.
 *
 * @param path the IRI's part after {@code id/}: {@code place/gn-169389}, {@code place/SY.12}, {@code place/donbas}, {@code place/country-SY}
 * @param level how large it is
 * @param kind for a reader: "city", "first-level division", "country", "region", "strait", "crossing" ...
 * @param countries ISO 3166 alpha-2 codes, mostly one
 * @param division code of the first-level division it lies in, as the gazetteer writes it: {@code SY.12}
 * @param population 0 where not known
 * @param latitude degrees, NaN where not known
 * @param longitude degrees, NaN where not known
 * @param geonames GeoNames number
 * @param page title of its Wikipedia page, with underscores
 */
public record PlaceEntry(
        String path,
        String name,
        Level level,
        String kind,
        List<String> countries,
        Optional<String> division,
        long population,
        double latitude,
        double longitude,
        Optional<Integer> geonames,
        Optional<String> page) {
    /** From the largest to the smallest. */
    public enum Level {
        COUNTRY,
        REGION,
        DIVISION,
        DISTRICT,
        SETTLEMENT,
        FEATURE
    }

    public PlaceEntry {
        countries = List.copyOf(countries);
    }
}
