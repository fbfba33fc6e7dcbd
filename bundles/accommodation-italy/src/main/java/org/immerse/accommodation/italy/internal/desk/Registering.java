package org.immerse.accommodation.italy.internal.desk;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.ItalianDay;
import org.immerse.accommodation.italy.internal.profile.BirthDate;
import org.immerse.accommodation.italy.internal.profile.Field;
import org.immerse.api.fact.Fact;
import org.immerse.api.people.Answer;
import org.immerse.api.people.People;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings young people and their guardians in: an account with a first password, or the question to somebody who has one. */
@Component(service = Registering.class)
public final class Registering {
    private static final int YOUNGEST = 12;
    private static final int OLDEST = 25;
    /** Without letters and digits that look alike: it is copied by hand. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final CareRegister care;
    private final Accounts accounts;
    private final People people;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Activate
    public Registering(
            @Reference CareRegister care,
            @Reference Accounts accounts,
            @Reference People people,
            @Reference Clock clock) {
        this.care = care;
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
    }

    /** An account just made. The password is told this once and kept nowhere in this form. */
    record Made(User account, String password) {}

    /** Makes a young person's account, keeps the day of birth, and begins to care for them. */
    Made youngPerson(User staff, String name, String displayName, LocalDate birth) {
        requireCoordinator(staff);
        int age = BirthDate.ageOn(birth, ItalianDay.today(clock));
        if (age < YOUNGEST || age > OLDEST) {
            throw ProblemException.invalid(
                    "birth", Text.of("accommodation-italy.desk.problem.birth", YOUNGEST, OLDEST));
        }
        String password = password();
        User made = accounts.register(name, password, displayName);
        Fact.Period day = new Fact.Period(Optional.of(birth), Optional.of(birth));
        people.answer(
                made.id(), new Answer(Field.BIRTH_DATE, Answer.State.GIVEN, Optional.of(day), "", clock.instant()));
        care.begin(staff, made.id(), ItalianDay.today(clock));
        return new Made(made, password);
    }

    /** Asks somebody who has an account, by the name they sign in with. An unknown name and another kind of account are answered alike. */
    void ask(User staff, String name) {
        requireCoordinator(staff);
        String person = accounts.findByName(name.strip())
                .map(User::id)
                .orElseThrow(
                        () -> ProblemException.invalid("name", Text.of("accommodation-italy.desk.problem.nobody")));
        care.ask(staff, person);
    }

    /** Four groups of four: 78 bits. */
    private String password() {
        StringBuilder password = new StringBuilder();
        for (int at = 0; at < GROUPS * GROUP; at++) {
            if (at > 0 && at % GROUP == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    private static void requireCoordinator(User staff) {
        if (!staff.is(Role.CASEWORKER) || staff.organisation().isEmpty()) {
            throw new ProblemException(
                    ProblemException.Kind.FORBIDDEN, Text.of("accommodation-italy.desk.problem.forbidden"));
        }
    }
}
