package org.immerse.accommodation.italy.internal.placement.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.Homes;
import org.immerse.accommodation.italy.internal.placement.Actor;
import org.immerse.accommodation.italy.internal.placement.PersonSight;
import org.immerse.accommodation.italy.internal.placement.PersonSight.Person;
import org.immerse.accommodation.italy.internal.placement.PlacementDesk;
import org.immerse.accommodation.italy.internal.placement.PlacementDesk.Met;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.api.fact.FactCodec;
import org.immerse.api.rest.KeyPrincipal;
import org.immerse.api.rest.RequiresScope;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** What the organisation of a key may see: the open placements of its own homes, with no more of anybody than on its pages. */
@Component(service = PlacementsResource.class, scope = ServiceScope.PROTOTYPE)
@JakartarsResource
@Path("placements")
@RequiresScope("placements:read")
public final class PlacementsResource {
    private final Homes homes;
    private final Placements placements;
    private final PlacementDesk desk;
    private final PersonSight sight;
    private final Accounts accounts;

    @Activate
    public PlacementsResource(
            @Reference Homes homes,
            @Reference Placements placements,
            @Reference PlacementDesk desk,
            @Reference PersonSight sight,
            @Reference Accounts accounts) {
        this.homes = homes;
        this.placements = placements;
        this.desk = desk;
        this.sight = sight;
        this.accounts = accounts;
    }

    /** The placements of the caller's homes, last changed first. A key without an organisation has none. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Object> list(@Context SecurityContext caller) {
        List<Map<String, Object>> results = viewer(caller)
                .map(viewer -> homes.ofHost(viewer.organisation().orElseThrow().id()).stream()
                        .flatMap(home -> ofHome(viewer, home).stream())
                        .toList())
                .orElse(List.of());
        return Map.of("results", results);
    }

    private List<Map<String, Object>> ofHome(User viewer, Home home) {
        List<Met> met = placements.ofHome(home.id()).stream()
                .filter(placement -> placement.state().isOpen())
                .flatMap(placement -> desk.meet(viewer, placement).stream())
                .filter(one -> one.as() == Actor.HOST)
                .toList();
        return sight.seeAll(viewer, met).values().stream()
                .map(person -> plain(home, person))
                .toList();
    }

    private static Map<String, Object> plain(Home home, Person person) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("id", person.placement().id());
        plain.put("home", home.id());
        plain.put("state", person.placement().state().code());
        plain.put("person", person.name());
        plain.put("yourAnswer", person.placement().words().host().code());
        plain.put("score", person.score());
        plain.put("facts", FactCodec.encode(person.view().facts()));
        if (!person.letter().isEmpty()) {
            plain.put("letter", person.letter());
        }
        if (!person.translation().isEmpty()) {
            plain.put("letterTranslated", person.translation());
        }
        return plain;
    }

    /** The organisation as a host: nothing else is opened by a key. */
    private Optional<User> viewer(SecurityContext caller) {
        if (!(caller.getUserPrincipal() instanceof KeyPrincipal principal)) {
            return Optional.empty();
        }
        Optional<Organisation> organisation = principal.key().organisation().flatMap(accounts::findOrganisation);
        return organisation.map(own -> new User(
                principal.key().id(), principal.key().name(), own.name(), Set.of(Role.PROVIDER), Optional.of(own)));
    }
}
