package org.immerse.page.editor.internal.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.WildcardParameter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.immerse.api.event.Event;
import org.immerse.api.module.Site;
import org.immerse.api.page.PageFiles;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.edit.LanguagesCard;
import org.immerse.api.ui.edit.SideBySide;
import org.immerse.api.ui.edit.UnsavedGuard;
import org.immerse.api.ui.edit.WordsForm;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.ConfirmStep;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.page.editor.internal.Pages;
import org.immerse.page.editor.internal.domain.Opened;
import org.immerse.page.editor.internal.domain.PageContent;
import org.immerse.page.editor.internal.domain.Version;
import org.immerse.page.editor.internal.persistence.PageTables;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Where administrators write a page: in two languages side by side, as a draft, published, with its history. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = EditPageView.ROUTE,
        title = "page-editor.edit.title",
        icon = "paper",
        order = 916,
        menu = false,
        roles = "ADMINISTRATOR")
public final class EditPageView extends Div implements ModuleView, HasUrlParameter<String>, BeforeLeaveObserver {
    static final String ROUTE = PagesView.ROUTE + "/edit";
    private static final long serialVersionUID = 1L;

    private final transient Pages pages;
    private final transient PageFiles files;
    private final transient Accounts accounts;
    private final transient UserSession session;
    private final transient Messages messages;
    private final transient Site site;
    private final transient Clock clock;
    private final transient UnsavedGuard guard = new UnsavedGuard(this);
    private final Div head = Layouts.stack();
    private final ErrorSummary errors = new ErrorSummary();
    private final Div parts = Layouts.stack();
    private final Div notice = new Div();
    private final Div actions = Layouts.actions();
    private final Div history = new Div();
    private transient Optional<Session> open = Optional.empty();

    /** What is being edited. */
    private record Session(User user, Opened page, PageForm fields, LanguagesCard languages) {
        Session with(Opened now) {
            return new Session(user, now, fields, languages);
        }
    }

    /** Edits these pages. */
    @Activate
    public EditPageView(
            @Reference Pages pages,
            @Reference PageFiles files,
            @Reference Accounts accounts,
            @Reference UserSession session,
            @Reference Messages messages,
            @Reference Site site,
            @Reference Clock clock,
            @Reference Live live) {
        this.pages = pages;
        this.files = files;
        this.accounts = accounts;
        this.session = session;
        this.messages = messages;
        this.site = site;
        this.clock = clock;
        setId("page-edit");
        addClassNames("im-stack", "im-compact");
        notice.getElement().setAttribute("aria-live", "polite");
        add(head, errors, parts, notice, actions, history);
        live.follow(this, Set.of(PageTables.CHANGED), this::happened);
    }

    @Override
    public void setParameter(BeforeEvent event, @WildcardParameter String name) {
        open(name);
    }

    /** Opens the page of this name. */
    void open(String name) {
        List.of(head, parts, notice, actions, history).forEach(Div::removeAll);
        open = Optional.empty();
        session.user()
                .filter(user -> user.is(Role.ADMINISTRATOR))
                .ifPresent(user -> pages.open(user, name).ifPresentOrElse(page -> begin(user, page), this::missing));
    }

    private void missing() {
        head.add(
                new EmptyState(say("missing"), say("missing.why")).actions(Links.button(PagesView.ROUTE, say("back"))));
    }

    private void begin(User user, Opened page) {
        SideBySide languages =
                SideBySide.of(site.languages(), getLocale(), page.content().languages(), page.behind());
        WordsForm form = new WordsForm(messages, getLocale(), languages, this::right, guard::unsaved);
        LanguagesCard card = new LanguagesCard(form, languages.all());
        PageForm fields = new PageForm(form, words());
        Session now = new Session(user, page, fields, card);
        open = Optional.of(now);
        parts.add(card);
        fields.parts(new HelpPart(words(), files::html)).forEach(parts::add);
        fields.set(page.content());
        form.behind(page.behind());
        drawAround(now);
    }

    /** Everything but the fields, which keep what was typed. */
    private void drawAround(Session now) {
        head.removeAll();
        List<Version> versions = pages.versions(now.user(), now.page().name());
        head.add(
                Links.back(PagesView.ROUTE, say("back")),
                new PageHeader(now.page().title(getLocale())).below(Standing.of(words(), now.page(), versions)));
        drawActions(now);
        history.removeAll();
        history.add(new HistoryCard(words(), versions, this::name, number -> act(one -> restore(one, number))));
    }

    /** The name of an account; of one that is gone nobody knows it. */
    private String name(String account) {
        return accounts.find(account).map(User::displayName).orElseGet(() -> say("history.gone"));
    }

