package org.immerse.services.cyprus.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.appointment.Appointments;
import org.immerse.api.appointment.Calendar;
import org.immerse.api.appointment.Mode;
import org.immerse.api.appointment.WeeklyRule;
import org.immerse.api.directory.Contact;
import org.immerse.api.directory.Directory;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.Terms;
import org.immerse.api.module.Site;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.User;
import org.immerse.api.text.Localized;
import org.immerse.testing.StandIn;
import org.immerse.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoAppointmentsTest {
    private static final Localized WORDS = new Localized(Map.of("en", "Health Insurance Office"));
    private static final Provider OFFICE = new Provider(
            "office", Provider.Kind.PUBLIC_OFFICE, WORDS, WORDS, Contact.NONE, List.of(), "organisation-1", true);
    private static final PublicService CARD = new PublicService(
            "health-card",
            OFFICE.id(),
            new PublicService.Wording(WORDS, WORDS, WORDS, WORDS, WORDS),
            Set.of(),
            Set.of(),
            new Terms(
                    Set.of(Terms.Channel.OFFICE),
                    true,
                    List.of("el"),
                    false,
                    new Terms.Cost(Terms.Cost.Kind.FREE, Optional.empty(), WORDS),
                    List.of(),
                    Optional.empty()),
            List.of(),
            Contact.NONE,
            "",
            List.of(),
            false,
            true);

    private record Offer(User staff, String calendar, WeeklyRule rule) {}

    @TempDir
    private Path folder;

    private final List<Offer> offers = new ArrayList<>();
    private final Appointments appointments = StandIn.of(Appointments.class, (name, arguments) -> switch (name) {
        case "open" -> new Calendar(arguments[1] + ":" + arguments[2], (String) arguments[1], (String) arguments[2]);
        case "offer" -> offers.add(new Offer((User) arguments[0], (String) arguments[1], (WeeklyRule) arguments[2]));
        default -> throw new UnsupportedOperationException(name);
    });
    private final Directory directory = StandIn.of(Directory.class, (name, arguments) -> switch (name) {
        case "service" -> Optional.of(CARD).filter(one -> one.id().equals(arguments[0]));
        case "provider" -> Optional.of(OFFICE).filter(one -> one.id().equals(arguments[0]));
        default -> throw new UnsupportedOperationException(name);
    });
    private final Site site = StandIn.of(Site.class, (name, arguments) -> ZoneId.of("Asia/Nicosia"));

    @Test
    void offersTheTimesOfAServiceForItsProviderFromTodayInCyprus() throws Exception {
        load("""
                [{"service": "health-card", "days": "MONDAY,WEDNESDAY", "from": "08:30", "until": "12:30", "minutes": 20,
                  "mode": "IN_PERSON"}]""");

        assertThat(offers).singleElement().satisfies(offer -> {
            assertThat(offer.staff().organisation())
                    .contains(new Organisation("organisation-1", "Health Insurance Office"));
            assertThat(offer.calendar()).isEqualTo("directory.service:health-card");
            assertThat(offer.rule())
                    .isEqualTo(new WeeklyRule(
                            Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY),
                            LocalDate.of(2026, 11, 24),
                            Optional.empty(),
                            LocalTime.of(8, 30),
                            LocalTime.of(12, 30),
                            20,
                            1,
                            Mode.IN_PERSON,
                            false));
        });
    }

    @Test
    void leavesOutServicesThatTheDirectoryDoesNotHave() throws Exception {
        load("""
                [{"service": "gone", "days": "MONDAY", "from": "08:30", "until": "12:30", "minutes": 20, "mode": "PHONE"}]""");

        assertThat(offers).isEmpty();
    }

    @Test
    void doesNothingWithoutTheFile() throws Exception {
        loader().load(folder);

        assertThat(offers).isEmpty();
    }

    private void load(String json) throws Exception {
        Files.writeString(folder.resolve("appointments.json"), json);
        loader().load(folder);
    }

    private DemoAppointments loader() {
        return new DemoAppointments(
                appointments, directory, site, new TestClock(Instant.parse("2026-11-23T22:30:00Z")));
    }
}
