package org.immerse.jobs.spain.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Map;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.matching.Progress;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.FilterChips;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.jobs.spain.internal.VacancySearch;
import org.immerse.jobs.spain.internal.domain.Field;
import org.immerse.jobs.spain.internal.domain.VacancyPage;
import org.immerse.jobs.spain.internal.matching.PersonalMatches;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Open vacancies: everybody can look for them, and whoever answered questions sees those that fit best first. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = Routes.JOBS,
        title = "jobs-spain.list.title",
        menuTitle = "jobs-spain.menu",
        choice = "jobs-spain.choice",
        icon = "work")
public final class JobsView extends Div implements ModuleView, BeforeEnterObserver {
    private static final int PAGE = 20;

    private final VacancySearch search;
    private final PersonalMatches matches;
    private final Concepts concepts;
    private final CardServices services;
    private final UserSession session;

    /** The list, for whoever reads. */
    @Activate
    public JobsView(
            @Reference VacancySearch search,
            @Reference PersonalMatches matches,
            @Reference Concepts concepts,
            @Reference CardServices services,
            @Reference UserSession session) {
        this.search = search;
        this.matches = matches;
        this.concepts = concepts;
        this.services = services;
        this.session = session;
        setId("jobs-spain");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ListAddress.of(event.getLocation().getQueryParameters().getParameters()));
    }

    private void show(ListAddress address) {
        removeAll();
        Facts facts = session.user()
                .filter(user -> user.is(Role.NEWCOMER))
                .map(User::id)
                .map(matches::facts)
                .orElse(Facts.NONE);
        Div results = facts.byField().isEmpty() ? open(address) : ranked(address, facts);
        boolean placed = facts.get(Field.PLACE, Fact.Place.class).isPresent();
        Map<String, Integer> provinces = search.provinces();
        JobFilters side = new JobFilters(concepts, provinces, placed, address, JobsView::go);
        side.addClassName("im-filters");
        Div content = Layouts.stack(searchLine(address), phoneFilters(address, provinces, placed));
        content.add(chips(address, side), results);
        Div both = new Div(side, content);
        both.addClassName("im-withfilters");
        add(both);
    }

    /** For readers without an account or without answers: the freshest first. */
    private Div open(ListAddress address) {
        VacancyPage page = search.page(address.wanted(), getLocale(), (address.page() - 1) * PAGE, PAGE);
        add(new PageHeader(
                getTranslation("jobs-spain.list.title"), getTranslation("jobs-spain.list.count", page.total())));
        if (page.vacancies().isEmpty()) {
            return new Div(nothing(address));
        }
        return Layouts.stack(
                invitation(),
                services.cards(getLocale(), session, Facts.NONE).plain(page.vacancies()),
                pages(address, page.total()));
    }

    /** For whoever answered questions: the best first. */
    private Div ranked(ListAddress address, Facts facts) {
        String person = session.user().map(User::id).orElseThrow();
        PersonalMatches.Page page =
                matches.rank(person, address.wanted(), address.reach(), getLocale(), (address.page() - 1) * PAGE, PAGE);
        add(new PageHeader(
                        getTranslation("jobs-spain.list.for-you"),
                        getTranslation("jobs-spain.list.for-you.count", page.total()))
                .action(Links.button(Routes.SAVED, getTranslation("jobs-spain.saved.title"))));
        Div results = Layouts.stack();
        if (!page.complete()) {
            results.add(new Callout(Tone.PLAIN, loading(matches.progress())));
        }
        if (page.found().isEmpty()) {
            results.add(nothing(address));
            return results;
        }
        Paragraph fair = new Paragraph(getTranslation("jobs-spain.list.fair"));
        fair.addClassName("im-quiet");
        results.add(
                services.cards(getLocale(), session, facts)
                        .matched(page.found(), vacancy -> matches.improvements(person, vacancy)),
                pages(address, page.total()),
                fair,
                new ShowMe(services.people(), person));
        return results;
    }

    private String loading(Progress progress) {
        return progress.expected().isPresent()
                ? getTranslation(
                        "jobs-spain.list.loading.of",
                        progress.loaded(),
                        progress.expected().getAsInt())
                : getTranslation("jobs-spain.list.loading");
    }

    private Callout invitation() {
        return new Callout(
                Tone.ACCENT,
                new Paragraph(getTranslation("jobs-spain.list.invite")),
                new Paragraph(Links.to(Routes.questions(Routes.JOBS), getTranslation("jobs-spain.list.invite.do"))));
    }

    private Div searchLine(ListAddress address) {
        TextField words = new TextField(getTranslation("jobs-spain.search"));
        words.setHelperText(getTranslation("jobs-spain.search.help"));
        words.setValue(address.words());
        words.setClearButtonVisible(true);
        words.setWidthFull();
        words.setId("jobs-search");
        Button find =
                new Button(getTranslation("jobs-spain.search.do"), click -> go(address.withWords(words.getValue())));
        find.setIcon(Icons.small("search"));
        find.addClickShortcut(Key.ENTER).listenOn(words);
        return Layouts.close(words, Layouts.row(find));
    }

    private Div phoneFilters(ListAddress address, Map<String, Integer> provinces, boolean placed) {
        Button open = new Button(getTranslation("jobs-spain.filter"), click -> {
            Dialog dialog = new Dialog();
            dialog.setHeaderTitle(getTranslation("jobs-spain.filter"));
            JobFilters filters = new JobFilters(concepts, provinces, placed, address, next -> {
                dialog.close();
                go(next);
            });
            filters.addClassName("im-stack");
            dialog.add(filters);
            dialog.getFooter().add(new Button(getTranslation("jobs-spain.filter.close"), done -> dialog.close()));
            dialog.open();
        });
        open.setIcon(Icons.small("filter"));
        Div bar = new Div(open);
        bar.addClassNames("im-filterbar", "im-phone");
        return bar;
    }

    private FilterChips chips(ListAddress address, JobFilters names) {
        FilterChips chips = new FilterChips();
        if (!address.words().isEmpty()) {
            chips.add(address.words(), () -> go(address.withWords("")));
        }
        if (!address.distance().isEmpty()) {
            chips.add(names.distanceWords(address.distance()), () -> go(address.withDistance("")));
        }
        if (!address.province().isEmpty()) {
            chips.add(address.province(), () -> go(address.withProvince("")));
        }
        address.times().stream()
                .sorted()
                .forEach(time -> chips.add(
                        names.conceptWords(Concepts.WORKING_TIME, time),
                        () -> go(address.withTimes(Without.one(address.times(), time)))));
        address.contracts().stream()
                .sorted()
                .forEach(contract -> chips.add(
                        names.conceptWords(Concepts.CONTRACT, contract),
                        () -> go(address.withContracts(Without.one(address.contracts(), contract)))));
        if (address.remote()) {
            chips.add(getTranslation("jobs-spain.filter.remote"), () -> go(address.withRemote(false)));
        }
        return chips;
    }

    /** Why it is empty, and what would bring something. */
    private EmptyState nothing(ListAddress address) {
        int all = search.count(VacancySearch.Wanted.ALL, getLocale());
        EmptyState empty = new EmptyState(
                getTranslation("jobs-spain.empty.title"),
                getTranslation(all == 0 ? "jobs-spain.empty.none" : "jobs-spain.empty.why", all));
        if (!ListAddress.ANY.equals(address.distance()) && session.user().isPresent()) {
            tryThis(empty, "pin", "distance", address.withDistance(ListAddress.ANY));
        }
        if (!address.province().isEmpty()) {
            tryThis(empty, "pin", "province", address.withProvince(""));
        }
        if (!address.times().isEmpty()) {
            tryThis(empty, "clock", "times", address.withTimes(java.util.Set.of()));
        }
        if (!address.contracts().isEmpty()) {
            tryThis(empty, "paper", "contract", address.withContracts(java.util.Set.of()));
        }
        if (!address.words().isEmpty()) {
            tryThis(empty, "search", "words", address.withWords(""));
        }
        return address.isFiltered()
                ? empty.actions(Links.button(Routes.JOBS, getTranslation("jobs-spain.empty.all")))
                : empty;
    }

    private void tryThis(EmptyState empty, String icon, String what, ListAddress other) {
        int brings = search.count(other.wanted(), getLocale());
        if (brings > 0) {
            empty.tryThis(
                    icon,
                    getTranslation("jobs-spain.empty.try." + what),
                    getTranslation("jobs-spain.empty.brings", brings),
                    other.path());
        }
    }

    private static Component pages(ListAddress address, int total) {
        return new PageLinks(
                address.page(),
                PageLinks.last(total, PAGE),
                page -> address.withPage(page).path());
    }

    private static void go(ListAddress address) {
        UI.getCurrent().navigate(address.path());
    }
}
