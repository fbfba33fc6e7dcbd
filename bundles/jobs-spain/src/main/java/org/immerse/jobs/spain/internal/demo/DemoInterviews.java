package org.immerse.jobs.spain.internal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.appointment.Appointments;
import org.immerse.api.appointment.Mode;
import org.immerse.api.appointment.WeeklyRule;
import org.immerse.api.module.DemoLoader;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.jobs.spain.internal.domain.SpanishDay;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.interview.Interviews;
import org.immerse.jobs.spain.internal.persistence.Vacancies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads {@code interviews.json} of the demo set: times for interviews, where the site has the module for appointments.
 *
 * <pre>
 * [{"vacancy": "identifier", "days": "TUESDAY,THURSDAY", "from": "10:00", "until": "12:00", "minutes": 30, "mode": "IN_PERSON"}]
 * </pre>
 */
@Component
public final class DemoInterviews implements DemoLoader {
    private static final String FILE = "interviews.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Vacancies vacancies;
    private final Clock clock;

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<Appointments> appointments = List.of();

    @Activate
    public DemoInterviews(@Reference Vacancies vacancies, @Reference Clock clock) {
        this.vacancies = vacancies;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load(Path demoFolder) throws IOException {
        Path file = demoFolder.resolve(FILE);
        if (Files.exists(file) && !appointments.isEmpty()) {
            for (JsonNode one : JSON.readTree(Files.readAllBytes(file))) {
                vacancies
                        .findByIdentifiers(Set.of(one.path("vacancy").asString("")))
                        .forEach(vacancy -> offer(appointments.getFirst(), vacancy, one));
            }
        }
    }

    private void offer(Appointments service, Vacancy vacancy, JsonNode one) {
        User employer = new User(
                "demo-" + vacancy.employer().id(),
                "demo",
                vacancy.employer().name(),
                Set.of(Role.EMPLOYER),
                Optional.of(vacancy.employer()));
        LocalDate today = SpanishDay.today(clock);
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(one.path("days").asString("").split(",", -1))
                .map(DayOfWeek::valueOf)
                .forEach(days::add);
        String calendar = service.open(employer, Interviews.KIND, vacancy.id()).id();
        service.offer(
                employer,
                calendar,
                new WeeklyRule(
                        days,
                        today,
                        Optional.empty(),
                        LocalTime.parse(one.path("from").asString("")),
                        LocalTime.parse(one.path("until").asString("")),
                        one.path("minutes").asInt(),
                        1,
                        Mode.valueOf(one.path("mode").asString("")),
                        false));
    }
}
