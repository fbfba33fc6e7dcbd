package org.immerse.knowledge.base.internal;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Names in the graphs that Java code reads or writes. The platform's own are defined in {@code knowledge/ontology.ttl}. */
public final class Vocabulary {
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String ESCO_MODEL = "http://data.europa.eu/esco/model#";
    private static final String IMMERSE = "https://immerse.example/ontology#";

    public static final String ESCO = "http://data.europa.eu/esco/";
    public static final String ESCO_OCCUPATIONS = ESCO + "concept-scheme/occupations";
    public static final String ESCO_GROUPS = ESCO + "concept-scheme/isco";
    public static final String ESCO_SKILLS = ESCO + "concept-scheme/skills";
    /** Where the graphs of modules start. */
    public static final String MODULE_GRAPH = "urn:immerse:module:";
    /** Where the graphs of the ESCO import start. */
    public static final String ESCO_GRAPH = MODULE_GRAPH + KnowledgeBaseModule.ID + ":esco";
    /** The graph that says what each module's graph was loaded from. */
    public static final String ORIGIN_GRAPH = MODULE_GRAPH + KnowledgeBaseModule.ID + ":origin";

    public static final Node CONCEPT = NodeFactory.createURI(SKOS + "Concept");
    public static final Node IN_SCHEME = NodeFactory.createURI(SKOS + "inScheme");
    public static final Node PREF_LABEL = NodeFactory.createURI(SKOS + "prefLabel");
    public static final Node ALT_LABEL = NodeFactory.createURI(SKOS + "altLabel");
    public static final Node NOTATION = NodeFactory.createURI(SKOS + "notation");
    public static final Node DEFINITION = NodeFactory.createURI(SKOS + "definition");
    public static final Node BROADER = NodeFactory.createURI(SKOS + "broader");
    public static final Node RANK = NodeFactory.createURI(IMMERSE + "rank");
    public static final Node ISCO_GROUP = NodeFactory.createURI(ESCO_MODEL + "memberOfISCOGroup");
    public static final Node ESSENTIAL_SKILL = NodeFactory.createURI(ESCO_MODEL + "relatedEssentialSkill");
    public static final Node OPTIONAL_SKILL = NodeFactory.createURI(ESCO_MODEL + "relatedOptionalSkill");
    public static final Node MODULE_GRAPH_CLASS = NodeFactory.createURI(IMMERSE + "ModuleGraph");
    public static final Node MODULE_VERSION = NodeFactory.createURI(IMMERSE + "moduleVersion");
    public static final Node CONTENT_HASH = NodeFactory.createURI(IMMERSE + "contentHash");

    private Vocabulary() {}
}
