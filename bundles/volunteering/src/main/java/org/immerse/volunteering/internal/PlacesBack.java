package org.immerse.volunteering.internal;

import java.util.Optional;
import java.util.Set;
import org.immerse.api.event.Event;
import org.immerse.api.event.EventListener;
import org.immerse.api.request.Requests;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Gives places back when a sign-up ends, whoever ended it. A sign-up can end just before its place is taken: the taking, told
 * afterwards as a change of the offer, is looked at too.
 */
@Component
public final class PlacesBack implements EventListener {
    private final Requests requests;
    private final Offers offers;

    /** Reads requests and tells offers. */
    @Activate
    public PlacesBack(@Reference Requests requests, @Reference Offers offers) {
        this.requests = requests;
        this.offers = offers;
    }

    @Override
    public void happened(Event event) {
        if (event.topic().equals("requests.changed")
                && SignUps.TYPE.equals(event.ids().get("type"))) {
            freeIfEnded(
                    event.ids().getOrDefault("organisation", ""), event.ids().getOrDefault("request", ""));
        } else if (event.topic().equals(Offers.CHANGED)) {
            offers.any(event.ids().getOrDefault("offer", ""))
                    .ifPresent(offer ->
                            offers.takers(offer.id()).forEach(request -> freeIfEnded(offer.organisation(), request)));
        }
    }

    private void freeIfEnded(String organisation, String request) {
        requests.find(sideOf(organisation), request)
                .filter(found -> found.status().isFinal())
                .ifPresent(found -> offers.free(found.id(), found.subject()));
    }

    /** Reads as the organisation's side does. */
    private static User sideOf(String organisation) {
        return new User(
                "volunteering",
                "volunteering",
                "volunteering",
                Set.of(Role.PROVIDER),
                Optional.of(new Organisation(organisation, organisation)));
    }
}
