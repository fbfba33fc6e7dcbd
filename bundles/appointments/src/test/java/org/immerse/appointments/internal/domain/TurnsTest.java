package org.immerse.appointments.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.immerse.appointments.internal.domain.Turns.Freed;
import org.immerse.appointments.internal.domain.Turns.Turn;
import org.immerse.appointments.internal.domain.Turns.Waiter;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final Instant ZERO = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant SLOT = minute(10_000);
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void whoWaitsLongestHasItFirstThenTheNextThenEverybody() {
        List<Freed> freed = List.of(new Freed(SLOT, 0, minute(10)));
        List<Waiter> queue = List.of(waiter("b", 2), waiter("a", 1));
        assertThat(holders(freed, queue, 9)).isEmpty();
        assertThat(holders(freed, queue, 10)).containsExactly("a");
        assertThat(holders(freed, queue, 69)).containsExactly("a");
        assertThat(holders(freed, queue, 70)).containsExactly("b");
        assertThat(holders(freed, queue, 130)).isEmpty();
    }

    @Test
    void whoJoinedAfterItWasGivenBackHasNoTurnAtIt() {
        assertThat(holders(List.of(new Freed(SLOT, 0, minute(10))), List.of(waiter("a", 11)), 20))
                .isEmpty();
    }

    @Test
    void whoLeavesPassesItOnAtOnceAndWhoHadLeftIsPassedOver() {
        List<Freed> freed = List.of(new Freed(SLOT, 0, minute(10)));
        List<Waiter> queue = List.of(
                new Waiter("gone", minute(1), Optional.of(minute(5))),
                new Waiter("leaving", minute(2), Optional.of(minute(20))),
                waiter("next", 3));
        assertThat(holders(freed, queue, 10)).containsExactly("leaving");
        assertThat(holders(freed, queue, 20)).containsExactly("next");
        assertThat(holders(freed, queue, 79)).containsExactly("next");
        assertThat(holders(freed, queue, 80)).isEmpty();
    }

    @Test
    void twoPlacesGoToTwoPeople() {
        List<Freed> freed = List.of(new Freed(SLOT, 0, minute(10)), new Freed(SLOT, 1, minute(11)));
        assertThat(holders(freed, List.of(waiter("a", 1), waiter("b", 2)), 12)).containsExactly("a", "b");
    }

    @Test
    void aTurnEndsWhenTheTimeBegins() {
        List<Freed> freed = List.of(new Freed(minute(30), 0, minute(10)));
        assertThat(Turns.now(freed, List.of(waiter("a", 1), waiter("b", 2)), HOUR, minute(20)))
                .containsExactly(new Turn("a", minute(30), 0, minute(10), minute(30)));
        assertThat(holders(freed, List.of(waiter("a", 1), waiter("b", 2)), 30)).isEmpty();
    }

    @Property(tries = 300)
    void noPlaceHasTwoTurnsAndNobodyTwoPlacesAtAnyMoment(
            @ForAll @Size(max = 5) List<@IntRange(min = 0, max = 300) Integer> freedAt,
            @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 300) Integer> since,
            @ForAll @IntRange(min = 0, max = 600) int now) {
        List<Freed> freed = new ArrayList<>();
        for (int seat = 0; seat < freedAt.size(); seat++) {
            freed.add(new Freed(SLOT, seat, minute(freedAt.get(seat))));
        }
        List<Waiter> queue = new ArrayList<>();
        for (int person = 0; person < since.size(); person++) {
            Optional<Instant> left = person % 3 == 2 ? Optional.of(minute(since.get(person) + 40)) : Optional.empty();
            queue.add(new Waiter("p" + person, minute(since.get(person)), left));
        }
        List<Turn> turns = Turns.now(freed, queue, HOUR, minute(now));
        assertThat(turns).extracting(Turn::seat).doesNotHaveDuplicates();
        assertThat(turns).extracting(Turn::person).doesNotHaveDuplicates();
        assertThat(turns)
                .allSatisfy(turn -> assertThat(minute(now))
                        .isBetween(turn.from(), turn.until().minusNanos(1)));
    }

    private static List<String> holders(List<Freed> freed, List<Waiter> queue, int now) {
        return Turns.now(freed, queue, HOUR, minute(now)).stream()
                .map(Turn::person)
                .toList();
    }

    private static Waiter waiter(String person, int since) {
        return new Waiter(person, minute(since), Optional.empty());
    }

    private static Instant minute(int number) {
        return ZERO.plus(Duration.ofMinutes(number));
    }
}
