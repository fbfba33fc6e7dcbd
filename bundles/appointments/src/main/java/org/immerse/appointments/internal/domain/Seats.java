package org.immerse.appointments.internal.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.immerse.appointments.internal.domain.Turns.Turn;

/**
 * The places of a calendar at one moment. Where what is offered was changed after somebody booked, what they booked counts: a slot that
 * lies across it is full, and a slot with fewer places than were booked too.
 *
 * @param taken places that are booked
 * @param turns turns of who waits that hold now
 */
public record Seats(List<Taken> taken, List<Turn> turns) {
    public Seats {
        taken = List.copyOf(taken);
        turns = List.copyOf(turns);
    }

    /** A place that is booked. */
    public record Taken(Instant start, Instant end, int seat) {
        private boolean liesAcross(Offered slot) {
            return !start.equals(slot.start()) && start.isBefore(slot.end()) && end.isAfter(slot.start());
        }
    }

    /** How many places of a slot somebody can book; {@code person} may be empty. */
    public int free(String person, Offered slot) {
        return (int) numbers(person, slot).count();
    }

    /** The place somebody gets: the one whose turn is theirs, else the first one. */
    public Optional<Integer> best(String person, Offered slot) {
        Set<Integer> own = turns.stream()
                .filter(turn ->
                        turn.start().equals(slot.start()) && turn.person().equals(person))
                .map(Turn::seat)
                .collect(Collectors.toSet());
        List<Integer> free = numbers(person, slot).boxed().toList();
        return free.stream()
                .filter(own::contains)
                .findFirst()
                .or(() -> free.stream().findFirst());
    }

    private IntStream numbers(String person, Offered slot) {
        if (taken.stream().anyMatch(one -> one.liesAcross(slot))) {
            return IntStream.empty();
        }
        Set<Integer> booked = taken.stream()
                .filter(one -> one.start().equals(slot.start()))
                .map(Taken::seat)
                .collect(Collectors.toSet());
        Set<Integer> kept = turns.stream()
                .filter(turn ->
                        turn.start().equals(slot.start()) && !turn.person().equals(person))
                .map(Turn::seat)
                .filter(seat -> !booked.contains(seat))
                .collect(Collectors.toSet());
        return IntStream.range(0, slot.capacity())
                .filter(seat -> !booked.contains(seat) && !kept.contains(seat))
                .limit(Math.max(0, slot.capacity() - booked.size() - kept.size()));
    }
}
