package org.immerse.volunteering.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immerse.api.request.Request;
import org.immerse.api.security.User;
import org.immerse.api.text.Localized;
import org.immerse.volunteering.internal.domain.Draft;
import org.immerse.volunteering.internal.domain.Offer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Offers, the people who sign up, and the places they take. */
class OffersTest {
    @AutoClose
    private final VolunteeringDesk desk = new VolunteeringDesk();

    @Test
    void everybodySeesAnOfferUntilItsLastDayOrItIsTakenBack() {
        Offer offer = desk.offers.publish(desk.eleni, VolunteeringDesk.draft(2));
        assertThat(desk.offers.shown()).hasSize(1);
        desk.offers.takeBack(desk.eleni, offer.id());
        assertThat(desk.offers.shown()).isEmpty();
        desk.offers.change(desk.eleni, offer.id(), VolunteeringDesk.draft(3));
        assertThat(desk.offers.shown(offer.id()).orElseThrow().draft().places()).isEqualTo(3);
        desk.clock.forward(Duration.ofDays(38));
        assertThat(desk.offers.shown()).hasSize(1);
        desk.clock.forward(Duration.ofDays(1));
        assertThat(desk.offers.shown()).isEmpty();
        assertThat(desk.offers.of(desk.eleni)).hasSize(1);
        assertThatThrownBy(() -> desk.signUps.signUp(desk.amal, offer.id(), "")).hasMessageContaining("missing");
    }

    @Test
    void onlyItsOwnStaffChangesAnOffer() {
        Offer offer = desk.offers.publish(desk.eleni, VolunteeringDesk.draft(2));
        for (User other : List.of(desk.clerk, desk.amal, desk.admin)) {
            assertThatThrownBy(() -> desk.offers.change(other, offer.id(), VolunteeringDesk.draft(9)))
                    .hasMessageContaining("missing");
            assertThatThrownBy(() -> desk.offers.takeBack(other, offer.id())).hasMessageContaining("missing");
            assertThat(desk.offers.of(other)).isEmpty();
        }
        assertThatThrownBy(() -> desk.offers.publish(desk.amal, VolunteeringDesk.draft(1)))
                .hasMessageContaining("forbidden");
    }

    @Test
    void acceptingTakesAPlaceAndNoneIsGivenTwice() {
        Offer offer = desk.offers.publish(desk.eleni, VolunteeringDesk.draft(1));
        Request first = desk.signUps.signUp(desk.amal, offer.id(), "Me!");
        Request second = desk.signUps.signUp(desk.olena, offer.id(), "Me too!");
        desk.requests.act(desk.eleni, first.id(), Request.Action.INVITE, "");
        assertThat(desk.offers.shown(offer.id()).orElseThrow().isFull()).isTrue();
        assertThatThrownBy(() -> desk.requests.act(desk.eleni, second.id(), Request.Action.INVITE, ""))
                .hasMessageContaining("full");
        assertThatThrownBy(() -> desk.signUps.signUp(desk.amal, offer.id(), "")).hasMessageContaining("full");
        desk.requests.act(desk.amal, first.id(), Request.Action.WITHDRAW, "");
        assertThat(desk.offers.shown(offer.id()).orElseThrow().isFull()).isFalse();
        desk.requests.act(desk.eleni, second.id(), Request.Action.INVITE, "");
        assertThat(desk.offers.shown(offer.id()).orElseThrow().taken()).isEqualTo(1);
    }

    @Test
    void aPlaceTakenWhileItsSignUpEndsComesBack() {
        Offer offer = desk.offers.publish(desk.eleni, VolunteeringDesk.draft(2));
        Request kept = desk.signUps.signUp(desk.amal, offer.id(), "");
        desk.requests.act(desk.eleni, kept.id(), Request.Action.INVITE, "");
        Request ended = desk.signUps.signUp(desk.olena, offer.id(), "");
        desk.requests.act(desk.olena, ended.id(), Request.Action.WITHDRAW, "");
        desk.offers.take(offer.id(), ended.id());
        assertThat(desk.offers.shown(offer.id()).orElseThrow().isFull()).isTrue();
        desk.tell();
        assertThat(desk.offers.takers(offer.id())).containsExactly(kept.id());
    }

    @Test
    void whoHoldsTheLastPlaceCanBeAcceptedAgainAfterAcceptingFailed() {
        Offer offer = desk.offers.publish(desk.eleni, VolunteeringDesk.draft(1));
        Request request = desk.signUps.signUp(desk.amal, offer.id(), "");
        desk.offers.take(offer.id(), request.id());
        desk.requests.act(desk.eleni, request.id(), Request.Action.INVITE, "");
        assertThat(desk.offers.shown(offer.id()).orElseThrow().taken()).isEqualTo(1);
    }

    @Test
    void placesCannotBecomeFewerThanAreTaken() {
        Offer offer = desk.offers.publish(desk.eleni, VolunteeringDesk.draft(2));
        for (User person : List.of(desk.amal, desk.olena)) {
            Request request = desk.signUps.signUp(person, offer.id(), "");
            desk.requests.act(desk.eleni, request.id(), Request.Action.INVITE, "");
        }
        assertThatThrownBy(() -> desk.offers.change(desk.eleni, offer.id(), VolunteeringDesk.draft(1)))
                .hasMessageContaining("fewer");
    }

    @Test
    void onlyItsOrganisationReadsWhoSignedUp() {
        Offer offer = desk.offers.publish(desk.eleni, VolunteeringDesk.draft(2));
        Request request = desk.signUps.signUp(desk.amal, offer.id(), "I speak Arabic.");
        assertThat(desk.work.items(desk.eleni)).hasSize(1);
        for (User other : List.of(desk.clerk, desk.olena, desk.admin)) {
            assertThat(desk.requests.find(other, request.id())).isEmpty();
            assertThat(desk.signUps.waiting(other)).isEmpty();
            assertThat(desk.work.items(other)).isEmpty();
            assertThat(desk.signUps.before(other, offer.id())).isEmpty();
        }
        desk.requests.act(desk.eleni, request.id(), Request.Action.DECLINE, "Not now.");
        assertThat(desk.work.items(desk.eleni)).isEmpty();
    }

    @Test
    void refusesWhatIsNotWhole() {
        Draft good = VolunteeringDesk.draft(1);
        LocalDate day = good.until();
        assertThatThrownBy(() -> desk.offers.publish(desk.eleni, VolunteeringDesk.draft(0)))
                .hasMessageContaining("places");
        assertThatThrownBy(() -> desk.offers.publish(
                        desk.eleni,
                        new Draft(new Localized(Map.of("en", " ")), good.text(), "a", "b", Set.of(), 1, day)))
                .hasMessageContaining("title");
        assertThatThrownBy(() -> desk.offers.publish(
                        desk.eleni, new Draft(good.title(), good.text(), " ", "b", Set.of(), 1, day)))
                .hasMessageContaining("where");
        assertThatThrownBy(() -> desk.offers.publish(
                        desk.eleni, new Draft(good.title(), good.text(), "a", "b", Set.of(), 1, day.minusYears(1))))
                .hasMessageContaining("until");
        assertThatThrownBy(() -> desk.signUps.signUp(desk.eleni, "x", "")).hasMessageContaining("forbidden");
    }
}
