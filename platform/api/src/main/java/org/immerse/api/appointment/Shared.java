package org.immerse.api.appointment;

/**
 * What a booking tells the other side, and nothing else is told.
 *
 * @param called what the person wants to be called: 1 to 100 characters
 * @param language ISO 639 code of the language they would like to speak; may be empty
 * @param question what it is about, in their own words: at most 2,000 characters; may be empty
 */
public record Shared(String called, String language, String question) {}
