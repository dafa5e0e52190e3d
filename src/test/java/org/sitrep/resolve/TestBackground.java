package org.sitrep.resolve;

import java.util.Map;
import java.util.Optional;

/** A small world: two towns in the province of Idlib in Syria, two states with their armies. */
final class TestBackground implements Background {
    static final Thing PROVINCE = new Thing("place/SY.12", "Idlib province", org.sitrep.text.Kind.Place);
    static final Thing SARAQEB = new Thing("place/gn-1", "Saraqeb", org.sitrep.text.Kind.Place);

    private static final Map<String, String> STATES = Map.of(
            "actor/turkey", "actor/turkey",
            "actor/turkey-armed-forces", "actor/turkey",
            "actor/russia", "actor/russia",
            "actor/syria", "actor/syria",
            "actor/syria-armed-forces", "actor/syria");

    @Override
    public boolean within(String place, String container) {
        return container.equals(PROVINCE.path())
                && (place.equals(SARAQEB.path()) || place.equals(SampleFacts.IDLIB.path()));
    }

    @Override
    public Optional<String> country(String place) {
        return place.startsWith("place/village") ? Optional.empty() : Optional.of("place/country-SY");
    }

    @Override
    public boolean isWide(String place) {
        return place.equals(PROVINCE.path());
    }

    @Override
    public Optional<String> stateOf(String actor) {
        return Optional.ofNullable(STATES.get(actor));
    }

    @Override
    public Optional<String> broader(String eventType) {
        return eventType.equals("DroneStrike") ? Optional.of("Airstrike") : Optional.empty();
    }
}
