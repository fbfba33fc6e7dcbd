package org.immerse.jobs.spain.internal.interview;

import java.util.List;
import java.util.Optional;
import org.immerse.api.appointment.Appointments;
import org.immerse.api.appointment.Calendar;
import org.immerse.api.request.Request;
import org.immerse.api.request.RequestWay;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The way from a request to the times of the interview. Without the module for appointments there is none. */
@Component
public final class InterviewWay implements RequestWay {
    private final Interviews interviews;

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<Appointments> appointments = List.of();

    @Activate
    public InterviewWay(@Reference Interviews interviews) {
        this.interviews = interviews;
    }

    @Override
    public Optional<Way> way(User reader, Request request) {
        if (!request.type().startsWith(Interviews.MODULE)) {
            return Optional.empty();
        }
        String vacancy = request.subject();
        return appointments.stream().findFirst().flatMap(service -> {
            Optional<Calendar> calendar = service.find(Interviews.KIND, vacancy);
            if (interviews.mayManage(reader, vacancy)) {
                return interviews.subjects(reader).contains(vacancy)
                        ? Optional.of(new Way(
                                calendar.map(one -> service.managePath(one.id()))
                                        .orElse("appointments/manage"),
                                Text.of(Interviews.KIND + ".offer")))
                        : Optional.empty();
            }
            return calendar.filter(one -> interviews.mayBook(reader, vacancy))
                    .map(one -> new Way(service.bookingPath(one.id()), Text.of(Interviews.KIND + ".choose")));
        });
    }
}
