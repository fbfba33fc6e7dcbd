package org.immerse.api.matching;

import java.util.List;
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
 * @param grounds where the criterion uses a protected fact: the law that allows it, to be shown with the reason; else empty
 */
public record Reason(
        String criterion,
        Outcome outcome,
        int points,
        int possible,
        Text title,
        Text text,
        List<LawfulGround> grounds) {
    public Reason {
        grounds = List.copyOf(grounds);
    }

    /** A reason that needs no lawful ground. */
    public Reason(String criterion, Outcome outcome, int points, int possible, Text title, Text text) {
        this(criterion, outcome, points, possible, title, text, List.of());
    }

    /** How a criterion came out. */
    public enum Outcome {
        MET,
        PARTLY,
        NOT,
        UNKNOWN
    }
}
