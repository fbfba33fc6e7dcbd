package org.immerse.appointments.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immerse.api.appointment.Mode;
import org.immerse.api.appointment.WeeklyRule;
import org.jspecify.annotations.Nullable;

/** A row of {@code appointments_rule}. */
@Entity
@Table(name = "appointments_rule")
public class RuleEntity {
    @Id
    private String id = "";

    private String calendar = "";
    private String weekdays = "";

    @Column(name = "first_day")
    private LocalDate first = LocalDate.EPOCH;

    @Column(name = "last_day")
    private @Nullable LocalDate last;

    @Column(name = "from_time")
    private String from = "";

    @Column(name = "until_time")
    private String until = "";

    private int minutes;
    private int capacity;
    private String mode = "";

    @Column(name = "on_holidays")
    private boolean onHolidays;

    @Column(name = "made_at")
    private Instant made = Instant.EPOCH;

    /** For the provider. */
    protected RuleEntity() {}

    RuleEntity(String id, String calendar, WeeklyRule rule, Instant made) {
        this.id = id;
        this.calendar = calendar;
        weekdays = rule.days().stream()
                .sorted()
                .map(day -> Integer.toString(day.getValue()))
                .collect(Collectors.joining(","));
        first = rule.first();
        last = rule.last().orElse(null);
        from = rule.from().toString();
        until = rule.until().toString();
        minutes = rule.minutes();
        capacity = rule.capacity();
        mode = rule.mode().name();
        onHolidays = rule.onHolidays();
        this.made = made;
    }

    String id() {
        return id;
    }

    String calendar() {
        return calendar;
    }

    WeeklyRule toDomain() {
        return new WeeklyRule(
                Arrays.stream(weekdays.split(",", -1))
                        .map(day -> DayOfWeek.of(Integer.parseInt(day)))
                        .collect(Collectors.toUnmodifiableSet()),
                first,
                Optional.ofNullable(last),
                LocalTime.parse(from),
                LocalTime.parse(until),
                minutes,
                capacity,
                Mode.valueOf(mode),
                onHolidays);
    }
}
