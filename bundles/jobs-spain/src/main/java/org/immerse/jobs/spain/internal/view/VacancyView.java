package org.immerse.jobs.spain.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Improvement;
import org.immerse.api.matching.Match;
import org.immerse.api.request.Request;
import org.immerse.api.request.Requests;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Fit;
import org.immerse.api.ui.kit.GainList;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.PointsList;
import org.immerse.api.ui.kit.ReadAloud;
import org.immerse.api.ui.kit.SumBar;
import org.immerse.api.ui.kit.Tone;
import org.immerse.jobs.spain.internal.VacancyWords;
import org.immerse.jobs.spain.internal.domain.SpanishDay;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.matching.PersonalMatches;
import org.immerse.jobs.spain.internal.persistence.Vacancies;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One vacancy: what it is, why it fits, what would improve it, who sees what, and the way to apply. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(route = Routes.VACANCY, title = "jobs-spain.vacancy.title", icon = "work", menu = false)
public final class VacancyView extends Div implements ModuleView, HasUrlParameter<String>, HasDynamicTitle {
    private static final String CHANGED = "requests.changed";

    private final Vacancies vacancies;
    private final PersonalMatches matches;
    private final Requests requests;
    private final Firewall firewall;
    private final CardServices services;
    private final UserSession session;
    private final VacancyWords words;
    private final Clock clock;
    private String pageTitle;
    private Optional<String> present = Optional.empty();

    /** One vacancy, for whoever reads. */
    @Activate
    public VacancyView(
            @Reference Vacancies vacancies,
            @Reference PersonalMatches matches,
            @Reference Requests requests,
            @Reference Firewall firewall,
            @Reference CardServices services,
            @Reference UserSession session,
            @Reference Live live,
            @Reference Clock clock) {
        this.vacancies = vacancies;
        this.matches = matches;
        this.requests = requests;
        this.firewall = firewall;
        this.services = services;
        this.session = session;
        this.words = services.words();
        this.clock = clock;
        this.pageTitle = getTranslation("jobs-spain.vacancy.title");
        setId("jobs-spain-vacancy");
        live.follow(this, Set.of(CHANGED), event -> present.ifPresent(this::show));
    }

    @Override
    public String getPageTitle() {
        return pageTitle;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        present = Optional.ofNullable(id);
        show(present.orElse(""));
    }

    private void show(String id) {
        removeAll();
        vacancies.find(id).ifPresentOrElse(this::show, () -> add(gone()));
    }

    private EmptyState gone() {
        return new EmptyState(getTranslation("jobs-spain.gone.title"), getTranslation("jobs-spain.gone.why"))
                .actions(Links.button(Routes.JOBS, getTranslation("jobs-spain.gone.others")));
    }

    private void show(Vacancy vacancy) {
        pageTitle = vacancy.title();
        Optional<User> person = session.user().filter(user -> user.is(Role.NEWCOMER));
        Facts facts = person.map(User::id).map(matches::facts).orElse(Facts.NONE);
        Optional<Match> match = person.flatMap(user -> matches.explain(user.id(), vacancy));
        Div content = Layouts.stack(what(vacancy, facts), asked(vacancy));
        match.ifPresent(found -> content.add(why(found)));
        if (match.isPresent() && isOpen(vacancy)) {
            content.add(improvements(person.orElseThrow().id(), vacancy));
        }
        content.add(new Card(getTranslation("jobs-spain.see.title"), new WhoSees(firewall)).stacked());
        add(
                Links.back(Routes.JOBS, getTranslation("jobs-spain.vacancy.back")),
                header(vacancy),
                Layouts.beside(content, apply(vacancy, person), next(), warning()));
        if (canApply(vacancy, person)) {
            add(phoneBar(vacancy));
        }
    }

    private PageHeader header(Vacancy vacancy) {
        String where = getTranslation(
                "jobs-spain.list.where", vacancy.employer().name(), words.place(vacancy.workplace(), getLocale()));
        Div badges = Layouts.row();
        if (!isOpen(vacancy)) {
            badges.add(new BadgeWord(words.status(vacancy, getLocale()), Tone.WARNING));
        }
        if (vacancy.publication().demo()) {
            badges.add(new BadgeWord(getTranslation("jobs-spain.vacancy.demo.badge"), Tone.PLAIN));
        }
        badges.add(new org.immerse.api.ui.kit.Freshness(words.fresh(vacancy, getLocale())));
        return new PageHeader(vacancy.title(), where).below(badges);
    }

    private Card what(Vacancy vacancy, Facts facts) {
        Optional<Double> kilometres = PersonalMatches.kilometres(facts, vacancy);
        Card card = new Card(new VacancyFactsList(words, getLocale()).all(vacancy, kilometres)).stacked();
        for (String paragraph : vacancy.description().split("\\n\\s*\\n", -1)) {
            if (!paragraph.isBlank()) {
                Paragraph text = new Paragraph(paragraph.strip());
                text.getElement().setAttribute("dir", "auto");
                text.getStyle().setWhiteSpace(com.vaadin.flow.dom.Style.WhiteSpace.PRE_LINE);
                card.add(text);
            }
        }
        card.add(Layouts.row(new ReadAloud(card)));
        return card;
    }

