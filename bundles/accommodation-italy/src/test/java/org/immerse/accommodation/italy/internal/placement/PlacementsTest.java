package org.immerse.accommodation.italy.internal.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.AccommodationItalyModule;
import org.immerse.accommodation.italy.internal.placement.Placement.End;
import org.immerse.accommodation.italy.internal.placement.Placement.Stay;
import org.immerse.accommodation.italy.internal.placement.Placement.Words;
import org.immerse.accommodation.italy.internal.placement.Placements.Changed;
import org.immerse.api.event.Event;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Placements on a database. */
class PlacementsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @AutoClose
    private final TestDatabase database = TestDatabase.h2();

    private final List<Event> told = new ArrayList<>();
    private final Placements placements =
            new Placements(database.unit(AccommodationItalyModule.ID), (transaction, event) -> told.add(event));

    @Test
    void keepsAllOfAPlacement() {
        Placement full = Placement.suggested("p1", "ama", "home", NOW)
                .in(State.ENDED)
                .with(new Words(Word.YES, Word.INTERESTED, true))
                .with(Optional.of(new Appointment(TODAY.atTime(15, 30), "Library")))
                .with(new Stay(Optional.of(TODAY), Optional.of(TODAY.plusDays(9)), Optional.empty()))
                .with(new End(Cause.MONEY, "rent went up", TODAY))
                .by("org", NOW.plusSeconds(5));

        placements.add(full, taken("s1", "p1"));

        assertThat(placements.find("p1")).contains(full);
        assertThat(placements.steps("p1")).containsExactly(taken("s1", "p1"));
        assertThat(told)
                .singleElement()
                .satisfies(event ->
                        assertThat(event.ids()).containsEntry("person", "ama").containsEntry("home", "home"));
    }

    @Test
    void aPersonAndAHomeHaveOneOpenPlacementAndManyClosedOnes() {
        placements.add(Placement.suggested("p1", "ama", "home", NOW), taken("s1", "p1"));

        assertThatThrownBy(() -> placements.add(Placement.suggested("p2", "ama", "home", NOW), taken("s2", "p2")))
                .isInstanceOf(RuntimeException.class);

        placements.change("p1", (now, ofHome) -> new Changed(now.in(State.DECLINED), taken("s3", "p1")));
        placements.add(Placement.suggested("p3", "ama", "home", NOW), taken("s4", "p3"));
        assertThat(placements.ofPerson("ama")).extracting(Placement::id).containsExactlyInAnyOrder("p1", "p3");
    }

    @Test
    void aChangeSeesAllPlacementsOfItsHome() {
        placements.add(Placement.suggested("p1", "ama", "home", NOW), taken("s1", "p1"));
        placements.add(Placement.suggested("p2", "ben", "home", NOW), taken("s2", "p2"));
        placements.add(Placement.suggested("p3", "ama", "other", NOW), taken("s3", "p3"));
        List<String> seen = new ArrayList<>();

        placements.change("p1", (now, ofHome) -> {
            ofHome.forEach(one -> seen.add(one.id()));
            return new Changed(now.in(State.TRIAL), taken("s4", "p1"));
        });

        assertThat(seen).containsExactly("p1", "p2");
        assertThat(placements.in(List.of(State.TRIAL)))
                .extracting(Placement::id)
                .containsExactly("p1");
    }

    @Test
    void erasingAPersonLeavesNothingOfThem() {
        placements.add(Placement.suggested("p1", "ama", "home", NOW), taken("s1", "p1"));
        placements.add(Placement.suggested("p2", "ben", "home", NOW), taken("s2", "p2"));

        placements.erase("ama");

        assertThat(placements.ofPerson("ama")).isEmpty();
        assertThat(placements.steps("p1")).isEmpty();
        assertThat(placements.ofHome("home")).extracting(Placement::person).containsExactly("ben");
    }

    private static Taken taken(String id, String placement) {
        return new Taken(id, placement, Step.SUGGEST, Actor.PERSON, "actor", State.SUGGESTED, "why", NOW);
    }
}
