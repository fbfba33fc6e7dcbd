package org.immerse.accommodation.italy.internal.placement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.api.decision.Decision;
import org.immerse.api.decision.Decision.Line;
import org.immerse.api.decision.DecisionLog;
import org.immerse.api.decision.RankingSeen;
import org.immerse.api.security.User;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what coordinators decide in the decision log, before it takes effect. */
@Component(service = PlacementDecisions.class)
public final class PlacementDecisions {
    /** A coordinator brings somebody and a home together. */
    public static final String SUGGEST = "accommodation-italy.suggest";
    /** A coordinator lets somebody meet a home, perhaps among several. */
    public static final String CHOOSE = "accommodation-italy.choose";
    /** The firewall's task by which coordinators see people. */
    public static final String TASK = "accommodation-italy.coordinate";

    private static final int MOST = 300;

    private final DecisionLog log;

    @Activate
    public PlacementDecisions(@Reference DecisionLog log) {
        this.log = log;
    }

    void suggesting(User staff, String person, Home home, RankingSeen seen, String reason) {
        log.record(
                Decision.by(staff, SUGGEST, TASK)
                        .about(about(home))
                        .people(people(seen, person))
                        .on(Line.chosen(person, home.id()))
                        .because(reason),
                seen);
    }

    void choosing(User staff, Placement chosen, Home home, List<Placement> refused, String reason, RankingSeen seen) {
        Decision decision = Decision.by(staff, CHOOSE, TASK)
                .about(about(home))
                .reference(chosen.id())
                .people(people(seen, chosen.person()))
                .on(Line.chosen(chosen.person(), home.id()))
                .because(reason);
        for (Placement other : refused) {
            decision = decision.on(Line.refused(other.person(), home.id()));
        }
        log.record(decision, seen);
    }

    private static Set<String> people(RankingSeen seen, String person) {
        Set<String> people = new LinkedHashSet<>(seen.needIds());
        people.add(person);
        return people;
    }

    private static String about(Home home) {
        return home.title().length() <= MOST ? home.title() : home.title().substring(0, MOST);
    }
}
