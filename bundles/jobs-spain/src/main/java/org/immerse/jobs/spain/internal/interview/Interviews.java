package org.immerse.jobs.spain.internal.interview;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immerse.api.appointment.CalendarInfo;
import org.immerse.api.appointment.CalendarKind;
import org.immerse.api.appointment.Mode;
import org.immerse.api.request.Request;
import org.immerse.api.request.Requests;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.persistence.Vacancies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Interviews for a vacancy: its employer offers times, and whoever was invited or agreed with them chooses one. */
@Component(service = {CalendarKind.class, Interviews.class})
public final class Interviews implements CalendarKind {
    /** The kind of calendar. */
    public static final String KIND = "jobs-spain.interview";

    /** How the types of this module's requests begin. */
    static final String MODULE = "jobs-spain.";

    private static final Set<Request.Status> WANTED = EnumSet.of(Request.Status.INVITED, Request.Status.AGREED);

    private final Vacancies vacancies;
    private final Requests requests;

    @Activate
    public Interviews(@Reference Vacancies vacancies, @Reference Requests requests) {
        this.vacancies = vacancies;
        this.requests = requests;
    }

    @Override
    public String id() {
        return KIND;
    }

    @Override
    public Optional<CalendarInfo> describe(String subject) {
        return vacancies
                .find(subject)
                .map(vacancy -> new CalendarInfo(
                        Text.of(KIND + ".title", vacancy.title()),
                        Text.verbatim(vacancy.employer().name()),
                        Text.verbatim(vacancy.workplace().label()),
                        EnumSet.allOf(Mode.class),
                        List.of(),
                        List.of(),
                        "jobs-spain/vacancy/" + vacancy.id()));
    }

    /** The vacancies for which somebody is to be met. */
    @Override
    public List<String> subjects(User staff) {
        return isEmployer(staff) ? wanted(staff).distinct().toList() : List.of();
    }

    @Override
    public boolean mayManage(User staff, String subject) {
        return isEmployer(staff)
                && vacancies
                        .find(subject)
                        .map(Vacancy::employer)
                        .filter(employer -> staff.organisation()
                                .filter(own -> own.id().equals(employer.id()))
                                .isPresent())
                        .isPresent();
    }

    @Override
    public boolean maySee(Optional<User> reader, String subject) {
        return reader.filter(user -> mayBook(user, subject) || mayManage(user, subject))
                .isPresent();
    }

    @Override
    public boolean mayBook(User person, String subject) {
        return person.is(Role.NEWCOMER) && wanted(person).anyMatch(subject::equals);
    }

    private Stream<String> wanted(User side) {
        return requests.of(side).stream()
                .filter(request -> request.type().startsWith(MODULE) && WANTED.contains(request.status()))
                .map(Request::subject);
    }

    private static boolean isEmployer(User user) {
        return user.is(Role.EMPLOYER) && user.organisation().isPresent();
    }
}
