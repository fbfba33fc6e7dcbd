package org.immerse.directory.internal.knowledge;

import java.util.LinkedHashMap;
import java.util.Map;

/** Names of the vocabularies in use. The terms of {@code immerse:} stand in the README. */
final class Vocab {
    static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
    static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    static final String DCT = "http://purl.org/dc/terms/";
    static final String CV = "http://data.europa.eu/m8g/";
    static final String CPSV = "http://purl.org/vocab/cpsv#";
    static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    static final String ORG = "http://www.w3.org/ns/org#";
    static final String LOCN = "http://www.w3.org/ns/locn#";
    static final String SCHEMA = "http://schema.org/";
    static final String PROV = "http://www.w3.org/ns/prov#";
    static final String FOAF = "http://xmlns.com/foaf/0.1/";
    static final String DCAT = "http://www.w3.org/ns/dcat#";
    static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    static final String VCARD = "http://www.w3.org/2006/vcard/ns#";
    static final String TIME = "http://www.w3.org/2006/time#";
    static final String IMMERSE = "https://immerse.example/ontology#";

    static final String GRAPH = "urn:immerse:module:directory:";
    static final String ENTRY = "urn:immerse:directory:";
    static final String SCHEME = "urn:immerse:scheme:";

    /** Prefixes, for files people read. */
    static final Map<String, String> PREFIXES = prefixes();

    private Vocab() {}

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("cpsv", CPSV);
        prefixes.put("cv", CV);
        prefixes.put("dcat", DCAT);
        prefixes.put("dct", DCT);
        prefixes.put("foaf", FOAF);
        prefixes.put("geo", GEO);
        prefixes.put("immerse", IMMERSE);
        prefixes.put("locn", LOCN);
        prefixes.put("org", ORG);
        prefixes.put("prov", PROV);
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("schema", SCHEMA);
        prefixes.put("skos", SKOS);
        prefixes.put("time", TIME);
        prefixes.put("vcard", VCARD);
        prefixes.put("xsd", XSD);
        return prefixes;
    }
}
