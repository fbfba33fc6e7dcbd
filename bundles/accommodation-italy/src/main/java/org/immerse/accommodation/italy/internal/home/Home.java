package org.immerse.accommodation.italy.internal.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.immerse.api.security.Organisation;
import org.immerse.api.value.GeoPoint;

/**
 * A place to live, as its host registered it. Words in lists of options are the keys of the questions people are asked.
 *
 * @param id its id
 * @param host whose place it is
 * @param registeredBy account that registered it
 * @param kind {@code room}, {@code shared-flat} or {@code family}
 * @param title a short name that says nothing about where exactly it is
 * @param description in the host's words
 * @param where where it is
 * @param terms beds, rent, time
 * @param household who lives there, and how
 * @param rules what holds in the house
 * @param wishes whom it is for, as far as that is lawful
 * @param status what the host made of it
 * @param demo whether it belongs to the demo set
 * @param made when it was registered
 * @param changed when the host last changed or confirmed it
 */
public record Home(
        String id,
        Organisation host,
        String registeredBy,
        Kind kind,
        String title,
        String description,
        Where where,
        Terms terms,
        Household household,
        Rules rules,
        Wishes wishes,
        Status status,
        boolean demo,
        Instant made,
        Instant changed) {

    /** What kind of place. */
    public enum Kind {
        /** A room with a landlord. */
        ROOM("room"),
        /** A flat shared with others, or a co-housing project. */
        SHARED_FLAT("shared-flat"),
        /** A family that takes somebody in. */
        FAMILY("family");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The key of the option: the answer to {@code housing-kind}. */
        public String key() {
            return key;
        }

        /** The kind of this key. */
        public static Optional<Kind> of(String key) {
            return java.util.stream.Stream.of(values())
                    .filter(kind -> kind.key.equals(key))
                    .findFirst();
        }
    }

    /** What the host made of it. */
    public enum Status {
        /** To be filled once it is approved. */
        OPEN,
        /** The host offers it to nobody for the time being. */
        PAUSED,
        /** Offered no more. */
        ENDED
    }

    /**
     * Where it is. The address is for those who meet; everybody else knows the town and a point near it.
     *
     * @param town its town
     * @param province name of the province
     * @param point the middle of the town or of the part of it, never the house
     * @param address street and number; shown from the meeting on only
     * @param minutesToStop on foot to the next stop
     * @param stop that stop and its lines, in the host's words
     */
    public record Where(
            String town, String province, GeoPoint point, String address, OptionalInt minutesToStop, String stop) {}

    /**
     * What is offered.
     *
     * @param beds for how many young people
     * @param rent euros a month for each; 0 where nothing is asked
     * @param deposit euros, once
     * @param included what the rent includes: {@code heating}, {@code electricity}, {@code water}, {@code internet}, {@code meals},
     *     {@code condominium}
     * @param from first day it can be moved into
     * @param until last day; empty: open
     */
    public record Terms(
            int beds, int rent, int deposit, Set<String> included, LocalDate from, Optional<LocalDate> until) {
        public Terms {
            included = sorted(included);
        }
    }

    /**
     * Who lives there already. Nothing about anybody's origin, religion or health.
     *
     * @param people how many
     * @param ageFrom age of the youngest
     * @param ageTo age of the oldest
     * @param languages IRIs of languages they speak
     * @param pets whether animals live there
     * @param smoking whether somebody smokes inside
     * @param life how life is there: keys of {@code home-life}
     * @param help what they help with: keys of {@code help-wanted}
     */
    public record Household(
            int people,
            OptionalInt ageFrom,
            OptionalInt ageTo,
            Set<String> languages,
            boolean pets,
            boolean smoking,
            Set<String> life,
            Set<String> help) {
        public Household {
            languages = sorted(languages);
            life = sorted(life);
            help = sorted(help);
        }
    }

    /**
     * What holds in the house.
     *
     * @param petsAllowed whether one may bring an animal
     * @param smokingAllowed whether one may smoke, if only outside
     * @param guestsAllowed whether friends may stay the night
     * @param words further rules in the host's words
     */
    public record Rules(boolean petsAllowed, boolean smokingAllowed, boolean guestsAllowed, String words) {}

    /**
     * Whom it is for.
     *
     * @param only {@code woman} or {@code man} where it is for women or men only; needs a ground
     * @param ageFrom youngest; needs a ground
     * @param ageTo oldest; needs a ground
     * @param grounds why this is lawful
     * @param life how they would like the others to live: keys of {@code home-life}
     * @param independence what they would like one to be able to do: keys of {@code independence}
     * @param languages IRIs of languages of which one is enough to understand each other
     */
    public record Wishes(
            Optional<String> only,
            OptionalInt ageFrom,
            OptionalInt ageTo,
            Set<Ground> grounds,
            Set<String> life,
            Set<String> independence,
            Set<String> languages) {
        /** A home for everybody. */
        public static final Wishes NONE = new Wishes(
                Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), Set.of(), Set.of(), Set.of(), Set.of());

        public Wishes {
            grounds = Collections.unmodifiableSet(new TreeSet<>(grounds));
            life = sorted(life);
            independence = sorted(independence);
            languages = sorted(languages);
        }

        /** Whether it is bound to an age. */
        public boolean hasAge() {
            return ageFrom.isPresent() || ageTo.isPresent();
        }
    }

    /** The same home with another status. */
    public Home with(Status now, Instant when) {
        return new Home(
                id,
                host,
                registeredBy,
                kind,
                title,
                description,
                where,
                terms,
                household,
                rules,
                wishes,
                now,
                demo,
                made,
                when);
    }

    /** The same home as another kind. */
    public Home with(Kind other) {
        return new Home(
                id,
                host,
                registeredBy,
                other,
                title,
                description,
                where,
                terms,
                household,
                rules,
                wishes,
                status,
                demo,
                made,
                changed);
    }

    /** The same home under another name and description. */
    public Home described(String name, String words) {
        return new Home(
                id,
                host,
                registeredBy,
                kind,
                name,
                words,
                where,
                terms,
                household,
                rules,
                wishes,
                status,
                demo,
                made,
                changed);
    }

    /** The same home elsewhere. */
    public Home with(Where other) {
        return new Home(
                id,
                host,
                registeredBy,
                kind,
                title,
                description,
                other,
                terms,
                household,
                rules,
                wishes,
                status,
                demo,
                made,
                changed);
    }

    /** The same home on other terms. */
    public Home with(Terms other) {
        return new Home(
                id,
                host,
                registeredBy,
                kind,
                title,
                description,
                where,
                other,
                household,
                rules,
                wishes,
                status,
                demo,
                made,
                changed);
    }

    /** The same home with other people. */
    public Home with(Household other) {
        return new Home(
                id,
                host,
                registeredBy,
                kind,
                title,
                description,
                where,
                terms,
                other,
                rules,
                wishes,
                status,
                demo,
                made,
                changed);
    }

    /** The same home with other rules. */
    public Home with(Rules other) {
        return new Home(
                id,
                host,
                registeredBy,
                kind,
                title,
                description,
                where,
                terms,
                household,
                other,
                wishes,
                status,
                demo,
                made,
                changed);
    }

    /** The same home for others. */
    public Home with(Wishes other) {
        return new Home(
                id,
                host,
                registeredBy,
                kind,
                title,
                description,
                where,
                terms,
                household,
                rules,
                other,
                status,
                demo,
                made,
                changed);
    }

    /** Without its address and its stop, as everybody sees it before the meeting. */
    public Home withoutAddress() {
        return with(new Where(where.town(), where.province(), where.point(), "", where.minutesToStop(), ""));
    }

    /** Whether the host offers it on this day: whether staff approved it is another matter, see {@link OpenHomes}. */
    public boolean isOfferedOn(LocalDate day) {
        return status == Status.OPEN
                && terms.until().map(last -> !last.isBefore(day)).orElse(true);
    }

    private static Set<String> sorted(Set<String> keys) {
        return Collections.unmodifiableSet(new TreeSet<>(keys));
    }
}
