package org.immerse.accommodation.italy.internal.placement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immerse.accommodation.italy.internal.matching.HomeMatches;
import org.immerse.accommodation.italy.internal.profile.Field;
import org.immerse.api.fact.Fact;
import org.immerse.api.matching.Match;
import org.immerse.api.people.People;
import org.immerse.api.people.View;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The homes for a young person as their guardian or educator sees them, while a delegation lets them. What the home wishes of the person and
 * what the firewall hides from guardians stands in one line without words; homes for women or men only are left out, since they would tell
 * the gender.
 */
@Component(service = GuardMatches.class)
public final class GuardMatches {
    private final Relations relations;
    private final People people;
    private final HomeMatches matches;
    private final PersonSight sight;
    private final Placements placements;

    @Activate
    public GuardMatches(
            @Reference Relations relations,
            @Reference People people,
            @Reference HomeMatches matches,
            @Reference PersonSight sight,
            @Reference Placements placements) {
        this.relations = relations;
        this.people = people;
        this.matches = matches;
        this.sight = sight;
        this.placements = placements;
    }

    /**
     * What there is for the person.
     *
     * @param name what to call them
     * @param found homes that can be filled now, best first, with the reasons that may be told
     * @param waiting why nothing suitable is there, where that is so
     * @param going placements both may know of
     */
    public record Seen(String name, List<HomeMatches.Found> found, HomeMatches.Waiting waiting, List<Placement> going) {
        public Seen {
            found = List.copyOf(found);
            going = List.copyOf(going);
        }
    }

    /** Whether this account may look now. */
    public boolean mayLook(User actor, String person) {
        return relations.mayAct(actor, person, Relations.SEE_MATCHES);
    }

    /** Looks, and keeps that they did, so that the person can read it; empty where they may not. */
    public Optional<Seen> look(User actor, String person) {
        if (!mayLook(actor, person)) {
            return Optional.empty();
        }
        relations.acted(actor, person, Relations.SEE_MATCHES, Text.of("accommodation-italy.placement.guard.acted"));
        return see(actor, person);
    }

    /** Looks on, where they have looked already: the page follows what happens. */
    public Optional<Seen> see(User actor, String person) {
        return mayLook(actor, person)
                ? people.see(actor, PersonSight.GUARD, person).map(view -> seen(person, view))
                : Optional.empty();
    }

    private Seen seen(String person, View view) {
        List<HomeMatches.Found> found = matches.forPerson(person).stream()
                .filter(one -> one.home().wishes().only().isEmpty())
                .map(one -> new HomeMatches.Found(one.home(), told(one.match())))
                .toList();
        HomeMatches.Waiting waiting = matches.waiting(person);
        Map<String, Integer> leftOut = new TreeMap<>(waiting.leftOut());
        leftOut.keySet().removeIf(rule -> !sight.maySay(rule, PersonSight.GUARD));
        String name = view.facts()
                .get(Field.CONTACT_NAME, Fact.Words.class)
                .map(Fact.Words::text)
                .filter(words -> !words.isBlank())
                .orElse(view.pseudonym());
        return new Seen(
                name,
                found,
                new HomeMatches.Waiting(waiting.open(), leftOut, waiting.ageUnknown(), waiting.dayUnknown()),
                placements.ofPerson(person).stream()
                        .filter(one -> one.state().isOpen())
                        .toList());
    }

    private Match told(Match match) {
        return new Match(
                match.offer(),
                match.score(),
                match.exact(),
                sight.told(
                        match,
                        reason -> HomeMatches.isPersons(reason.criterion())
                                && sight.maySay(reason.criterion(), PersonSight.GUARD)));
    }
}
