package org.immerse.jobs.spain.internal.exchange;

import java.util.Locale;
import java.util.Optional;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.User;
import org.immerse.jobs.spain.internal.domain.Vacancy;

/**
 * Who sends vacancies, and how.
 *
 * @param actor who acts
 * @param employer whose vacancies they are; empty: each names its employer
 * @param origin by which way
 * @param demo whether they belong to the demo set
 * @param locale the language of names that are looked up
 */
public record Sender(User actor, Optional<Organisation> employer, Vacancy.Origin origin, boolean demo, Locale locale) {}
