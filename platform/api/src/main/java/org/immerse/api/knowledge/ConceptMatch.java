package org.immerse.api.knowledge;

/**
 * One answer of a concept search.
 *
 * @param concept what was found
 * @param matchedLabel the label, preferred or alternative, that fits what was typed best
 * @param score 0 to 1, higher is better
 */
public record ConceptMatch(Concept concept, String matchedLabel, double score) {}
