package org.immerse.volunteering.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immerse.api.module.Site;
import org.immerse.api.request.Request;
import org.immerse.api.security.User;
import org.immerse.api.text.Localized;
import org.immerse.api.text.Text;
import org.immerse.api.work.WorkItem;
import org.immerse.api.work.WorkSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sign-ups that wait for an answer. Names nobody. */
@Component
public final class VolunteeringWork implements WorkSource {
    static final String ANSWER = "volunteering.answer";
    private final SignUps signUps;
    private final Offers offers;
    private final Settings settings;
    private final Site site;

    /** Of these sign-ups. */
    @Activate
    public VolunteeringWork(
            @Reference SignUps signUps, @Reference Offers offers, @Reference Settings settings, @Reference Site site) {
        this.signUps = signUps;
        this.offers = offers;
        this.settings = settings;
        this.site = site;
    }

    @Override
    public String module() {
        return VolunteeringModule.ID;
    }

    @Override
    public List<WorkItem> items(User staff) {
        return signUps.waiting(staff).stream().map(this::item).toList();
    }

    private WorkItem item(Request request) {
        Localized title = offers.any(request.subject())
                .map(offer -> offer.draft().title())
                .orElse(new Localized(Map.of()));
        return WorkItem.by(
                LocalDate.ofInstant(request.made(), site.zone()).plusDays(settings.answerDays()),
                ANSWER + "." + request.id(),
                ANSWER,
                Text.of("volunteering.answer.title", title),
                Text.of("volunteering.answer.detail"),
                "requests/item/" + request.id());
    }

    @Override
    public Set<String> topics() {
        return Set.of("requests.changed");
    }

    @Override
    public String icon(String kind) {
        return "heart";
    }
}
