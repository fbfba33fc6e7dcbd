package org.immerse.accommodation.italy.internal.board;

import java.time.Instant;
import java.util.Locale;

/**
 * One version of a board: who made it, when, by doing what.
 *
 * @param board whose
 * @param number from 1
 * @param author account of the coordinator; empty where it was erased
 * @param when when
 * @param deed what they did
 * @param person whom it was about; empty where it was about nobody, or they were erased
 * @param home id of the home it was about; empty for none
 * @param back the version they went back to; 0 for none
 */
public record Edition(
        String board, int number, String author, Instant when, Deed deed, String person, String home, int back) {
    /** What was done. Texts: {@code accommodation-italy.board.deed.<code>}. */
    public enum Deed {
        OPTIMAL,
        STABLE,
        MOVED,
        WAITS,
        ACCEPTED,
        LEFT,
        REOPENED,
        RESTORED,
        CLOSED,
        CONTINUED;

        /** As it stands in texts and files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a deed was about. */
    record About(Deed deed, String person, String home, int back) {
        static About board(Deed deed) {
            return new About(deed, "", "", 0);
        }

        static About person(Deed deed, String person, String home) {
            return new About(deed, person, home, 0);
        }

        static About back(int number) {
            return new About(Deed.RESTORED, "", "", number);
        }

        static About proposed(Method method) {
            return board(method == Method.OPTIMAL ? Deed.OPTIMAL : Deed.STABLE);
        }
    }
}
