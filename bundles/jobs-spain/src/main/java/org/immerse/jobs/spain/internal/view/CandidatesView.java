package org.immerse.jobs.spain.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.decision.RankingSeen;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.people.People;
import org.immerse.api.request.Party;
import org.immerse.api.request.Request;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.jobs.spain.internal.VacancyWords;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.exchange.CsvText;
import org.immerse.jobs.spain.internal.matching.Candidates;
import org.immerse.jobs.spain.internal.matching.Candidates.Candidate;
import org.immerse.jobs.spain.internal.request.VacancyDecisions;
import org.immerse.jobs.spain.internal.request.VacancyRequests;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Who could do the job: people who applied, and people without a name who agreed to be shown, best fit first. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = Routes.CANDIDATES,
        title = "jobs-spain.candidates.title",
        icon = "users",
        menu = false,
        roles = "EMPLOYER")
public final class CandidatesView extends Div implements ModuleView, HasUrlParameter<String> {
    private static final int MOST = 20;
    private static final String APPLIED = "applied";
    private static final String PEOPLE = "people";

    private final EmployerDesk desk;
    private final Candidates candidates;
    private final VacancyDecisions decisions;
    private final People people;
    private final Concepts concepts;
    private final Messages messages;
    private final VacancyWords words;
    private final ErrorSummary errors = new ErrorSummary();
    private Optional<String> present = Optional.empty();
    private String tab = APPLIED;
    private int number = 1;

    /** The candidates of whoever is signed in. */
    @Activate
    public CandidatesView(
            @Reference EmployerDesk desk,
            @Reference Candidates candidates,
            @Reference VacancyDecisions decisions,
            @Reference People people,
            @Reference Concepts concepts,
            @Reference Messages messages,
            @Reference VacancyWords words,
            @Reference Live live) {
        this.desk = desk;
        this.candidates = candidates;
        this.decisions = decisions;
        this.people = people;
        this.concepts = concepts;
        this.messages = messages;
        this.words = words;
        setId("jobs-spain-candidates");
        live.follow(this, Set.of("requests.changed"), event -> show());
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        present = Optional.ofNullable(id);
        QueryParameters query = event.getLocation().getQueryParameters();
        tab = query.getSingleParameter("tab").orElse("");
        number = query.getSingleParameter("page")
                .filter(written -> written.matches("[1-9][0-9]{0,3}"))
                .map(Integer::parseInt)
                .orElse(1);
        show();
    }

    private void show() {
        removeAll();
        Optional<Vacancy> vacancy = present.flatMap(desk::find);
        Optional<User> employer = desk.employer();
        if (vacancy.isPresent() && employer.isPresent()) {
            show(vacancy.get(), employer.get());
        } else {
            add(new EmptyState(getTranslation("jobs-spain.form.gone"), getTranslation("jobs-spain.form.gone.why"))
                    .actions(Links.button(Routes.EMPLOYER, getTranslation("jobs-spain.employer.title"))));
        }
    }

    private void show(Vacancy vacancy, User employer) {
        List<Request> applications = desk.about(VacancyRequests.APPLICATION, vacancy);
        if (!APPLIED.equals(tab) && !PEOPLE.equals(tab)) {
            tab = applications.isEmpty() ? PEOPLE : APPLIED;
        }
        add(Links.back(Routes.EMPLOYER, getTranslation("jobs-spain.employer.title")), errors);
        PageHeader header = new PageHeader(
                getTranslation("jobs-spain.candidates.of", vacancy.title()),
                getTranslation(
                        "jobs-spain.employer.line",
                        words.place(vacancy.workplace(), getLocale()),
                        words.until(vacancy, getLocale())));
        header.action(Links.button(Routes.edit(vacancy.id()), getTranslation("jobs-spain.employer.edit")));
        add(
                header,
                tabs(vacancy, applications.size()),
                new Callout(Tone.PLAIN, getTranslation("jobs-spain.candidates.order")));
        add(APPLIED.equals(tab) ? applicants(vacancy, employer, applications) : proposed(vacancy, employer));
    }

    private Nav tabs(Vacancy vacancy, int applied) {
        Nav nav = new Nav();
        nav.addClassName("im-tabs");
        nav.setAriaLabel(getTranslation("jobs-spain.candidates.title"));
        nav.add(tab(vacancy, APPLIED, getTranslation("jobs-spain.candidates.applied", applied)));
        nav.add(tab(vacancy, PEOPLE, getTranslation("jobs-spain.candidates.people")));
        return nav;
    }

