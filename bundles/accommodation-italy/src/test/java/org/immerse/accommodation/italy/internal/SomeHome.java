package org.immerse.accommodation.italy.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immerse.accommodation.italy.internal.home.Ground;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.api.security.Organisation;
import org.immerse.api.value.GeoPoint;

/** Homes for tests: each begins as a room in Bologna that asks for nothing. */
public final class SomeHome {
    public static final Organisation CONTI = new Organisation("org-conti", "Famiglia Conti");
    private static final Instant MADE = Instant.parse("2026-11-01T09:00:00Z");

    private SomeHome() {}

    /** A room that wishes for nothing. */
    public static Home room(String id) {
        return of(id, Home.Kind.ROOM, 1, 300, household(Set.of("quiet"), Set.of("papers"), false), Home.Wishes.NONE);
    }

    /** With other wishes. */
    public static Home wishing(String id, Home.Wishes wishes) {
        return of(id, Home.Kind.ROOM, 1, 300, household(Set.of("quiet"), Set.of("papers"), false), wishes);
    }

    /** For women only. */
    public static Home forWomen(String id) {
        return wishing(
                id,
                new Home.Wishes(
                        Optional.of("woman"),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        Set.of(Ground.PRIVATE_HOME),
                        Set.of(),
                        Set.of(),
                        Set.of()));
    }

    /** For an age. */
    public static Home forAges(String id, int from, int to) {
        return wishing(
                id,
                new Home.Wishes(
                        Optional.empty(),
                        OptionalInt.of(from),
                        OptionalInt.of(to),
                        Set.of(Ground.OWN_CONTRACT),
                        Set.of(),
                        Set.of(),
                        Set.of()));
    }

    public static Home.Household household(Set<String> life, Set<String> help, boolean pets) {
        return new Home.Household(
                2, OptionalInt.of(30), OptionalInt.of(50), Set.of("urn:immerse:language:it"), pets, false, life, help);
    }

    public static Home of(String id, Home.Kind kind, int beds, int rent, Home.Household household, Home.Wishes wishes) {
        return new Home(
                id,
                CONTI,
                "conti",
                kind,
                "Room with a balcony",
                "A quiet room.",
                new Home.Where(
                        "Bologna",
                        "Bologna",
                        new GeoPoint(44.494, 11.343),
                        "Via Larga 12",
                        OptionalInt.of(5),
                        "Bus 14"),
                new Home.Terms(beds, rent, 0, Set.of("water"), LocalDate.of(2026, 12, 1), Optional.empty()),
                household,
                new Home.Rules(false, false, true, ""),
                wishes,
                Home.Status.OPEN,
                false,
                MADE,
                MADE);
    }
}
