package org.immerse.services.cyprus.internal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immerse.api.appointment.Appointments;
import org.immerse.api.appointment.Mode;
import org.immerse.api.appointment.WeeklyRule;
import org.immerse.api.directory.Directory;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.module.DemoLoader;
import org.immerse.api.module.Site;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads {@code appointments.json} of the demo set: times at which services can be booked, every week from the day on which it is loaded.
 *
 * <pre>
 * [{"service": "id", "days": "TUESDAY,THURSDAY", "from": "10:00", "until": "12:00", "minutes": 30, "capacity": 1, "mode": "IN_PERSON"}]
 * </pre>
 */
@Component
public final class DemoAppointments implements DemoLoader {
    private static final String FILE = "appointments.json";
    private static final String KIND = "directory.service";
    private static final int ORDER = 60;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Appointments appointments;
    private final Directory directory;
    private final Site site;
    private final Clock clock;

    /** Offers the times here. */
    @Activate
    public DemoAppointments(
            @Reference Appointments appointments,
            @Reference Directory directory,
            @Reference Site site,
            @Reference Clock clock) {
        this.appointments = appointments;
        this.directory = directory;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load(Path demoFolder) throws IOException {
        Path file = demoFolder.resolve(FILE);
        if (Files.exists(file)) {
            for (JsonNode one : JSON.readTree(Files.readAllBytes(file))) {
                directory
                        .service(one.path("service").asString(""))
                        .ifPresent(service -> directory
                                .provider(service.provider())
                                .ifPresent(provider -> offer(staff(provider), service, rule(one))));
            }
        }
    }

    private void offer(User staff, PublicService service, WeeklyRule rule) {
        appointments.offer(staff, appointments.open(staff, KIND, service.id()).id(), rule);
    }

    private static User staff(Provider provider) {
        String name = provider.name().in(Locale.ENGLISH);
        return new User(
                "demo-" + provider.id(),
                "demo",
                name,
                Set.of(Role.PROVIDER),
                Optional.of(new Organisation(provider.account(), name)));
    }

    private WeeklyRule rule(JsonNode one) {
        Set<DayOfWeek> days = Arrays.stream(one.path("days").asString("").split(",", -1))
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toSet());
        return new WeeklyRule(
                days,
                LocalDate.ofInstant(clock.instant(), site.zone()),
                Optional.empty(),
                LocalTime.parse(one.path("from").asString("")),
                LocalTime.parse(one.path("until").asString("")),
                one.path("minutes").asInt(),
                one.path("capacity").asInt(1),
                Mode.valueOf(one.path("mode").asString("")),
                false);
    }
}
