package org.immerse.volunteering.internal;

import java.util.Locale;
import java.util.Optional;
import org.immerse.api.request.Request;
import org.immerse.api.request.RequestType;
import org.immerse.api.security.User;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A person signs up to help; accepting takes a place, and none is given twice. */
@Component(service = RequestType.class)
public final class SignUpType implements RequestType {
    private final Offers offers;

    /** For these offers. */
    @Activate
    public SignUpType(@Reference Offers offers) {
        this.offers = offers;
    }

    @Override
    public String id() {
        return SignUps.TYPE;
    }

    @Override
    public String task() {
        return "volunteering.signed-up";
    }

    @Override
    public String agreedTask() {
        return "volunteering.agreed";
    }

    @Override
    public Optional<String> subjectTitle(String subject, Locale locale) {
        return offers.any(subject).map(offer -> offer.draft().title().in(locale));
    }

    @Override
    public Optional<String> subjectPath(String subject) {
        return offers.shown(subject).map(offer -> "volunteering/offer/" + offer.id());
    }

    /** Nothing is known yet: answers are not counted. */
    @Override
    public Optional<Integer> usualDays(String subject) {
        return Optional.empty();
    }

    @Override
    public void deciding(User actor, Request request, Request.Action action, String reason) {
        if (action == Request.Action.INVITE) {
            offers.take(request.subject(), request.id());
        }
    }
}
