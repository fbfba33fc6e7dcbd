package org.immerse.accommodation.italy.internal.matching;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.immerse.accommodation.italy.internal.AccommodationItalyModule;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.Homes;
import org.immerse.api.event.Event;
import org.immerse.api.event.EventListener;
import org.immerse.api.matching.Matching;
import org.immerse.api.matching.Offer;
import org.immerse.api.matching.OfferSource;
import org.immerse.api.safeguarding.Safeguarding;
import org.immerse.api.security.Accounts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The homes hosts offer, for the engine. Whether staff approve one now, and whether a bed is free, is looked at anew in each ranking:
 * nothing here has to be in time for that.
 */
@Component(service = {OfferSource.class, EventListener.class, HomeOffers.class})
public final class HomeOffers implements OfferSource, EventListener {
    private final Homes homes;
    private final Safeguarding safeguarding;
    private final Matching matching;

    @Activate
    public HomeOffers(@Reference Homes homes, @Reference Safeguarding safeguarding, @Reference Matching matching) {
        this.homes = homes;
        this.safeguarding = safeguarding;
        this.matching = matching;
    }

    @Override
    public String model() {
        return AccommodationItalyModule.ID;
    }

    @Override
    public OptionalInt expected() {
        return OptionalInt.of(homes.all().size());
    }

    @Override
    public void readAll(Consumer<Offer> sink) {
        homes.all().stream()
                .filter(home -> home.status() == Home.Status.OPEN)
                .forEach(home -> sink.accept(offer(home)));
    }

    /** The offer of a home, as it stands now. */
    public Offer offer(Home home) {
        return HomeFacts.of(home, safeguarding.isApproved(MinorClearance.KIND, home.id()));
    }

    /** Follows hosts and staff; a family can be cleared for minors from the beginning. */
    @Override
    public void happened(Event event) {
        boolean ofHome = event.topic().equals(Homes.CHANGED);
        if (ofHome || event.topic().equals(Safeguarding.CHANGED)) {
            Optional.ofNullable(event.ids().get(ofHome ? "home" : "subject"))
                    .flatMap(homes::find)
                    .ifPresent(home -> {
                        if (ofHome && home.kind() == Home.Kind.FAMILY) {
                            safeguarding.register(Accounts.SYSTEM, MinorClearance.KIND, home.id());
                        }
                        tell(home);
                    });
        }
    }

    private void tell(Home home) {
        if (home.status() == Home.Status.OPEN) {
            matching.offerChanged(model(), offer(home));
        } else {
            matching.offerRemoved(model(), home.id());
        }
    }
}
