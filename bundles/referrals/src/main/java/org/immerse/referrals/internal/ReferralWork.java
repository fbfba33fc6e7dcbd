package org.immerse.referrals.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.immerse.api.module.Site;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.immerse.api.work.WorkItem;
import org.immerse.api.work.WorkSource;
import org.immerse.referrals.internal.domain.Action;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Referrals that wait for an answer of the receiver. Names nobody. */
@Component
public final class ReferralWork implements WorkSource {
    static final String DECIDE = "referrals.decide";
    private final Referrals referrals;
    private final Settings settings;
    private final Site site;

    /** Of these referrals. */
    @Activate
    public ReferralWork(@Reference Referrals referrals, @Reference Settings settings, @Reference Site site) {
        this.referrals = referrals;
        this.settings = settings;
        this.site = site;
    }

    @Override
    public String module() {
        return ReferralsModule.ID;
    }

    @Override
    public List<WorkItem> items(User staff) {
        if (!Staff.isStaff(staff)) {
            return List.of();
        }
        return referrals.of(staff).stream()
                .filter(seen -> seen.possible().contains(Action.ACCEPT))
                .map(this::item)
                .toList();
    }

    private WorkItem item(Seen seen) {
        LocalDate due = LocalDate.ofInstant(seen.changed(), site.zone()).plusDays(settings.answerDays());
        Text detail = seen.sender().isEmpty()
                ? Text.of("referrals.decide.self", seen.who())
                : Text.of("referrals.decide.from", seen.who(), seen.sender());
        return WorkItem.by(
                due.isAfter(seen.until()) ? seen.until() : due,
                DECIDE + "." + seen.id(),
                DECIDE,
                Text.of("referrals.decide.title", seen.title()),
                detail,
                "referrals/item/" + seen.id());
    }

    @Override
    public Set<String> topics() {
        return Set.of(Referrals.CHANGED);
    }

    @Override
    public String icon(String kind) {
        return "swap";
    }
}
