package org.immerse.accommodation.italy.internal.placement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.ItalianDay;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.Homes;
import org.immerse.accommodation.italy.internal.profile.BirthDate;
import org.immerse.api.id.Ids;
import org.immerse.api.people.People;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import tools.jackson.databind.JsonNode;

/**
 * Keeps a placement with the history somebody wrote down: each step on its own day, by the table. What stands today, such as an
 * approval, is not asked of days that are over.
 */
@Component(service = PlacementStart.class)
public final class PlacementStart {
    private static final LocalTime NOON = LocalTime.NOON;

    private final Placements placements;
    private final Homes homes;
    private final Accounts accounts;
    private final People people;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public PlacementStart(
            @Reference Placements placements,
            @Reference Homes homes,
            @Reference Accounts accounts,
            @Reference People people,
            @Reference Clock clock,
            @Reference Ids ids) {
        this.placements = placements;
        this.homes = homes;
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
        this.ids = ids;
    }

    /** Keeps one; nothing happens where it is there already. */
    public void begin(JsonNode one) {
        String id = text(one, "id");
        if (placements.find(id).isPresent()) {
            return;
        }
        User person = account(text(one, "person"));
        Home home = homes.find(text(one, "home"))
                .orElseThrow(() -> new IllegalArgumentException("no home " + text(one, "home")));
        Placement placement = Placement.suggested(id, person.id(), home.id(), clock.instant());
        List<Taken> steps = new ArrayList<>();
        int number = 0;
        for (JsonNode step : one.path("steps")) {
            User by = account(text(step, "by"));
            Actor as = actor(by, person, home);
            LocalDate day = day(step, "day").orElseThrow(() -> new IllegalArgumentException("a step without a day"));
            Instant when = moment(day, number++);
            Step what = Step.of(text(step, "step"));
            if (steps.isEmpty()) {
                placement = Placement.suggested(id, person.id(), home.id(), when);
                steps.add(taken(placement, Step.SUGGEST, as, by, "", when));
            }
            if (what != Step.SUGGEST) {
                Situation then = new Situation(isMinor(person, day), false, day);
                String staff = as == Actor.COORDINATOR
                        ? by.organisation().map(Organisation::id).orElse("")
                        : "";
                placement = Progress.after(placement, move(step, what, as), then, staff, when);
                steps.add(taken(placement, what, as, by, text(step, "reason"), when));
            }
        }
        placements.add(placement, steps);
    }

    private Move move(JsonNode step, Step what, Actor as) {
        Optional<Appointment> appointment = day(step, "at")
                .map(day -> new Appointment(
                        day.atTime(text(step, "time").isEmpty() ? NOON : LocalTime.parse(text(step, "time"))),
                        text(step, "place")));
        String cause = text(step, "cause");
        return new Move(
                what,
                as,
                appointment,
                day(step, "from"),
                day(step, "until"),
                cause.isEmpty() ? Optional.empty() : Optional.of(Cause.of(cause)),
                text(step, "reason"));
    }

    private boolean isMinor(User person, LocalDate day) {
        return BirthDate.isMinorOn(BirthDate.of(people.facts(person.id())), day);
    }

    private Actor actor(User by, User person, Home home) {
        if (by.id().equals(person.id())) {
            return Actor.PERSON;
        }
        if (by.organisation().filter(home.host()::equals).isPresent()) {
            return Actor.HOST;
        }
        return by.is(Role.CASEWORKER) ? Actor.COORDINATOR : Actor.GUARDIAN;
    }

    private Taken taken(Placement after, Step step, Actor as, User by, String reason, Instant when) {
        return new Taken(ids.next(), after.id(), step, as, by.id(), after.state(), reason, when);
    }

    private Instant moment(LocalDate day, int minutes) {
        Instant then =
                day.atTime(NOON).plusMinutes(minutes).atZone(ItalianDay.ZONE).toInstant();
        return then.isAfter(clock.instant()) ? clock.instant() : then;
    }

    /** A day, or so many days from today. */
    private Optional<LocalDate> day(JsonNode step, String name) {
        String written = text(step, name);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                written.matches("[+-]?[0-9]+")
                        ? ItalianDay.today(clock).plusDays(Long.parseLong(written))
                        : LocalDate.parse(written));
    }

    private User account(String name) {
        return accounts.findByName(name).orElseThrow(() -> new IllegalArgumentException("no account " + name));
    }

    private static String text(JsonNode node, String property) {
        return node.path(property).asString("");
    }
}
