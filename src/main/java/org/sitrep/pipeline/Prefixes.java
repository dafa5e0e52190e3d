package org.sitrep.pipeline;

import java.util.Map;
import java.util.TreeMap;

/** Namespaces that dumps write short. */
final class Prefixes {
    private Prefixes() {}

    static Map<String, String> under(String base) {
        Map<String, String> prefixes = new TreeMap<>(Map.ofEntries(
                Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
                Map.entry("dcterms", "http://purl.org/dc/terms/"),
                Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
                Map.entry("gaf", "http://groundedannotationframework.org/gaf#"),
                Map.entry("geo", "http://www.opengis.net/ont/geosparql#"),
                Map.entry("gn", "http://www.geonames.org/ontology#"),
                Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
                Map.entry("prov", "http://www.w3.org/ns/prov#"),
                Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
                Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
                Map.entry("schema", "http://schema.org/"),
                Map.entry("sd", "http://www.w3.org/ns/sparql-service-description#"),
                Map.entry("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"),
                Map.entry("sh", "http://www.w3.org/ns/shacl#"),
                Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
                Map.entry("void", "http://rdfs.org/ns/void#"),
                Map.entry("wgs84", "http://www.w3.org/2003/01/geo/wgs84_pos#"),
                Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#")));
        prefixes.put("sr", base + "ontology#");
        for (String kind :
                new String[] {"actor", "agreement", "place", "type", "stance", "modality", "effect", "equipment"}) {
            prefixes.put(kind, base + "id/" + kind + "/");
        }
        return prefixes;
    }
}
