package org.sitrep.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.knowledge.NameWords.Shape;
import org.sitrep.knowledge.NameWords.Word;

/**
 * The places of the world, found by name and by path. Candidates come countries first, then by falling population.
 *
 * <p>Immutable and thread-safe.
 */
public final class Gazetteer {
    /** In words; a handful of longer names exist and are not found in running text. */
    private static final int LONGEST_NAME = 7;

    private static final double EARTH_RADIUS_KM = 6371.0;
    private static final Comparator<PlaceEntry> LARGEST_FIRST = Comparator.comparing(
                    (PlaceEntry p) -> p.level() != PlaceEntry.Level.COUNTRY)
            .thenComparing(Comparator.comparingLong(PlaceEntry::population).reversed())
            .thenComparing(PlaceEntry::level)
            .thenComparing(PlaceEntry::path);

    private final PlaceRows rows;
    private final Map<String, List<String>> neighbours;

    Gazetteer(PlaceRows rows, Map<String, List<String>> neighbours) {
        this.rows = rows;
        this.neighbours = Map.copyOf(neighbours);
    }

    /** Number of places. */
    public int size() {
        return rows.size();
    }

    /** Places with this name; spellings that transliterations vary in do not meet here. */
    public List<PlaceEntry> byName(String name) {
        return byKey(NameKey.of(name));
    }

    /**
     * Places with this name in some countries, or, where there is none, places of those countries whose names are
     * transliterated and sound like it.
     *
     * @param isoCodes codes of the countries the text is about
     */
    public List<PlaceEntry> byName(String name, Collection<String> isoCodes) {
        return inCountries(NameKey.words(name), isoCodes);
    }

    private List<PlaceEntry> inCountries(List<String> words, Collection<String> isoCodes) {
        List<PlaceEntry> exact = byKey(String.join(" ", words)).stream()
                .filter(p -> liesIn(p, isoCodes))
                .toList();
        return exact.isEmpty() && !isoCodes.isEmpty() ? soundingLike(words, isoCodes) : exact;
    }

    private List<PlaceEntry> byKey(String key) {
        return sorted(rows.byKey(key));
    }

    private List<PlaceEntry> soundingLike(List<String> words, Collection<String> isoCodes) {
        // Short names keep too few letters to be sure of.
        String key = LooseKey.of(words);
        if (key.length() < 5) {
            return List.of();
        }
        List<PlaceEntry> found = new ArrayList<>();
        for (String isoCode : isoCodes) {
            if (Transliteration.isIn(isoCode)) {
                found.addAll(rows.byLooseKey(key, isoCode));
            }
        }
        return sorted(found.stream().distinct().toList());
    }

    private static List<PlaceEntry> sorted(List<PlaceEntry> places) {
        return places.stream().sorted(LARGEST_FIRST).toList();
    }

    private static boolean liesIn(PlaceEntry place, Collection<String> isoCodes) {
        return place.countries().stream().anyMatch(isoCodes::contains);
    }

    /**
     * Names of places anywhere that start at a token, the longest first. Each word must be capitalised, but for
     * articles; words set in capitals count only where all of the text is.
     */
    public List<NameMatch<PlaceEntry>> matches(NameWords text, int at, boolean allCaps) {
        return matches(text, at, allCaps, List.of());
    }

    /** Like {@link #matches(NameWords, int, boolean)}, with names that only sound like those of these countries. */
    public List<NameMatch<PlaceEntry>> matches(NameWords text, int at, boolean allCaps, Collection<String> isoCodes) {
        List<NameMatch<PlaceEntry>> found = new ArrayList<>();
        if (!text.startsWord(at)) {
            return found;
        }
        List<String> words = new ArrayList<>(LONGEST_NAME);
        int start = text.firstOf(at);
        for (int i = start; i < text.size() && i - start < LONGEST_NAME; i++) {
            Word word = text.word(i);
            boolean parted = i > start && (word.blocked() || word.clitic());
            if (parted || !mayBeInName(word, i == start, allCaps)) {
                break;
            }
            words.add(word.key());
            if (word.lastOfToken() && (word.shape() != Shape.LOWER)) {
                List<PlaceEntry> places = byKey(String.join(" ", words));
                if (places.isEmpty() && !isoCodes.isEmpty()) {
                    places = soundingLike(words, isoCodes);
                }
                if (!places.isEmpty()) {
                    found.add(0, new NameMatch<>(at, word.token() + 1, places));
                }
            }
        }
        return found;
    }

    /** Names of places that start at a token, the longest first. */
    public List<NameMatch<PlaceEntry>> matches(List<String> forms, int at) {
        return matches(NameWords.of(forms), at, false);
    }

    /** The longest name of a place that starts at a token. */
    public Optional<NameMatch<PlaceEntry>> longest(List<String> forms, int at) {
        return matches(forms, at).stream().findFirst();
    }

    private static boolean mayBeInName(Word word, boolean first, boolean allCaps) {
        return switch (word.shape()) {
            case CAPITALISED, MIXED -> true;
            case ALL_CAPS -> allCaps || word.key().length() > 5;
            // al-Bab, Khan al-Assal, Ma'arat an-Numan, Deir ez-Zor, Nahr e Saraj, Frankfurt am Main
            case LOWER -> first ? word.key().equals("al") : word.key().length() <= 3;
        };
    }

    /** The place of a path such as {@code place/gn-169389}, {@code place/SY.12} or {@code place/country-SY}. */
    public Optional<PlaceEntry> byPath(String path) {
        return rows.byPath(path);
    }

    /** The country of an ISO 3166 alpha-2 code. */
    public Optional<PlaceEntry> countryOf(String isoCode) {
        return byPath("place/country-" + isoCode.toUpperCase(Locale.ROOT));
    }

    /** Codes of the countries that share a land border with one. */
    public List<String> neighbours(String isoCode) {
        return neighbours.getOrDefault(isoCode, List.of());
    }

    /** Whether a place lies in another, or is that place, as far as the gazetteer knows. */
    public boolean containedIn(String placePath, String otherPath) {
        if (placePath.equals(otherPath)) {
            return true;
        }
        return byPath(placePath)
                .flatMap(place -> byPath(otherPath).map(other -> containedIn(place, other)))
                .orElse(false);
    }

    private static boolean containedIn(PlaceEntry place, PlaceEntry other) {
        String code = other.path().substring("place/".length());
        return switch (other.level()) {
            case COUNTRY ->
                place.level() != PlaceEntry.Level.COUNTRY && place.countries().equals(other.countries());
            case DIVISION, DISTRICT ->
                place.division()
                        .filter(d -> d.equals(code) || d.startsWith(code + "."))
                        .isPresent();
            case REGION, SETTLEMENT, FEATURE -> false;
        };
    }

    /** The great-circle distance; NaN where a position is not known. */
    public static double distanceKm(PlaceEntry a, PlaceEntry b) {
        double phi1 = Math.toRadians(a.latitude());
        double phi2 = Math.toRadians(b.latitude());
        double dPhi = phi2 - phi1;
        double dLambda = Math.toRadians(b.longitude() - a.longitude());
        double h =
                Math.pow(Math.sin(dPhi / 2), 2) + Math.cos(phi1) * Math.cos(phi2) * Math.pow(Math.sin(dLambda / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
