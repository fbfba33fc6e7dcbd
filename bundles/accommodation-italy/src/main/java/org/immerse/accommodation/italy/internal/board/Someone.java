package org.immerse.accommodation.italy.internal.board;

/**
 * Somebody the office cares for.
 *
 * @param person the account
 * @param coordinator the account of who cares for them
 * @param bar why they do not wait for a home now; empty where they do. Texts: {@code accommodation-italy.board.bar.<bar>}
 */
record Someone(String person, String coordinator, String bar) {
    boolean isWaiting() {
        return bar.isEmpty();
    }
}
