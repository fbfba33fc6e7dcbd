package org.immerse.jobs.spain.internal.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.appointment.Appointments;
import org.immerse.api.appointment.Calendar;
import org.immerse.api.request.Party;
import org.immerse.api.request.Request;
import org.immerse.api.request.Request.Status;
import org.immerse.api.request.RequestWay.Way;
import org.immerse.api.request.Requests;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.immerse.jobs.spain.internal.Fixture;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewsTest {
    private static final User EMPLOYER =
            new User("u1", "boss", "Boss", Set.of(Role.EMPLOYER), Optional.of(Fixture.TAVERN));
    private static final User OTHER =
            new User("u2", "other", "Other", Set.of(Role.EMPLOYER), Optional.of(new Organisation("other", "Other")));
    private static final User AMINA = new User("amina", "amina", "Amina", Set.of(Role.NEWCOMER), Optional.empty());

    @AutoClose
    private final Fixture fixture = new Fixture();

    private final Vacancy vacancy = fixture.given(
            "{\"title\": \"Cocinero\", \"jobLocation\": {\"address\": {\"addressLocality\": \"Madrid\"}}}");
    private Status status = Status.INVITED;
    private Optional<Calendar> opened = Optional.empty();
    private final Interviews interviews = new Interviews(fixture.vacancies, requests());
    private final InterviewWay way = new InterviewWay(interviews);

    @ParameterizedTest
    @CsvSource({"SENT, false", "SEEN, false", "INVITED, true", "AGREED, true", "DECLINED, false", "WITHDRAWN, false"})
    void onlyWhomTheEmployerWantsToMeetBooks(Status now, boolean books) {
        status = now;
        assertThat(interviews.mayBook(AMINA, vacancy.id())).isEqualTo(books);
        assertThat(interviews.maySee(Optional.of(AMINA), vacancy.id())).isEqualTo(books);
        assertThat(interviews.subjects(EMPLOYER).contains(vacancy.id())).isEqualTo(books);
    }

    @Test
    void onlyTheEmployerOfTheVacancyOffersTimes() {
        assertThat(interviews.mayManage(EMPLOYER, vacancy.id())).isTrue();
        assertThat(interviews.mayManage(OTHER, vacancy.id())).isFalse();
        assertThat(interviews.mayManage(AMINA, vacancy.id())).isFalse();
        assertThat(interviews.subjects(AMINA)).isEmpty();
        assertThat(interviews.mayBook(EMPLOYER, vacancy.id())).isFalse();
        assertThat(interviews.maySee(Optional.empty(), vacancy.id())).isFalse();
        assertThat(interviews.maySee(Optional.of(OTHER), vacancy.id())).isFalse();
    }

    @Test
    void peopleReadWhatAndWhereItIs() {
        assertThat(interviews.describe(vacancy.id()).orElseThrow().title())
                .isEqualTo(Text.of("jobs-spain.interview.title", "Cocinero"));
        assertThat(interviews.describe(vacancy.id()).orElseThrow().place()).isEqualTo(Text.verbatim("Madrid"));
        assertThat(interviews.describe("none")).isEmpty();
    }

    @Test
    void aRequestLeadsTheEmployerToOfferTimesAndThePersonToChooseOne() {
        assertThat(way.way(AMINA, request())).isEmpty();
        way.appointments = List.of(appointments());
        assertThat(way.way(AMINA, request())).isEmpty();
        assertThat(way.way(EMPLOYER, request()))
                .contains(new Way("appointments/manage", Text.of("jobs-spain.interview.offer")));
        opened = Optional.of(new Calendar("c1", Interviews.KIND, vacancy.id()));
        assertThat(way.way(AMINA, request()))
                .contains(new Way("appointments/book/c1", Text.of("jobs-spain.interview.choose")));
        assertThat(way.way(EMPLOYER, request()))
                .contains(new Way("appointments/manage/c1", Text.of("jobs-spain.interview.offer")));
        assertThat(way.way(OTHER, request())).isEmpty();
        status = Status.DECLINED;
        assertThat(way.way(AMINA, request())).isEmpty();
        assertThat(way.way(EMPLOYER, request())).isEmpty();
    }

    private Request request() {
        return new Request(
                "r1",
                "jobs-spain.application",
                vacancy.id(),
                Party.person("amina"),
                Party.organisation(Fixture.TAVERN.id()),
                status,
                Instant.EPOCH,
                Instant.EPOCH,
                List.of(),
                0);
    }

    private Requests requests() {
        return (Requests) Proxy.newProxyInstance(
                Requests.class.getClassLoader(), new Class<?>[] {Requests.class}, (self, method, arguments) -> {
                    User reader = (User) arguments[0];
                    return reader.equals(OTHER) ? List.of() : List.of(request());
                });
    }

    private Appointments appointments() {
        return (Appointments) Proxy.newProxyInstance(
                Appointments.class.getClassLoader(),
                new Class<?>[] {Appointments.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "find" -> opened;
                    case "bookingPath" -> "appointments/book/" + arguments[0];
                    case "managePath" -> "appointments/manage/" + arguments[0];
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
