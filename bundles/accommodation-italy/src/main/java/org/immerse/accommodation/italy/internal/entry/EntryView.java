package org.immerse.accommodation.italy.internal.entry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.WildcardParameter;
import java.util.Optional;
import java.util.function.Consumer;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.HomeDraft;
import org.immerse.accommodation.italy.internal.home.HostDesk;
import org.immerse.accommodation.italy.internal.home.Routes;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.QuestionPage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * The form in which a host writes a place down, one page at a time: {@code <id>/<page>}, kept after each. Without a page it goes on where
 * the draft stands; a draft that was through all pages comes back to the check after each.
 */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = Routes.ENTRY,
        title = "accommodation-italy.entry.title",
        icon = "key",
        menu = false,
        roles = "PROVIDER",
        alone = true)
public final class EntryView extends Div implements ModuleView, HasUrlParameter<String> {
    static final String KEY = "accommodation-italy.entry.";
    private static final long serialVersionUID = 1L;

    private final transient HostDesk desk;
    private final transient EntryPages pages;
    /** Opens another address of this site. */
    transient Consumer<String> go = address -> getUI().orElseThrow().navigate(address);

    /** The form of whoever is signed in. */
    @Activate
    public EntryView(@Reference HostDesk desk, @Reference EntryPages pages) {
        this.desk = desk;
        this.pages = pages;
        setId("accommodation-italy-entry");
    }

    @Override
    public void setParameter(BeforeEvent event, @WildcardParameter String path) {
        open(path);
    }

    /** Shows the page of an address: the id of a home, and the code of a page. */
    void open(String path) {
        removeAll();
        String[] parts = path.split("/", 2);
        Optional<HomeDraft> draft = desk.editing(parts[0]);
        if (desk.host().isEmpty() || draft.isEmpty() && !Routes.NEW.equals(parts[0])) {
            add(new EmptyState(
                            getTranslation("accommodation-italy.home.gone"),
                            getTranslation("accommodation-italy.home.gone.why"))
                    .actions(Links.button(Routes.HOST, getTranslation("accommodation-italy.home.own"))));
        } else if (draft.isEmpty()) {
            begin();
        } else {
            HomeDraft known = draft.get();
            EntryStep step = Optional.of(parts)
                    .filter(some -> some.length == 2)
                    .flatMap(some -> EntryStep.of(some[1]))
                    .or(() -> EntryStep.at(known.reached()))
                    .orElse(EntryStep.PHOTOS);
            write(known, step);
        }
    }

    /** The first page: only with its answer there is a draft. */
    private void begin() {
        KindFields kind = new KindFields(Optional.empty());
        ErrorSummary errors = new ErrorSummary();
        Button next = main(
                "go",
                () -> showProblems(errors, kind, () -> {
                    Home.Kind chosen = kind.chosen()
                            .orElseThrow(() -> ProblemException.invalid("kind", Text.of(KEY + "problem.kind")));
                    HomeDraft draft = desk.begin(chosen);
                    desk.keep(draft.after(draft.home(), EntryStep.KIND.place()));
                    goTo(draft.home().id(), EntryStep.WHERE);
                }));
        show(page(EntryStep.KIND, kind, errors).actions(next, quiet("cancel", this::toPlaces)));
    }

    private void write(HomeDraft draft, EntryStep step) {
        EntryFields fields = pages.of(step, draft.home());
        ErrorSummary errors = new ErrorSummary();
        boolean all = draft.reached() >= EntryStep.values().length;
        Button next = main(
                all ? "save" : "go",
                () -> showProblems(errors, fields, () -> {
                    keep(draft, step, fields);
                    next(draft, step, all);
                }));
        Button leave = quiet(all ? "cancel" : "leave", () -> {
            if (all) {
                go.accept(Routes.check(draft.home().id()));
            } else {
                keepIfFine(draft, step, fields);
                toPlaces();
            }
        });
        QuestionPage page = page(step, fields, errors);
        step.before().ifPresent(before -> page.back(address(draft.home().id(), before)));
        show(page.actions(next, leave));
    }

    private QuestionPage page(EntryStep step, EntryFields fields, ErrorSummary errors) {
        QuestionPage page = new QuestionPage(getTranslation(step.key("title")))
                .steps(step.place(), EntryStep.values().length)
                .field(fields)
                .help(getTranslation(step.key("help")))
                .problems(errors);
        if (step == EntryStep.WHERE || step == EntryStep.HOUSEHOLD) {
            page.why(getTranslation(step.key("why")), getTranslation(step.key("who")));
        }
        return page;
    }

    private void show(QuestionPage page) {
        removeAll();
        add(page);
        page.title().getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0)");
    }

    private void showProblems(ErrorSummary errors, EntryFields fields, Runnable step) {
        errors.clear(fields.fields());
        try {
            step.run();
        } catch (ProblemException problem) {
            errors.show(problem, fields.fields());
        }
    }

    private void keep(HomeDraft draft, EntryStep step, EntryFields fields) {
        Unread problems = new Unread();
        Home after = fields.read(draft.home(), problems);
        problems.check(step, after);
        desk.keep(draft.after(after, step.place()));
    }

    /** Leaving keeps what is there; what is missing or wrong is asked again next time. */
    private void keepIfFine(HomeDraft draft, EntryStep step, EntryFields fields) {
        try {
            keep(draft, step, fields);
        } catch (ProblemException unfinished) {
            return;
        }
    }

    private void next(HomeDraft draft, EntryStep step, boolean all) {
        String id = draft.home().id();
        if (all || step.next().isEmpty()) {
            go.accept(Routes.check(id));
        } else {
            goTo(id, step.next().get());
        }
    }

    private void goTo(String id, EntryStep step) {
        go.accept(address(id, step));
    }

    private void toPlaces() {
        go.accept(Routes.HOST);
    }

    /** The address of one page of the form. */
    static String address(String id, EntryStep step) {
        return Routes.entry(id) + "/" + step.code();
    }

    private Button main(String name, Runnable action) {
        Button button = new Button(getTranslation(KEY + name), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        button.setId("accommodation-italy-entry-go");
        return button;
    }

    private Button quiet(String name, Runnable action) {
        Button button = new Button(getTranslation(KEY + name), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_LARGE);
        return button;
    }
}
