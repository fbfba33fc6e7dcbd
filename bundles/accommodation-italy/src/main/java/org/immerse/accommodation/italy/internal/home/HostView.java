package org.immerse.accommodation.italy.internal.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.api.safeguarding.Clearance;
import org.immerse.api.safeguarding.Safeguarding;
import org.immerse.api.security.Organisation;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.ConfirmStep;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.FactsList;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A host's own homes: how each stands, and what is asked of the host next. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = Routes.HOST,
        title = "accommodation-italy.home.own",
        menuTitle = "accommodation-italy.home.own.menu",
        icon = "key",
        order = 110,
        roles = "PROVIDER")
public final class HostView extends Div implements ModuleView, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String KEY = "accommodation-italy.home.";

    private final transient HostDesk desk;
    private final transient HomeWords words;

    /** The homes of whoever is signed in. */
    @Activate
    public HostView(@Reference HostDesk desk, @Reference HomeWords words, @Reference Live live) {
        this.desk = desk;
        this.words = words;
        setId("accommodation-italy-host");
        addClassName("im-stack");
        live.follow(this, Set.of(Safeguarding.CHANGED, Homes.CHANGED, Placements.CHANGED), event -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        if (desk.host().isEmpty()) {
            add(
                    new PageHeader(getTranslation(KEY + "own")),
                    new Callout(Tone.WARNING, new Paragraph(getTranslation(KEY + "no-organisation.what")))
                            .heading(getTranslation(KEY + "no-organisation")));
            return;
        }
        PageHeader header = new PageHeader(
                getTranslation(KEY + "own"),
                desk.organisation().map(Organisation::name).orElse(""));
        add(header);
        List<Home> homes = desk.all();
        List<HomeDraft> drafts = desk.drafts();
        if (homes.isEmpty() && drafts.isEmpty()) {
            add(new EmptyState(getTranslation(KEY + "own.none"), getTranslation(KEY + "own.none.why"))
                    .actions(Links.primary(Routes.entry(Routes.NEW), getTranslation(KEY + "new"))));
            return;
        }
        header.action(Links.button(Routes.entry(Routes.NEW), getTranslation(KEY + "new")));
        Set<String> registered = homes.stream().map(Home::id).collect(Collectors.toSet());
        drafts.stream()
                .filter(draft -> !registered.contains(draft.home().id()))
                .forEach(draft -> add(draft(draft.home())));
        homes.forEach(home -> add(card(home)));
    }

    /** A place that is not sent yet: the host goes on with it, or deletes it. */
    private Component draft(Home home) {
        String name = home.title().isBlank() ? words.kind(home, getLocale()) : home.title();
        Div row = Layouts.row(
                Links.button(Routes.entry(home.id()), getTranslation(KEY + "draft.go")),
                button(
                        "draft.delete",
                        name,
                        () -> new ConfirmStep(
                                        getTranslation(KEY + "draft.delete.this", name),
                                        getTranslation(KEY + "draft.delete.what"),
                                        getTranslation(KEY + "end.not"),
                                        getTranslation(KEY + "draft.delete"),
                                        () -> {
                                            desk.discard(home.id());
                                            show();
                                        })
                                .open()));
        return new Card(
                        Layouts.between(new H2(name), new BadgeWord(getTranslation(KEY + "draft"), Tone.PLAIN)),
                        new Paragraph(getTranslation(KEY + "draft.what")),
                        row)
                .stacked();
    }

    private Component card(Home home) {
        H2 title = new H2(Links.to(Routes.home(home.id()), home.title()));
        Div standing = Layouts.close();
        words.standing(home, getLocale()).forEach(line -> standing.add(new Paragraph(line)));
        if (desk.draft(home.id()).isPresent()) {
            standing.add(new Paragraph(
                    new Span(getTranslation(KEY + "draft.changes") + " "),
                    Links.to(Routes.check(home.id()), getTranslation(KEY + "draft.look"))));
        }
        FactsList facts = new FactsList()
                .add("pin", getTranslation(KEY + "where"), words.place(home, getLocale()))
                .add(
                        "users",
                        getTranslation(KEY + "beds"),
                        getTranslation(KEY + "beds.words", home.terms().beds()))
                .add("euro", getTranslation(KEY + "rent"), words.rent(home, getLocale()));
        return new Card(Layouts.between(title, badge(home)), facts, standing, actions(home)).stacked();
    }

    private Component badge(Home home) {
        if (home.status() != Home.Status.OPEN) {
            return new BadgeWord(
                    getTranslation(KEY + "status." + home.status().name().toLowerCase(java.util.Locale.ROOT)),
                    Tone.PLAIN);
        }
        Clearance clearance = words.clearance(home);
        return HomeBadge.of(this, clearance);
    }

    private Component actions(Home home) {
        Div row = Layouts.row();
        if (home.status() == Home.Status.ENDED) {
            return row;
        }
        row.add(
                Links.change(Routes.check(home.id()), getTranslation(KEY + "edit"), home.title()),
                Links.change(Routes.photos(home.id()), getTranslation(KEY + "photos"), home.title()),
                Links.change(Routes.preview(home.id()), getTranslation(KEY + "preview"), home.title()));
        if (desk.canTakeBack(home)) {
            row.add(button("take-back", home.title(), () -> takeBack(home)));
            return row;
        }
        if (home.status() == Home.Status.OPEN) {
            row.add(button("pause", home.title(), () -> change(home, Home.Status.PAUSED)));
        } else {
            row.add(button("reopen", home.title(), () -> change(home, Home.Status.OPEN)));
        }
        row.add(button("end", home.title(), () -> askToEnd(home)));
        return row;
    }

    /** Staff may have begun with it a moment ago; then the page says how it stands now. */
    private void takeBack(Home home) {
        if (desk.canTakeBack(home)) {
            desk.takeBack(home);
        }
        show();
    }

    private void change(Home home, Home.Status status) {
        desk.change(home, status);
        show();
    }

    private Button button(String name, String home, Runnable action) {
        Button button = new Button(getTranslation(KEY + name), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(KEY + name + ".this", home));
        return button;
    }

    private void askToEnd(Home home) {
        new ConfirmStep(
                        getTranslation(KEY + "end.this", home.title()),
                        getTranslation(KEY + "end.what"),
                        getTranslation(KEY + "end.not"),
                        getTranslation(KEY + "end"),
                        () -> change(home, Home.Status.ENDED))
                .open();
    }
}
