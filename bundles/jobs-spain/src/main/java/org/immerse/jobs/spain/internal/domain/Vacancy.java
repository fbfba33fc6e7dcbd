package org.immerse.jobs.spain.internal.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.immerse.api.security.Organisation;

/**
 * A vacancy of an employer.
 *
 * @param id given by this site, never twice
 * @param identifier the employer's own, unique among the employer's vacancies
 * @param employer who offers it
 * @param title what the employer calls it, in the employer's language
 * @param description what one does there, in the employer's words
 * @param requirements what it asks for
 * @param workplace where it is
 * @param terms what it gives
 * @param publication how it stands
 */
public record Vacancy(
        String id,
        String identifier,
        Organisation employer,
        String title,
        String description,
        Requirements requirements,
        Workplace workplace,
        Terms terms,
        Publication publication) {

    /** How it stands. Texts: {@code jobs-spain.status.<name in lower case>}. */
    public enum Status {
        OPEN,
        CLOSED,
        EXPIRED
    }

    /** Where it came from. */
    public enum Origin {
        FORM,
        IMPORT,
        API
    }

    /**
     * How a vacancy stands.
     *
     * @param status open, closed by the employer, or expired
     * @param validThrough the last day one can apply
     * @param origin where it came from
     * @param demo whether it belongs to the demo set
     * @param made when it was first kept
     * @param checked when the employer last confirmed it
     */
    public record Publication(
            Status status, LocalDate validThrough, Origin origin, boolean demo, Instant made, Instant checked) {}

    /** Whether one can apply on this day. */
    public boolean isOpenOn(LocalDate day) {
        return publication.status() == Status.OPEN
                && !publication.validThrough().isBefore(day);
    }

    /** How it stands on this day: an open one whose last day is over has expired. */
    public Status statusOn(LocalDate day) {
        return publication.status() == Status.OPEN && !isOpenOn(day) ? Status.EXPIRED : publication.status();
    }

    /** The same vacancy with another status, confirmed now. */
    public Vacancy with(Status status, Instant now) {
        Instant checked = status == Status.OPEN ? now : publication.checked();
        return with(new Publication(
                status,
                publication.validThrough(),
                publication.origin(),
                publication.demo(),
                publication.made(),
                checked));
    }

    /** The same vacancy under another id. */
    public Vacancy withId(String other) {
        return new Vacancy(
                other, identifier, employer, title, description, requirements, workplace, terms, publication);
    }

    private Vacancy with(Publication other) {
        return new Vacancy(id, identifier, employer, title, description, requirements, workplace, terms, other);
    }
}
