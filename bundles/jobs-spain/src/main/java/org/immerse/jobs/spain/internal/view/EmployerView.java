package org.immerse.jobs.spain.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.ConfirmStep;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Stats;
import org.immerse.api.ui.kit.Tone;
import org.immerse.api.ui.kit.Worklist;
import org.immerse.jobs.spain.internal.VacancyWords;
import org.immerse.jobs.spain.internal.domain.SpanishDay;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.exchange.CsvText;
import org.immerse.jobs.spain.internal.exchange.DraftWriter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** An employer's worklist: the own vacancies, who waits for an answer, and what can be done. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = Routes.EMPLOYER,
        title = "jobs-spain.employer.title",
        menuTitle = "jobs-spain.employer.menu",
        icon = "users",
        order = 110,
        roles = "EMPLOYER")
public final class EmployerView extends Div implements ModuleView, BeforeEnterObserver {
    private static final String WAITING = "waiting";

    private final EmployerDesk desk;
    private final VacancyWords words;
    private final Concepts concepts;
    private String show = "";

    /** The worklist of whoever is signed in. */
    @Activate
    public EmployerView(
            @Reference EmployerDesk desk,
            @Reference VacancyWords words,
            @Reference Concepts concepts,
            @Reference Live live) {
        this.desk = desk;
        this.words = words;
        this.concepts = concepts;
        setId("jobs-spain-employer");
        live.follow(this, Set.of("requests.changed"), event -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("show")
                .orElse("");
        show();
    }

    private void show() {
        removeAll();
        if (desk.employer().isEmpty()) {
            add(new Callout(Tone.WARNING, getTranslation("jobs-spain.employer.no-organisation")));
            return;
        }
        List<Vacancy> all = desk.all();
        PageHeader header = new PageHeader(
                getTranslation("jobs-spain.employer.title"),
                desk.organisation().orElseThrow().name());
        header.action(Layouts.row(
                Links.button(Routes.edit(Routes.NEW), getTranslation("jobs-spain.employer.new")),
                Links.button(Routes.IMPORT, getTranslation("jobs-spain.employer.import")),
                Downloads.csv(
                        getTranslation("jobs-spain.csv"),
                        "vacancies.csv",
                        () -> CsvText.vacancies(all, new DraftWriter(concepts)))));
        add(header, stats(all));
        List<Vacancy> shown = all.stream().filter(this::isShown).toList();
        if (shown.isEmpty()) {
            add(new EmptyState(
                            getTranslation("jobs-spain.employer.empty"),
                            getTranslation("jobs-spain.employer.empty.why"))
                    .tryThis(
                            "plus",
                            getTranslation("jobs-spain.employer.new"),
                            getTranslation("jobs-spain.employer.new.brings"),
                            Routes.edit(Routes.NEW))
                    .tryThis(
                            "download",
                            getTranslation("jobs-spain.employer.import"),
                            getTranslation("jobs-spain.employer.import.brings"),
                            Routes.IMPORT));
            return;
        }
        Worklist list = new Worklist();
        shown.forEach(vacancy -> list.add("work", title(vacancy), details(vacancy), actions(vacancy)));
        add(new Card(list).flush());
    }

    private boolean isShown(Vacancy vacancy) {
        return switch (show) {
            case "" -> true;
            case WAITING -> desk.waiting(vacancy) > 0;
            default -> status(vacancy).name().equalsIgnoreCase(show);
        };
    }

    private Vacancy.Status status(Vacancy vacancy) {
        return vacancy.statusOn(SpanishDay.today(desk.clock()));
    }

    private Stats stats(List<Vacancy> all) {
        Stats stats = new Stats(getTranslation("jobs-spain.employer.numbers"));
        stats.add(all.size(), getTranslation("jobs-spain.employer.all"), Routes.EMPLOYER, show.isEmpty());
        stat(stats, all.stream().mapToLong(desk::waiting).sum(), WAITING);
        for (Vacancy.Status status : Vacancy.Status.values()) {
            long number =
                    all.stream().filter(vacancy -> status(vacancy) == status).count();
            stat(stats, number, status.name().toLowerCase(java.util.Locale.ROOT));
        }
        return stats;
    }

    private void stat(Stats stats, long number, String name) {
        stats.add(
                number,
                getTranslation("jobs-spain.employer." + name),
                Routes.EMPLOYER + "?show=" + name,
                name.equals(show));
    }

    private Component title(Vacancy vacancy) {
        Span title = new Span(Links.to(Routes.candidates(vacancy.id()), vacancy.title()));
        Tone tone = status(vacancy) == Vacancy.Status.OPEN ? Tone.OK : Tone.PLAIN;
        title.add(new Span(" "), new BadgeWord(words.status(vacancy, getLocale()), tone));
        return title;
    }

    private List<String> details(Vacancy vacancy) {
        return List.of(
                getTranslation(
                        "jobs-spain.employer.line",
                        words.place(vacancy.workplace(), getLocale()),
                        words.until(vacancy, getLocale())),
                getTranslation("jobs-spain.employer.waiting.line", desk.waiting(vacancy)));
    }

    private Component actions(Vacancy vacancy) {
        Div row = Layouts.row(
                Links.change(Routes.edit(vacancy.id()), getTranslation("jobs-spain.employer.edit"), vacancy.title()));
        if (status(vacancy) == Vacancy.Status.OPEN) {
            row.add(button("close", vacancy, () -> askToClose(vacancy)));
        } else if (!vacancy.publication().validThrough().isBefore(today())) {
            row.add(button("reopen", vacancy, () -> {
                desk.board().reopen(vacancy);
                show();
            }));
        }
        return row;
    }

    private LocalDate today() {
        return SpanishDay.today(desk.clock());
    }

    private Button button(String name, Vacancy vacancy, Runnable action) {
        Button button = new Button(getTranslation("jobs-spain.employer." + name), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("jobs-spain.employer." + name + ".this", vacancy.title()));
        return button;
    }

    private void askToClose(Vacancy vacancy) {
        new ConfirmStep(
                        getTranslation("jobs-spain.employer.close.this", vacancy.title()),
                        getTranslation("jobs-spain.employer.close.what"),
                        getTranslation("jobs-spain.employer.close.not"),
                        getTranslation("jobs-spain.employer.close"),
                        () -> {
                            desk.board().close(vacancy);
                            show();
                        })
                .open();
    }
}
