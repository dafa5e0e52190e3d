package org.sitrep.map;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.sitrep.knowledge.PlaceEntry;
import org.sitrep.vocab.Geo;
import org.sitrep.vocab.GeoNames;
import org.sitrep.vocab.Iris;
import org.sitrep.vocab.Sr;
import org.sitrep.vocab.Wgs84;

/** Places of the gazetteer, with the divisions and countries that hold them, to quads of {@code graph/authority}. */
public final class PlaceQuads {
    private static final String CRS84 = "<http://www.opengis.net/def/crs/OGC/1.3/CRS84> ";
    private static final int DECIMALS = 5;

    private final Iris iris;
    private final Function<String, Optional<PlaceEntry>> gazetteer;

    /**
     * A writer of places under one base.
     *
     * @param gazetteer the place of a path
     */
    public PlaceQuads(Iris iris, Function<String, Optional<PlaceEntry>> gazetteer) {
        this.iris = iris;
        this.gazetteer = gazetteer;
    }

    /** In order of the paths; paths that the gazetteer does not know are passed over. */
    public List<Quad> quads(Collection<String> paths) {
        Map<String, PlaceEntry> places = new TreeMap<>();
        paths.forEach(p -> collect(p, places));
        Quads quads = new Quads(iris, iris.graph("authority"));
        places.values().forEach(p -> place(p, quads));
        return quads.list();
    }

    private void collect(String path, Map<String, PlaceEntry> places) {
        if (!places.containsKey(path)) {
            gazetteer.apply(path).ifPresent(place -> {
                places.put(path, place);
                containers(place).forEach(c -> collect(c, places));
            });
        }
    }

    /** Its division, else its country; of places across borders every country. */
    private List<String> containers(PlaceEntry place) {
        Optional<String> division = place.division().map(d -> "place/" + d).filter(d -> !d.equals(place.path()));
        if (division.flatMap(gazetteer).isPresent()) {
            return List.of(division.get());
        }
        return place.countries().size() == 1
                ? place.countries().stream()
                        .map(c -> "place/country-" + c)
                        .filter(c -> !c.equals(place.path()))
                        .toList()
                : List.of();
    }

    private void place(PlaceEntry place, Quads quads) {
        Node node = iris.thing(place.path());
        quads.type(node, Sr.Place);
        quads.name(node, place.name());
        quads.words(node, SKOS.prefLabel.asNode(), place.name(), "en");
        quads.string(node, Sr.placeKind, place.kind());
        place.countries().forEach(c -> quads.string(node, GeoNames.countryCode, c));
        containers(place).stream()
                .filter(c -> gazetteer.apply(c).isPresent())
                .forEach(c -> quads.add(node, Sr.within, iris.thing(c)));
        if (place.population() > 0) {
            quads.integer(node, Sr.population, place.population());
        }
        place.geonames().ifPresent(id -> {
            quads.string(node, GeoNames.geonamesID, id.toString());
            quads.add(node, OWL.sameAs.asNode(), NodeFactory.createURI("https://sws.geonames.org/" + id + "/"));
        });
        place.page()
                .ifPresent(page -> quads.add(
                        node,
                        FOAF.isPrimaryTopicOf.asNode(),
                        NodeFactory.createURI("https://en.wikipedia.org/wiki/" + WikiTitle.escape(page))));
        if (!Double.isNaN(place.latitude()) && !Double.isNaN(place.longitude())) {
            location(node, place, quads);
        }
    }

    private void location(Node node, PlaceEntry place, Quads quads) {
        quads.decimal(node, Wgs84.lat, rounded(place.latitude()));
        quads.decimal(node, Wgs84.lon, rounded(place.longitude()));
        Node geometry =
                iris.thing("geometry/" + place.path().substring(place.path().indexOf('/') + 1));
        quads.add(node, Geo.hasDefaultGeometry, geometry);
        quads.type(geometry, Geo.Geometry);
        quads.label(geometry, place.name() + ", point");
        String wkt = CRS84 + "POINT(" + number(place.longitude()) + " " + number(place.latitude()) + ")";
        quads.add(
                geometry,
                Geo.asWKT,
                NodeFactory.createLiteralDT(wkt, TypeMapper.getInstance().getSafeTypeByName(Geo.wktLiteral.getURI())));
    }

    /** Five decimals are a metre; the gazetteer's single precision gives no more. */
    private static double rounded(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(DECIMALS, java.math.RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    private static String number(double degrees) {
        return BigDecimal.valueOf(rounded(degrees)).stripTrailingZeros().toPlainString();
    }
}
