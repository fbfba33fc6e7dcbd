package org.immerse.directory.internal.edit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.WildcardParameter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.immerse.api.editing.Behind;
import org.immerse.api.event.Event;
import org.immerse.api.module.Site;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.edit.LanguagesCard;
import org.immerse.api.ui.edit.SideBySide;
import org.immerse.api.ui.edit.UnsavedGuard;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.ConfirmStep;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.directory.internal.Entries;
import org.immerse.directory.internal.LiveDirectory;
import org.immerse.directory.internal.Reviews;
import org.immerse.directory.internal.entry.Content;
import org.immerse.directory.internal.entry.Entry;
import org.immerse.directory.internal.entry.EntryKind;
import org.immerse.directory.internal.view.ChangeWords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Where staff write an entry: in two languages side by side, as a draft, handed in, published, with its history. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = EditView.ROUTE,
        title = "directory.edit.title",
        icon = "paper",
        order = 57,
        menu = false,
        roles = {"PROVIDER", "ADMINISTRATOR"})
public final class EditView extends Div implements ModuleView, HasUrlParameter<String>, BeforeLeaveObserver {
    static final String ROUTE = "services/edit";
    static final String OFFICE = "organisation/";
    static final String NEW = "new";
    private static final long serialVersionUID = 1L;

    private final transient Entries entries;
    private final transient Reviews reviews;
    private final transient Translations translations;
    private final transient Choices choices;
    private final transient UserSession session;
    private final transient Messages messages;
    private final transient Site site;
    private final transient StandingLine standing;
    private final transient UnsavedGuard guard = new UnsavedGuard(this);
    private final Div head = Layouts.stack();
    private final Div notice = new Div();
    private final ErrorSummary errors = new ErrorSummary();
    private final Div parts = Layouts.stack();
    private final Div actions = Layouts.actions();
    private final Div history = new Div();
    private transient Optional<EditSession> open = Optional.empty();

    /** Edits these entries. */
    @Activate
    public EditView(
            @Reference Entries entries,
            @Reference Reviews reviews,
            @Reference Translations translations,
            @Reference LiveDirectory directory,
            @Reference Choices choices,
            @Reference UserSession session,
            @Reference Messages messages,
            @Reference Site site,
            @Reference Live live) {
        this.entries = entries;
        this.reviews = reviews;
        this.translations = translations;
        this.choices = choices;
        this.session = session;
        this.messages = messages;
        this.site = site;
        this.standing = new StandingLine(directory, messages, site.zone());
        setId("directory-edit");
        addClassNames("im-stack", "im-compact");
        notice.getElement().setAttribute("aria-live", "polite");
        add(head, errors, parts, notice, actions, history);
        live.follow(this, Reviews.TOPICS, this::happened);
    }

    @Override
    public void setParameter(BeforeEvent event, @WildcardParameter String path) {
        open(path);
    }

    /** Opens the entry of a path below the route. */
    void open(String path) {
        List.of(head, parts, actions, notice, history).forEach(Div::removeAll);
        open = Optional.empty();
        session.user().ifPresent(user -> open(user, path));
    }

    private void open(User user, String path) {
        EntryKind kind = path.startsWith(OFFICE) ? EntryKind.PROVIDER : EntryKind.SERVICE;
        String id = kind == EntryKind.PROVIDER ? path.substring(OFFICE.length()) : path;
        Choosable choosable = choices.of(user, getLocale());
        Optional<Entry> entry = id.equals(NEW) ? Optional.empty() : entries.find(user, kind, id);
        if (entry.isEmpty() && !(id.equals(NEW) && choosable.mayBegin(user, kind))) {
            head.add(new EmptyState(say("missing"), say("missing.why"))
                    .actions(Links.button(DeskView.ROUTE, say("back"))));
            return;
        }
        begin(user, kind, entry, choosable);
    }

