package org.immerse.freshness.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.immerse.api.freshness.Standing;
import org.immerse.api.module.Site;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.freshness.internal.FreshLedger.Listed;
import org.immerse.freshness.internal.domain.Standings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How fresh each provider keeps its entries, for everybody to see. */
@Component(service = Scores.class)
public final class Scores {
    private static final int VERY = 75;
    private static final int WELL = 50;
    private static final int PARTLY = 30;

    /**
     * The score of one provider.
     *
     * @param provider its name; that of the site for what nobody looks after
     * @param points 0 to 100
     * @param hidden how many of its entries are not shown for their age
     * @param oldest when the fact not verified for longest was verified
     */
    public record Score(String provider, int points, int entries, int hidden, LocalDate oldest) {
        /** The key of its words. */
        public String words() {
            if (points >= VERY) {
                return "freshness.scores.very";
            }
            if (points >= WELL) {
                return "freshness.scores.well";
            }
            return points >= PARTLY ? "freshness.scores.partly" : "freshness.scores.little";
        }
    }

    private final FreshLedger ledger;
    private final Accounts accounts;
    private final Site site;

    /** Scores from this ledger. */
    @Activate
    public Scores(@Reference FreshLedger ledger, @Reference Accounts accounts, @Reference Site site) {
        this.ledger = ledger;
        this.accounts = accounts;
        this.site = site;
    }

    /** Every provider with an entry, the freshest first. */
    public List<Score> all() {
        return ledger.all().stream()
                .collect(Collectors.groupingBy(one -> one.entry().owner()))
                .entrySet()
                .stream()
                .map(this::score)
                .sorted(Comparator.comparingInt(Score::points).reversed().thenComparing(Score::provider))
                .toList();
    }

    private Score score(Map.Entry<String, List<Listed>> own) {
        List<Standing> standings = own.getValue().stream().map(Listed::standing).toList();
        LocalDate oldest = standings.stream()
                .map(standing -> LocalDate.ofInstant(standing.verified(), site.zone()))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        return new Score(
                name(own.getKey()),
                (int) Math.round(Standings.score(standings).orElse(0) * 100),
                standings.size(),
                (int) own.getValue().stream().filter(Listed::keptBack).count(),
                oldest);
    }

    /** The name of whoever looks after entries of this owner. */
    public String name(String owner) {
        return owner.isEmpty()
                ? site.name()
                : accounts.findOrganisation(owner).map(Organisation::name).orElseGet(site::name);
    }
}
