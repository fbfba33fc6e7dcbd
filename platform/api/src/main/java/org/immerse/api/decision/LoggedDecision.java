package org.immerse.api.decision;

import java.time.Instant;

/**
 * A decision as the log holds it. People are tokens, drawn for this entry alone.
 *
 * @param id its id
 * @param position its place in the chain, from 1, without gaps
 * @param recorded when, to the microsecond
 * @param decision what was decided; reasons are empty where they were erased with the person they were about
 * @param model id of the matching model; empty where none scored
 * @param modelMark SHA-256 of what the model declared; empty where it did not run
 * @param taxonomyMark SHA-256 of what the taxonomies said about the concepts in the facts
 * @param software versions of the parts that scored, such as {@code jobs-spain 0.1.0, matching 0.1.0}
 * @param hash SHA-256 over the entry and the hash of the one before, in hexadecimal
 */
public record LoggedDecision(
        String id,
        long position,
        Instant recorded,
        Decision decision,
        String model,
        String modelMark,
        String taxonomyMark,
        String software,
        String hash) {}
