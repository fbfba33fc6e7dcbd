package org.immerse.accommodation.italy.internal.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immerse.accommodation.italy.internal.AccommodationItalyModule;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.matching.HomeFacts;
import org.immerse.accommodation.italy.internal.matching.HomeMatches;
import org.immerse.accommodation.italy.internal.matching.HomeOffers;
import org.immerse.accommodation.italy.internal.placement.Cause;
import org.immerse.accommodation.italy.internal.placement.Placement;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.accommodation.italy.internal.placement.State;
import org.immerse.accommodation.italy.internal.placement.Word;
import org.immerse.api.matching.Match;
import org.immerse.api.matching.Matching;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What people and homes are to each other, by the model of the module, and what makes a pair impossible. */
@Component(service = Cells.class)
public final class Cells {
    private static final Set<Cause> NOT_AGAIN = Set.of(Cause.DID_NOT_FIT, Cause.SAFETY);

    private final HomeMatches matches;
    private final HomeOffers offers;
    private final Matching matching;
    private final Placements placements;
    private final Scores scores = new Scores();

    @Activate
    public Cells(
            @Reference HomeMatches matches,
            @Reference HomeOffers offers,
            @Reference Matching matching,
            @Reference Placements placements) {
        this.matches = matches;
        this.offers = offers;
        this.matching = matching;
        this.placements = placements;
    }

    /** A home as the engine reads it: with its wishes, and as if it had none. */
    private record Twin(Home home, Offer offer, Offer wishless) {}

    /**
     * A row for each of these people.
     *
     * @param barred homes that cannot be filled by this office now, with why
     * @param floor pairs with fewer points are not proposed
     */
    Map<String, List<Cell>> of(
            Collection<Someone> people, Collection<Home> homes, Map<String, String> barred, int floor) {
        List<Twin> twins = homes.stream().map(this::twin).toList();
        Map<String, List<Cell>> all = new LinkedHashMap<>();
        people.forEach(someone -> {
            List<Cell> row = new ArrayList<>();
            if (someone.isWaiting()) {
                Need need = matches.need(someone.person());
                Map<String, String> past = past(placements.ofPerson(someone.person()));
                twins.forEach(twin -> {
                    String bar = barred.getOrDefault(
                            twin.home().id(), past.getOrDefault(twin.home().id(), ""));
                    row.add(cell(need, twin, bar, floor));
                });
            } else {
                twins.forEach(twin -> row.add(Cell.barred(someone.bar())));
            }
            all.put(someone.person(), List.copyOf(row));
        });
        return all;
    }

    /** The match of one pair, with its reasons. */
    Match match(Need need, Home home) {
        return matching.score(AccommodationItalyModule.ID, need, offers.offer(home));
    }

    /** The person as the model sees them today. */
    Need need(String person) {
        return matches.need(person);
    }

    private Twin twin(Home home) {
        Offer offer = offers.offer(home);
        return new Twin(home, offer, HomeFacts.withoutWishes(offer));
    }

    private Cell cell(Need need, Twin twin, String bar, int floor) {
        Cell cell = scores.of(need.facts(), twin.offer().facts(), () -> scored(need, twin));
        if (!bar.isEmpty()) {
            return cell.but(bar);
        }
        return cell.isPossible() && cell.points() < floor ? cell.but("points") : cell;
    }

    private Cell scored(Need need, Twin twin) {
        Match match = matching.score(AccommodationItalyModule.ID, need, twin.offer());
        double wish = twin.wishless().facts().equals(twin.offer().facts())
                ? match.exact()
                : matching.score(AccommodationItalyModule.ID, need, twin.wishless())
                        .exact();
        String rule = HomeMatches.brokenRules(match).stream().findFirst().orElse("");
        return new Cell(match.score(), match.exact(), wish, other(match.exact(), wish), rule);
    }

    /** The other side's part, where the two are joined by their harmonic mean. */
    static double other(double joined, double one) {
        double rest = 2 * one - joined;
        return rest <= 0 ? 0 : Math.min(1, joined * one / rest);
    }

    /** Homes the person or the host said no to, or where it did not go well. */
    private static Map<String, String> past(List<Placement> theirs) {
        Map<String, String> past = new LinkedHashMap<>();
        theirs.forEach(one -> {
            boolean no = one.words().person() == Word.NO || one.words().host() == Word.NO;
            if (one.state() == State.DECLINED && no) {
                past.put(one.home(), "said-no");
            } else if (one.end().filter(end -> NOT_AGAIN.contains(end.cause())).isPresent()) {
                past.put(one.home(), "before");
            }
        });
        return past;
    }
}
