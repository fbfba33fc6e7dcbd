package org.immerse.experts.internal;

import java.util.Optional;
import java.util.Set;
import org.immerse.api.event.Event;
import org.immerse.api.event.EventListener;
import org.immerse.api.request.Party;
import org.immerse.api.request.Requests;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes when first answers come, wherever they are written. */
@Component
public final class AnswerTimes implements EventListener {
    private final Requests requests;
    private final Questions questions;

    /** Reads requests and tells questions. */
    @Activate
    public AnswerTimes(@Reference Requests requests, @Reference Questions questions) {
        this.requests = requests;
        this.questions = questions;
    }

    @Override
    public void happened(Event event) {
        if (!event.topic().equals("requests.changed")
                || !Questions.TYPE.equals(event.ids().get("type"))) {
            return;
        }
        String organisation = event.ids().getOrDefault("organisation", "");
        String request = event.ids().getOrDefault("request", "");
        requests.find(sideOf(organisation), request)
                .ifPresent(found -> found.steps().stream()
                        .filter(step -> step.message() && step.by() == Party.Kind.ORGANISATION)
                        .findFirst()
                        .ifPresent(step -> questions.answered(found.subject(), step.when())));
    }

    /** Reads as the organisation's side does. */
    private static User sideOf(String organisation) {
        return new User(
                "experts",
                "experts",
                "experts",
                Set.of(Role.PROVIDER),
                Optional.of(new Organisation(organisation, organisation)));
    }
}
