package org.immerse.api.people;

import java.time.Instant;
import java.util.Optional;

/**
 * What a person agreed to.
 *
 * @param id of this consent
 * @param purpose such as {@code jobs-spain.show-to-employers}; text {@code <purpose>.consent} is what was agreed to
 * @param textVersion the version of that text
 * @param language the language it was read in
 * @param given when
 * @param withdrawn when it was taken back; empty while it holds
 */
public record Consent(
        String id, String purpose, String textVersion, String language, Instant given, Optional<Instant> withdrawn) {}
