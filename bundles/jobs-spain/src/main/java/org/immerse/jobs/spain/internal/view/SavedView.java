package org.immerse.jobs.spain.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.immerse.api.security.User;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.jobs.spain.internal.domain.SpanishDay;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.matching.PersonalMatches;
import org.immerse.jobs.spain.internal.persistence.Vacancies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The vacancies a person put aside; those that closed in the meantime are counted, not hidden in silence. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(route = Routes.SAVED, title = "jobs-spain.saved.title", icon = "save", menu = false, roles = "ANY")
public final class SavedView extends Div implements ModuleView, BeforeEnterObserver {
    private final Vacancies vacancies;
    private final PersonalMatches matches;
    private final CardServices services;
    private final UserSession session;
    private final Clock clock;

    /** The list of whoever is signed in. */
    @Activate
    public SavedView(
            @Reference Vacancies vacancies,
            @Reference PersonalMatches matches,
            @Reference CardServices services,
            @Reference UserSession session,
            @Reference Clock clock) {
        this.vacancies = vacancies;
        this.matches = matches;
        this.services = services;
        this.session = session;
        this.clock = clock;
        setId("jobs-spain-saved");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        session.user().ifPresent(this::show);
    }

    private void show(User user) {
        LocalDate today = SpanishDay.today(clock);
        List<Vacancy> all = vacancies.findAll(services.saved().of(user.id()));
        List<Vacancy> open =
                all.stream().filter(vacancy -> vacancy.isOpenOn(today)).toList();
        add(Links.back(Routes.JOBS, getTranslation("jobs-spain.vacancy.back")));
        add(new PageHeader(
                getTranslation("jobs-spain.saved.title"), getTranslation("jobs-spain.saved.count", open.size())));
        if (all.size() > open.size()) {
            add(new Callout(Tone.PLAIN, getTranslation("jobs-spain.saved.closed", all.size() - open.size())));
        }
        if (open.isEmpty()) {
            add(new EmptyState(getTranslation("jobs-spain.saved.empty"), getTranslation("jobs-spain.saved.empty.why"))
                    .actions(Links.button(Routes.JOBS, getTranslation("jobs-spain.gone.others"))));
        } else {
            add(services.cards(getLocale(), session, matches.facts(user.id())).plain(open));
        }
    }
}
