package org.immerse.volunteering.internal;

import java.util.List;
import java.util.Optional;
import org.immerse.api.request.Party;
import org.immerse.api.request.Request;
import org.immerse.api.request.Requests;
import org.immerse.api.security.User;
import org.immerse.volunteering.internal.domain.Offer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** People who sign up: requests about offers. */
@Component(service = SignUps.class)
public final class SignUps {
    /** The type of the requests by which people sign up. */
    public static final String TYPE = "volunteering.sign-up";

    private final Offers offers;
    private final Requests requests;

    /** For these offers. */
    @Activate
    public SignUps(@Reference Offers offers, @Reference Requests requests) {
        this.offers = offers;
        this.requests = requests;
    }

    /** Signs somebody up. */
    public Request signUp(User person, String id, String words) {
        if (person.organisation().isPresent()) {
            throw Problems.forbidden();
        }
        Offer offer = offers.shown(id).orElseThrow(Problems::missing);
        if (offer.isFull()) {
            throw Problems.conflict("full");
        }
        return requests.send(
                person, TYPE, id, Party.person(person.id()), Party.organisation(offer.organisation()), words);
    }

    /** The open request of somebody who signed up before. */
    public Optional<Request> before(User person, String offer) {
        return requests.of(person).stream()
                .filter(request -> request.type().equals(TYPE)
                        && request.subject().equals(offer)
                        && !request.status().isFinal())
                .findFirst();
    }

    /** Those that wait for an answer of a member of staff. */
    public List<Request> waiting(User staff) {
        return Staff.isStaff(staff)
                ? requests.of(staff).stream().filter(SignUps::waits).toList()
                : List.of();
    }

    private static boolean waits(Request request) {
        return request.type().equals(TYPE)
                && (request.status() == Request.Status.SENT || request.status() == Request.Status.SEEN);
    }
}
