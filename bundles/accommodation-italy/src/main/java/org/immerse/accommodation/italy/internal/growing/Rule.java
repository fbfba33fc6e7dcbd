package org.immerse.accommodation.italy.internal.growing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When a step has to be done, and by whom: one line of {@code rules.json}.
 *
 * @param id of the step; its texts are {@code accommodation-italy.growing.step.<id>}
 * @param icon symbol of the icon set
 * @param anchor the day it is counted from
 * @param offset how far from that day its last day is
 * @param from months from that day to the first day it makes sense; empty: any day
 * @param grace days somebody has who is new to this site
 * @param who whom it concerns
 * @param papers what to bring, what to come home with, who helps, where
 * @param bases ids of what it rests on
 */
record Rule(
        String id,
        String icon,
        Anchor anchor,
        Offset offset,
        Optional<Integer> from,
        int grace,
        Who who,
        Papers papers,
        List<String> bases) {

    /** A day that can be counted from. @param permit which day of a permit takes its place */
    record Anchor(int age, Permit permit) {}

    /** Whether the last day of the permit is counted from. */
    enum Permit {
        /** Never. */
        NO,
        /** The last day of the permit, where it is earlier than the birthday. */
        EARLIER,
        /** Only the last day of the permit; without it there is no step. */
        ONLY
    }

    /** How far. @param beforeBirthday whether it must be done before the birthday, whatever the grace */
    record Offset(int months, int days, boolean beforeBirthday) {}

    /**
     * Whom a step concerns.
     *
     * @param permits kinds of permit; empty: any
     * @param decrees states of the decree; empty: any
     * @param settled the answer that says it is done; empty: none
     * @param onlyMinor whether it ends with the 18th birthday
     * @param onlyAdult whether it begins with the 18th birthday
     * @param within days after its last day from which nobody new is asked for it; 0: always
     */
    record Who(
            Set<String> permits,
            Set<String> decrees,
            String settled,
            boolean onlyMinor,
            boolean onlyAdult,
            int within) {}

    /** Documents, people and a place, as ends of text keys. */
    record Papers(List<String> take, List<String> receive, List<String> help, Optional<String> where) {}

    /** Whether the step concerns somebody, on this day. */
    boolean concerns(Situation person, LocalDate today) {
        boolean adult = !today.isBefore(person.adult());
        return (who.permits().isEmpty() || who.permits().contains(person.permit()))
                && (who.decrees().isEmpty() || who.decrees().contains(person.decree()))
                && !((who.onlyMinor() || offset.beforeBirthday()) && adult)
                && !(who.onlyAdult() && !adult);
    }

    /** The day it is counted from; empty where it is not known. */
    Optional<LocalDate> anchorDay(Situation person) {
        return switch (anchor.permit()) {
            case NO -> Optional.of(person.birthday(anchor.age()));
            case ONLY -> person.permitUntil();
            case EARLIER -> {
                LocalDate birthday = person.birthday(anchor.age());
                yield Optional.of(person.permitUntil()
                        .filter(end -> end.isBefore(birthday))
                        .orElse(birthday));
            }
        };
    }

    /**
     * The last day: as far from the anchor as the rule says, but nobody is late with what they could not know of: whoever is new has
     * the days of grace, though never past a birthday that ends it.
     */
    LocalDate lastDay(Situation person, LocalDate day) {
        LocalDate wanted = day.plusMonths(offset.months()).plusDays(offset.days());
        LocalDate fair = person.since().plusDays(grace);
        LocalDate by = wanted.isBefore(fair) ? fair : wanted;
        LocalDate last = person.birthday(anchor.age()).minusDays(1);
        return offset.beforeBirthday() && by.isAfter(last) ? last : by;
    }
}
