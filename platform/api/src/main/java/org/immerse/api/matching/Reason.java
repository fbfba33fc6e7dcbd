package org.immerse.api.matching;

import org.immerse.api.text.Text;

/**
 * What one criterion contributed.
 *
 * @param criterion its id
 * @param outcome met, partly, not, or unknown
 * @param points whole points gained; the points of all reasons add up to the score
 * @param possible whole points it could have given; those of all reasons add up to 100 where any has a weight
 * @param title what it is about, such as 'Languages'
 * @param text the sentence that says why, with what is there and what is missing
 */
public record Reason(String criterion, Outcome outcome, int points, int possible, Text title, Text text) {
    /** How a criterion came out. */
    public enum Outcome {
        MET,
        PARTLY,
        NOT,
        UNKNOWN
    }
}