    private void begin(User user, EntryKind kind, Optional<Entry> entry, Choosable choosable) {
        List<Behind> behind =
                entry.map(one -> translations.behind(one.content())).orElse(List.of());
        SideBySide languages = SideBySide.of(site.languages(), getLocale(), said(entry), behind);
        Form form = new Form(messages, getLocale(), languages, this::right, guard::unsaved);
        EntryForm fields =
                kind == EntryKind.SERVICE ? new ServiceForm(form, choosable) : new OfficeForm(form, choosable);
        EditSession now = new EditSession(user, kind, form, fields, choosable, entry);
        open = Optional.of(now);
        parts.add(new LanguagesCard(form, languages.all()));
        Content content = entry.map(Entry::content).orElseGet(() -> Blank.of(kind));
        if (fields instanceof ServiceForm service) {
            if (entry.isEmpty()) {
                parts.add(OwnerCard.of(service, form, choosable.providers()));
            } else {
                service.offer(entries.places(content.owner()));
            }
        }
        fields.parts().forEach(parts::add);
        form.fill(() -> fields.set(content));
        form.behind(behind);
        drawAround(now);
    }

    private static Set<String> said(Optional<Entry> entry) {
        return entry.map(one -> one.content().name().byLanguage().keySet()).orElse(Set.of());
    }

    /** Everything but the fields, which keep what was typed. */
    private void drawAround(EditSession now) {
        head.removeAll();
        Form form = now.form();
        String title = now.entry()
                .map(entry -> entry.content().name().in(getLocale()))
                .orElseGet(() -> form.say("new." + now.kind().code()));
        PageHeader header = new PageHeader(title);
        now.entry().ifPresent(entry -> header.below(standing.of(entry, getLocale())));
        head.add(Links.back(DeskView.ROUTE, say("back")), header);
        now.entry()
                .flatMap(reviews::reason)
                .ifPresent(returned -> head.add(ReturnedNote.of(form, returned, site.zone())));
        drawActions(now);
        history.removeAll();
        now.entry()
                .ifPresent(entry -> history.add(new HistoryCard(
                        form,
                        new ChangeWords(messages, getLocale()),
                        entry,
                        entries.versions(now.user(), entry.kind(), entry.id()),
                        reviews.history(now.user(), entry.kind(), entry.id()),
                        site.zone(),
                        number -> act(one -> restore(one, number)))));
    }

    private void drawActions(EditSession now) {
        actions.removeAll();
        Button save = button("save", one -> save(one, false).ifPresent(saved -> tell(Tone.OK, "saved")));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions.add(save);
        boolean admin = now.user().is(Role.ADMINISTRATOR);
        if (admin) {
            actions.add(button("publish", this::publish));
            if (now.isHandedIn()) {
                actions.add(button("give-back", this::giveBack));
            }
        } else {
            actions.add(button("submit", this::submit));
        }
        actions.add(button(
                "preview",
                one -> new PhonePreview(one.form(), one.choosable(), one.form().source())
                        .open(one.fields().get())));
        if (admin && now.isPublic()) {
            Button withdraw = button("withdraw", this::withdraw);
            withdraw.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
            actions.add(withdraw);
        }
    }

    private Button button(String key, Consumer<EditSession> work) {
        Button button = new Button(say(key), click -> act(work));
        button.setId("edit-" + key);
        return button;
    }

    /** Does something with what is open, and says what keeps it from being done. */
    private void act(Consumer<EditSession> work) {
        with(now -> {
            try {
                work.accept(now);
            } catch (ProblemException problem) {
                show(now, problem);
            }
        });
    }

    /** Does something with what is open, for whoever is still signed in. */
    private void with(Consumer<EditSession> work) {
        notice.removeAll();
        open.filter(now -> session.requireUser()
                        .filter(user -> user.id().equals(now.user().id()))
                        .isPresent())
                .ifPresent(now -> {
                    errors.clear(now.form().fields());
                    work.accept(now);
                });
    }

    private void show(EditSession now, ProblemException problem) {
        if (problem.kind() != ProblemException.Kind.CONFLICT || now.entry().isEmpty()) {
            errors.show(problem, now.form().fields());
            return;
        }
        notice.add(ConflictNote.of(
                now.form(),
                path(now.kind(), now.entry().get().id()),
                () -> act(one -> save(one, true).ifPresent(saved -> tell(Tone.OK, "saved")))));
    }

    private Optional<Entry> save(EditSession now, boolean over) {
        now.fields().get();
        if (!now.form().problems().isEmpty()) {
            throw new ProblemException(
                    ProblemException.Kind.INVALID,
                    Text.of("directory.edit.wrong"),
                    now.form().problems());
        }
        if (now.entry().isEmpty()) {
            Entry saved = FirstSave.of(translations, entries, now.user(), now.kind(), now.form(), now.fields());
            now.form().kept();
            UI.getCurrent().navigate(path(saved.kind(), saved.id()));
            return Optional.empty();
        }
        Content content = now.fields().get();
        long basis = over
                ? entries.find(now.user(), now.kind(), content.id())
                        .map(Entry::revision)
                        .orElse(now.basis())
                : now.basis();
        Entry saved = translations.save(now.user(), content, basis, now.form().source());
        keep(now, saved);
        return Optional.of(saved);
    }

