package org.immerse.accommodation.italy.internal.board;

import java.util.Locale;

/**
 * One person on a version of a board.
 *
 * @param person account of the young person
 * @param home id of the home planned for them; empty where they wait
 * @param proposed id of the home the method proposed; empty where it proposed none
 * @param state how far it is decided
 * @param points of the pair when it was put there; 0 for nobody
 * @param placement what came of accepting it; empty otherwise
 * @param reason why it was accepted or left, in own words; empty while it is open
 */
public record Line(
        String person, String home, String proposed, State state, int points, String placement, String reason) {
    /** How far a line is decided. Texts: {@code accommodation-italy.board.state.<code>}. */
    public enum State {
        /** Not decided yet. */
        OPEN,
        /** Accepted: the two were brought together. */
        ACCEPTED,
        /** Decided: they go on waiting. */
        LEFT;

        /** As it stands in texts and files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Somebody who waits. */
    public static Line waiting(String person) {
        return new Line(person, "", "", State.OPEN, 0, "", "");
    }

    /** As a method proposes it. */
    public static Line proposed(String person, String home, int points) {
        return new Line(person, home, home, State.OPEN, points, "", "");
    }

    /** At another home, or (empty) waiting. */
    Line at(String other, int worth) {
        return new Line(person, other, proposed, State.OPEN, worth, "", "");
    }

    Line accepted(String begun, String why) {
        return new Line(person, home, proposed, State.ACCEPTED, points, begun, why);
    }

    Line left(String why) {
        return new Line(person, "", proposed, State.LEFT, 0, "", why);
    }

    /** Whether it is decided. */
    public boolean isDecided() {
        return state != State.OPEN;
    }

    /** Whether somebody changed what the method proposed. */
    public boolean isChanged() {
        return state == State.OPEN && !home.equals(proposed);
    }
}