    private Card asked(Vacancy vacancy) {
        Card card = new Card(getTranslation("jobs-spain.vacancy.asked")).stacked();
        var asked = vacancy.requirements();
        part(
                card,
                "occupation",
                asked.occupation().isEmpty() ? List.of() : List.of(words.label(asked.occupation(), getLocale())));
        part(card, "skills", labels(asked.skills().keySet()));
        part(card, "languages", words.languages(vacancy, getLocale()));
        part(card, "education", words.education(vacancy, getLocale()).stream().toList());
        part(
                card,
                "experience",
                asked.experienceYears().stream()
                        .mapToObj(years -> getTranslation("jobs-spain.vacancy.years", years))
                        .toList());
        part(card, "licences", labels(asked.licences()));
        if (card.getComponentCount() == 1) {
            card.add(new Paragraph(getTranslation("jobs-spain.vacancy.asked.nothing")));
        }
        return card;
    }

    private List<String> labels(Set<String> iris) {
        return iris.stream().map(iri -> words.label(iri, getLocale())).sorted().toList();
    }

    private void part(Card card, String term, List<String> lines) {
        if (!lines.isEmpty()) {
            UnorderedList list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(line)));
            card.add(Layouts.close(new H3(getTranslation("jobs-spain.term." + term)), list));
        }
    }

    private Card why(Match match) {
        List<SumBar.Part> parts = match.reasons().stream().map(SumBar.Part::of).toList();
        Div content = Layouts.stack(new Fit(match.score(), parts).tall(), new PointsList(match));
        Callout fair = new Callout(Tone.PLAIN, getTranslation("jobs-spain.why.fair"));
        Card card = Card.titled(getTranslation("jobs-spain.why"), new ReadAloud(content), content, fair)
                .stacked();
        card.setId("jobs-why");
        return card;
    }

    /** Computed after the page is there: every change is scored anew by the engine. */
    private Card improvements(String person, Vacancy vacancy) {
        Paragraph wait = new Paragraph(getTranslation("jobs-spain.improve.wait"));
        wait.addClassName("im-quiet");
        Card card = new Card(getTranslation("jobs-spain.improve"), wait);
        card.getElement().executeJs("return 1").then(shown -> {
            card.remove(wait);
            card.add(gains(matches.improvements(person, vacancy), vacancy));
        });
        return card;
    }

    private Component gains(List<Improvement> improvements, Vacancy vacancy) {
        if (improvements.isEmpty()) {
            return new Paragraph(getTranslation("jobs-spain.improve.none"));
        }
        GainList list = new GainList();
        improvements.forEach(gain -> list.add(
                gain.gain(),
                gain.score(),
                services.messages().text(gain.text(), getLocale()),
                Links.to(
                        Routes.question(gain.field(), Routes.vacancy(vacancy.id())),
                        getTranslation("jobs-spain.improve.change"))));
        return list;
    }

    private Card apply(Vacancy vacancy, Optional<User> person) {
        Card card = new Card().tight().stacked();
        Optional<Request> before = person.flatMap(user -> OwnRequests.about(requests, user, vacancy));
        before.ifPresent(request -> card.add(standing(request)));
        if (canApply(vacancy, person)) {
            card.add(
                    Links.primary(Routes.apply(vacancy.id()), getTranslation("jobs-spain.apply.do")),
                    quiet("jobs-spain.apply.check"));
        } else if (!isOpen(vacancy)) {
            card.add(new Paragraph(getTranslation("jobs-spain.apply.closed")));
        }
        boolean saved = person.map(user -> services.saved().of(user.id()).contains(vacancy.id()))
                .orElse(false);
        card.add(new SaveButton(services.saved(), session, vacancy, saved));
        card.add(Links.page(
                "pages/" + getLocale().getLanguage() + "/" + Routes.JOBS + "/" + vacancy.id(),
                getTranslation("jobs-spain.vacancy.page")));
        return card;
    }

    /** Where it is open, and nothing stands between the person and the company at present. */
    private boolean canApply(Vacancy vacancy, Optional<User> person) {
        return isOpen(vacancy)
                && person.flatMap(user -> OwnRequests.about(requests, user, vacancy))
                        .map(request -> request.status().isFinal())
                        .orElse(true);
    }

    /** The main action of a phone, in view above the menu. */
    private Div phoneBar(Vacancy vacancy) {
        Div bar = new Div(Links.primary(Routes.apply(vacancy.id()), getTranslation("jobs-spain.apply.do")));
        bar.addClassNames("im-sticky", "im-phone");
        return bar;
    }

    private Div standing(Request request) {
        String status =
                getTranslation("requests.status." + request.status().name().toLowerCase(java.util.Locale.ROOT));
        return Layouts.close(
                new Paragraph(getTranslation("jobs-spain.apply.standing", status)),
                Links.button(Routes.request(request.id()), getTranslation("jobs-spain.apply.follow")));
    }

    private Card next() {
        return new Card(
                        getTranslation("jobs-spain.next.title"),
                        new Paragraph(getTranslation("jobs-spain.next.text")),
                        quiet("jobs-spain.next.unknown"))
                .tight();
    }

    private Callout warning() {
        return new Callout(Tone.WARNING, getTranslation("jobs-spain.vacancy.money"));
    }

    private Paragraph quiet(String key) {
        Paragraph words = new Paragraph(getTranslation(key));
        words.addClassName("im-quiet");
        return words;
    }

    private boolean isOpen(Vacancy vacancy) {
        return vacancy.isOpenOn(SpanishDay.today(clock));
    }
}