    private void keep(EditSession now, Entry saved) {
        now.form().kept();
        now.form().behind(translations.behind(saved.content()));
        moved(now, saved);
    }

    private void publish(EditSession now) {
        save(now, false).ifPresent(saved -> {
            keep(now, entries.publish(now.user(), saved));
            tell(Tone.OK, "published");
        });
    }

    private void submit(EditSession now) {
        save(now, false).ifPresent(saved -> {
            keep(now, entries.submit(now.user(), saved.kind(), saved.id()));
            tell(Tone.OK, "submitted");
        });
    }

    /** Of what was typed and not saved nothing is lost. */
    private void giveBack(EditSession now) {
        now.entry()
                .ifPresent(seen -> new GiveBackDialog(
                                now.form(),
                                reason -> with(one -> {
                                    moved(one, reviews.giveBack(one.user(), seen, reason));
                                    tell(Tone.OK, "given-back");
                                }))
                        .open());
    }

    private void withdraw(EditSession now) {
        now.entry()
                .ifPresent(entry -> new ConfirmStep(
                                say("withdraw.title"),
                                say("withdraw.what"),
                                say("withdraw.keep"),
                                say("withdraw"),
                                () -> act(one -> {
                                    keep(one, entries.withdraw(one.user(), entry.kind(), entry.id()));
                                    tell(Tone.OK, "withdrawn");
                                }))
                        .open());
    }

    /** Brings an earlier version back as the draft, with a way back to what was there. */
    private void restore(EditSession now, int number) {
        now.entry().ifPresent(entry -> {
            Content before = now.fields().get();
            Entry restored = entries.restore(now.user(), entry.kind(), entry.id(), number);
            now.form().fill(() -> now.fields().set(restored.content()));
            keep(now, restored);
            Button undo = new Button(
                    say("undo"),
                    click -> act(one -> {
                        Entry again = translations.save(
                                one.user(), before, one.basis(), one.form().source());
                        one.form().fill(() -> one.fields().set(again.content()));
                        keep(one, again);
                    }));
            undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            notice.add(new Callout(Tone.OK, new Paragraph(say("restored", number)), undo));
        });
    }

    private void right(String field, String language) {
        act(now -> now.entry().ifPresent(entry -> {
            translations.right(now.user(), entry.content(), field, language);
            now.form().behind(translations.behind(entry.content()));
            tell(Tone.OK, "right.kept");
        }));
    }

    private void tell(Tone tone, String key) {
        notice.add(new Callout(tone, say(key)));
    }

    /** What others did with it: shown at once where nothing was typed or only its standing is new, else told. */
    private void happened(Event event) {
        open.ifPresent(now -> now.entry()
                .filter(entry -> entry.id().equals(event.ids().get(entry.kind().code())))
                .ifPresent(seen -> entries.find(now.user(), seen.kind(), seen.id())
                        .filter(fresh -> fresh.revision() != seen.revision() || fresh.state() != seen.state())
                        .ifPresent(fresh -> follow(now, seen, fresh))));
    }

    private void follow(EditSession now, Entry seen, Entry fresh) {
        if (fresh.content().equals(seen.content())) {
            moved(now, fresh);
        } else if (now.form().isChanged()) {
            notice.removeAll();
            tell(Tone.WARNING, "changed");
        } else {
            now.form().fill(() -> now.fields().set(fresh.content()));
            keep(now, fresh);
        }
    }

    /** Its words are the same, it only stands elsewhere. */
    private void moved(EditSession now, Entry fresh) {
        EditSession after = now.with(fresh);
        open = Optional.of(after);
        drawAround(after);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        guard.leaving(event);
    }

    /** Where an entry is edited. */
    static String path(EntryKind kind, String id) {
        return ROUTE + "/" + (kind == EntryKind.PROVIDER ? OFFICE : "") + id;
    }

    private String say(String key, Object... arguments) {
        return messages.text("directory.edit." + key, getLocale(), arguments);
    }
}
