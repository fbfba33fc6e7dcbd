package org.immerse.experts.internal.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * One question, beside the request that carries its words.
 *
 * @param id its id, the subject of the request
 * @param topic id of its topic
 * @param organisation who answers
 * @param request id of the request; empty until it is sent
 * @param person who asked; {@link #NOBODY} once they were erased
 * @param language ISO 639 code of the language it was asked in
 * @param excerpt how it begins
 * @param mayPublish whether the person allows a public page without anything about them
 * @param asked when
 * @param answered when the first answer came
 */
public record Question(
        String id,
        String topic,
        String organisation,
        String request,
        String person,
        String language,
        String excerpt,
        boolean mayPublish,
        Instant asked,
        Optional<Instant> answered) {
    /** Stands in the place of a person who was erased. */
    public static final String NOBODY = "erased";
}