    private void drawActions(Session now) {
        actions.removeAll();
        Button save = button("save", one -> {
            save(one);
            tell(Tone.OK, "saved");
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions.add(save, button("publish", one -> publish(one, false)), button("preview", this::preview));
        if (now.page().draft().isPresent()) {
            actions.add(quiet(button("discard", this::askToDiscard)));
        }
        if (Pages.mayTakeDown(now.page())) {
            actions.add(quiet(button("down", this::askToTakeDown)));
        }
    }

    private static Button quiet(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private Button button(String key, Consumer<Session> work) {
        Button button = new Button(say(key), click -> act(work));
        button.setId("page-" + key);
        return button;
    }

    /** Does something with what is open, for whoever is still signed in. */
    private void act(Consumer<Session> work) {
        notice.removeAll();
        open.filter(now -> session.requireUser()
                        .filter(user -> user.id().equals(now.user().id()))
                        .isPresent())
                .ifPresent(now -> {
                    errors.clear(now.fields().words().fields());
                    try {
                        work.accept(now);
                    } catch (ProblemException problem) {
                        show(now, problem);
                    }
                });
    }

    private void show(Session now, ProblemException problem) {
        if (problem.kind() == ProblemException.Kind.CONFLICT) {
            notice.add(new Callout(
                    Tone.ERROR, new Paragraph(messages.text(problem.text(), getLocale())), ways(now, problem)));
            return;
        }
        problem.fields().stream()
                .findFirst()
                .map(wrong -> wrong.field().substring(wrong.field().indexOf('.') + 1))
                .ifPresent(now.languages()::show);
        now.fields().name();
        errors.show(problem, now.fields().words().fields());
    }

    /** What can be done where somebody else was faster. */
    private Div ways(Session now, ProblemException problem) {
        Div ways = Layouts.row();
        switch (problem.text().key()) {
            case "page-editor.problem.changed" -> {
                Anchor theirs = Links.page(path(now.page().name()), say("conflict.theirs"));
                theirs.setTarget("_blank");
                ways.add(new Button(say("conflict.mine"), click -> act(this::saveOver)), theirs);
            }
            case "ui.page-files.conflict" -> {
                Anchor read = Standing.see(words(), now.page());
                read.setTarget("_blank");
                ways.add(new Button(say("conflict.publish"), click -> act(one -> publish(one, true))), read);
            }
            default -> ways.setVisible(false);
        }
        return ways;
    }

    private PageContent written(Session now) {
        return now.fields().get(LocalDate.ofInstant(clock.instant(), site.zone()));
    }

    private Session save(Session now) {
        Opened saved = pages.save(
                now.user(), now.page(), written(now), now.fields().words().source());
        return keep(now, saved);
    }

    private void saveOver(Session now) {
        Session theirs = now.with(pages.open(now.user(), now.page().name()).orElse(now.page()));
        save(theirs);
        tell(Tone.OK, "saved");
    }

    /** What is in the fields is kept now. */
    private Session keep(Session now, Opened page) {
        Session after = now.with(page);
        open = Optional.of(after);
        now.fields().set(page.content());
        now.fields().words().behind(page.behind());
        drawAround(after);
        return after;
    }

    private void publish(Session now, boolean over) {
        Session saved = save(now);
        if (saved.page().draft().isEmpty()) {
            tell(Tone.PLAIN, "nothing");
            return;
        }
        keep(saved, pages.publish(now.user(), saved.page(), over));
        tell(Tone.OK, "published");
    }

    private void preview(Session now) {
        new PhonePreview(words(), now.fields().words().source(), files::html).open(written(now));
    }

    private void askToDiscard(Session now) {
        new ConfirmStep(
                        say("discard.title"),
                        say("discard.what"),
                        say("discard.keep"),
                        say("discard"),
                        () -> act(this::discard))
                .open();
    }

    private void discard(Session now) {
        Optional<Opened> left = pages.discard(now.user(), now.page());
        now.fields().words().kept();
        left.ifPresentOrElse(
                page -> {
                    keep(now, page);
                    tell(Tone.OK, "discarded");
                },
                () -> UI.getCurrent().navigate(PagesView.ROUTE));
    }

    private void askToTakeDown(Session now) {
        new ConfirmStep(
                        say("down.title"),
                        say("down.what"),
                        say("down.keep"),
                        say("down"),
                        () -> act(one -> {
                            keep(one, pages.takeDown(one.user(), one.page()));
                            tell(Tone.OK, "down.done");
                        }))
                .open();
    }

    /** Brings an earlier version back as the draft, with a way back to what was there. */
    private void restore(Session now, int number) {
        PageContent before = written(now);
        keep(now, pages.restore(now.user(), now.page(), number));
        Button undo = new Button(
                say("undo"),
                click -> act(one -> {
                    if (before.equals(one.page().published().orElse(PageContent.NONE))) {
                        discard(one);
                    } else {
                        one.fields().set(before);
                        save(one);
                    }
                }));
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        notice.add(new Callout(Tone.OK, new Paragraph(say("restored", number)), undo));
    }

    private void right(String field, String language) {
        act(now -> {
            Opened page = pages.right(now.user(), now.page(), field, language);
            open = Optional.of(now.with(page));
            now.fields().words().behind(page.behind());
            tell(Tone.OK, "right.kept");
        });
    }

    private void tell(Tone tone, String key) {
        notice.add(new Callout(tone, say(key)));
    }

    /** What others did: shown at once where nothing was typed, else told. */
    private void happened(Event event) {
        open.filter(now -> now.page().name().equals(event.ids().get("page")))
                .ifPresent(now -> pages.open(now.user(), now.page().name())
                        .filter(fresh -> !fresh.edition().equals(now.page().edition())
                                || !fresh.published().equals(now.page().published()))
                        .ifPresent(fresh -> {
                            if (now.fields().words().isChanged()) {
                                notice.removeAll();
                                tell(Tone.WARNING, "changed");
                            } else {
                                keep(now, fresh);
                            }
                        }));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        guard.leaving(event);
    }

    /** Where a page is edited. */
    static String path(String name) {
        return ROUTE + "/" + name;
    }

    private Words words() {
        return new Words(messages, getLocale());
    }

    private String say(String key, Object... arguments) {
        return words().say(key, arguments);
    }
}
