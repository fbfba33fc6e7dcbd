package org.immerse.api.appointment;

/**
 * The calendar of a subject.
 *
 * @param id its id
 * @param kind id of its {@link CalendarKind}
 * @param subject id of the subject, as the module knows it
 */
public record Calendar(String id, String kind, String subject) {}
