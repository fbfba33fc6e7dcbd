package org.immerse.appointments.internal.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Whose turn it is at places that were given back. Worked out from when each was given back and who waited then, so that no turn is
 * missed or late while nobody looks: who waits longest has it first, for a limited time or until they leave the list, then the next. Who
 * has a turn at another place at that moment is passed over. After the last one the place is free for everybody.
 */
public final class Turns {
    /** Somebody who waits. @param left when they stopped waiting; empty while they wait */
    public record Waiter(String person, Instant since, Optional<Instant> left) {}

    /** A place that was given back. */
    public record Freed(Instant start, int seat, Instant at) {}

    /** A turn. */
    public record Turn(String person, Instant start, int seat, Instant from, Instant until) {
        boolean holds(Instant now) {
            return !now.isBefore(from) && now.isBefore(until);
        }

        boolean isAt(Freed place) {
            return start.equals(place.start()) && seat == place.seat();
        }
    }

    private Turns() {}

    /** A place looking for the next one, from this moment on. */
    private record Next(Freed place, Instant from) {}

    /** The turns that hold now. */
    public static List<Turn> now(List<Freed> freed, List<Waiter> waiting, Duration time, Instant now) {
        List<Waiter> queue = waiting.stream()
                .sorted(Comparator.comparing(Waiter::since).thenComparing(Waiter::person))
                .toList();
        PriorityQueue<Next> places = new PriorityQueue<>(Comparator.comparing(Next::from)
                .thenComparing(next -> next.place().start())
                .thenComparing(next -> next.place().seat()));
        freed.forEach(place -> places.add(new Next(place, place.at())));
        List<Turn> all = new ArrayList<>();
        for (Next next = places.poll(); next != null && !next.from().isAfter(now); next = places.poll()) {
            Optional<Turn> turn = turn(next, queue, time, all);
            if (turn.isPresent()) {
                all.add(turn.get());
                places.add(new Next(next.place(), turn.get().until()));
            }
        }
        return all.stream().filter(turn -> turn.holds(now)).toList();
    }

    private static Optional<Turn> turn(Next next, List<Waiter> queue, Duration time, List<Turn> before) {
        Freed place = next.place();
        Instant from = next.from();
        return queue.stream()
                .filter(waiter -> !waiter.since().isAfter(place.at()))
                .filter(waiter -> before.stream()
                        .noneMatch(turn ->
                                turn.person().equals(waiter.person()) && (turn.holds(from) || turn.isAt(place))))
                .map(waiter -> new Turn(
                        waiter.person(),
                        place.start(),
                        place.seat(),
                        from,
                        earliest(from.plus(time), waiter.left().orElse(Instant.MAX), place.start())))
                .filter(turn -> turn.until().isAfter(from))
                .findFirst();
    }

    private static Instant earliest(Instant one, Instant other, Instant last) {
        Instant first = one.isBefore(other) ? one : other;
        return first.isBefore(last) ? first : last;
    }
}