    private Anchor tab(Vacancy vacancy, String name, String title) {
        Anchor link = new Anchor(Routes.candidates(vacancy.id()) + "?tab=" + name, title);
        if (name.equals(tab)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Component applicants(Vacancy vacancy, User employer, List<Request> applications) {
        if (applications.isEmpty()) {
            return new EmptyState(
                            getTranslation("jobs-spain.candidates.none-applied"),
                            getTranslation("jobs-spain.candidates.none-applied.why"))
                    .tryThis(
                            "users",
                            getTranslation("jobs-spain.candidates.people"),
                            getTranslation("jobs-spain.candidates.people.brings"),
                            Routes.candidates(vacancy.id()) + "?tab=" + PEOPLE);
        }
        Map<String, Request> byPerson = new LinkedHashMap<>();
        applications.forEach(request -> byPerson.putIfAbsent(request.person().id(), request));
        Candidates.Applicants applicants = candidates.applicants(employer, vacancy, List.copyOf(byPerson.keySet()));
        decisions.shown(employer, vacancy, applicants.ranking());
        Div list = list();
        applicants
                .byPerson()
                .forEach((person, candidate) -> Optional.ofNullable(byPerson.get(person))
                        .ifPresent(request -> list.add(card(
                                candidate,
                                status(request),
                                Links.button(
                                        Routes.request(request.id()),
                                        getTranslation("jobs-spain.candidates.answer"))))));
        return Layouts.stack(
                Layouts.row(export(List.copyOf(applicants.byPerson().values()))), list);
    }

    private Component proposed(Vacancy vacancy, User employer) {
        Candidates.Page page = candidates.forVacancy(employer, vacancy, (number - 1) * MOST, MOST);
        if (page.candidates().isEmpty()) {
            return new EmptyState(
                    getTranslation("jobs-spain.candidates.none"), getTranslation("jobs-spain.candidates.none.why"));
        }
        List<Request> invitations = desk.about(VacancyRequests.INVITATION, vacancy);
        List<Request> applications = desk.about(VacancyRequests.APPLICATION, vacancy);
        Div list = list();
        page.candidates().forEach(candidate -> {
            Optional<Request> already =
                    already(employer, candidate, applications).or(() -> already(employer, candidate, invitations));
            list.add(card(
                    candidate,
                    already.map(this::status).orElseGet(Span::new),
                    already.<Component>map(request -> Links.button(
                                    Routes.request(request.id()), getTranslation("jobs-spain.candidates.answer")))
                            .orElseGet(() -> invite(vacancy, employer, candidate, page.ranking()))));
        });
        Span count = new Span(
                getTranslation("jobs-spain.candidates.count", page.candidates().size(), page.total()));
        count.addClassName("im-quiet");
        PageLinks pages = new PageLinks(
                number,
                PageLinks.last(page.total(), MOST),
                other -> Routes.candidates(vacancy.id()) + "?tab=" + PEOPLE + "&page=" + other);
        return Layouts.stack(Layouts.between(count, export(page.candidates())), list, pages);
    }

    private Optional<Request> already(User employer, Candidate candidate, List<Request> requests) {
        return people.behind(employer, candidate.view().pseudonym())
                .flatMap(person -> requests.stream()
                        .filter(request -> request.person().id().equals(person))
                        .findFirst());
    }

    private CandidateCard card(Candidate candidate, Component badge, Component action) {
        return new CandidateCard(candidate, facts(), messages, badge, action);
    }

    private FactWords facts() {
        return new FactWords(concepts, messages, getLocale());
    }

    private Component status(Request request) {
        String key = "requests.status." + request.status().name().toLowerCase(Locale.ROOT);
        return new BadgeWord(getTranslation(key), request.status().isFinal() ? Tone.PLAIN : Tone.ACCENT);
    }

    private static Div list() {
        Div list = new Div();
        list.addClassName("im-matches");
        return list;
    }

    private Button invite(Vacancy vacancy, User employer, Candidate candidate, RankingSeen seen) {
        Button button = new Button(
                getTranslation("jobs-spain.candidates.invite"),
                click -> invite(vacancy, employer, candidate.view().pseudonym(), seen));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setAriaLabel(getTranslation(
                "jobs-spain.candidates.invite.this", candidate.view().pseudonym()));
        return button;
    }

    /** Kept first, then sent: an invitation that cannot be kept in the decision log is not sent, and the employer reads why. */
    private void invite(Vacancy vacancy, User employer, String pseudonym, RankingSeen seen) {
        try {
            String person = people.behind(employer, pseudonym).orElseThrow();
            decisions.inviting(employer, vacancy, person, seen);
            desk.requests()
                    .send(
                            employer,
                            VacancyRequests.INVITATION,
                            vacancy.id(),
                            Party.organisation(vacancy.employer().id()),
                            Party.person(person),
                            "");
            show();
        } catch (ProblemException problem) {
            errors.addProblem(messages.text(problem.text(), getLocale()), null);
        }
    }

    /** The table holds what the page shows, and nothing else. */
    private Anchor export(List<Candidate> shown) {
        FactWords facts = facts();
        Locale locale = getLocale();
        return Downloads.csv(getTranslation("jobs-spain.csv"), "candidates.csv", () -> {
            List<List<String>> rows = shown.stream()
                    .map(candidate -> List.of(
                            candidate.view().pseudonym(),
                            Integer.toString(candidate.score()),
                            String.join(
                                    "; ",
                                    facts.of(candidate.view().facts()).entrySet().stream()
                                            .map(fact -> fact.getKey() + ": " + fact.getValue())
                                            .toList())))
                    .toList();
            return CsvText.table(
                    List.of(
                            messages.text("jobs-spain.candidate.name", locale),
                            messages.text("jobs-spain.candidate.score", locale),
                            messages.text("jobs-spain.candidate.facts", locale)),
                    rows);
        });
    }
}
