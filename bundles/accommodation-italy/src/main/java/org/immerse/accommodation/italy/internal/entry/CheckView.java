package org.immerse.accommodation.italy.internal.entry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.HomeRules;
import org.immerse.accommodation.italy.internal.home.HomeWords;
import org.immerse.accommodation.italy.internal.home.HostDesk;
import org.immerse.accommodation.italy.internal.home.PlaceClearance;
import org.immerse.accommodation.italy.internal.home.Routes;
import org.immerse.api.safeguarding.ChecklistItem;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.FieldProblem;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.ConfirmStep;
import org.immerse.api.ui.kit.Done;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Summary;
import org.immerse.api.ui.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Everything a host wrote, each page with its change link; what is still wrong; what staff look at (again); and the way to send it. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = Routes.CHECK,
        title = "accommodation-italy.entry.check.title",
        icon = "key",
        menu = false,
        roles = "PROVIDER",
        alone = true)
public final class CheckView extends Div implements ModuleView, HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private static final String KEY = EntryView.KEY + "check.";
    private static final String HOME = "accommodation-italy.home.";

    private final transient HostDesk desk;
    private final transient HomeWords words;
    private final transient PlaceClearance clearance;
    private final transient Messages messages;

    /** The draft of whoever is signed in. */
    @Activate
    public CheckView(
            @Reference HostDesk desk,
            @Reference HomeWords words,
            @Reference PlaceClearance clearance,
            @Reference Messages messages) {
        this.desk = desk;
        this.words = words;
        this.clearance = clearance;
        this.messages = messages;
        setId("accommodation-italy-check");
        addClassNames("im-question", "single");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        open(id);
    }

    /** Shows the draft, or the home with nothing changed yet. */
    void open(String id) {
        removeAll();
        desk.editing(id)
                .ifPresentOrElse(
                        draft -> add(page(draft.home())),
                        () -> add(new EmptyState(getTranslation(HOME + "gone"), getTranslation(HOME + "gone.why"))
                                .actions(Links.button(Routes.HOST, getTranslation(HOME + "own")))));
    }

    private Div page(Home home) {
        Optional<Home> before = desk.find(home.id());
        boolean written = desk.draft(home.id()).isPresent();
        List<FieldProblem> problems = HomeRules.problems(home);
        ErrorSummary errors = new ErrorSummary();
        Div page = Layouts.stack(
                Links.back(Routes.HOST, getTranslation(HOME + "own")),
                errors,
                new PageHeader(getTranslation(KEY + "title"), getTranslation(KEY + "lead")));
        page.getStyle().set("gap", "var(--im-6)");
        if (!problems.isEmpty()) {
            page.add(open(home, problems));
        }
        page.add(new Card(summary(home)));
        if (written) {
            page.add(before.map(old -> again(old, home)).orElseGet(() -> asked(home)));
        }
        Div actions = Layouts.actions();
        if (written && problems.isEmpty()) {
            actions.add(send(home, before.isPresent(), errors));
        }
        actions.add(Links.button(Routes.preview(home.id()), getTranslation(HOME + "preview")));
        if (written) {
            actions.add(discard(home, before.isPresent()));
        }
        page.add(actions);
        return page;
    }

    /** What is missing or wrong, each with the page where it is put right. */
    private Callout open(Home home, List<FieldProblem> problems) {
        UnorderedList list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(Links.to(
                EntryView.address(home.id(), EntryStep.asking(problem.field())),
                messages.text(problem.text(), getLocale())))));
        return new Callout(Tone.WARNING, list).heading(getTranslation(KEY + "open", problems.size()));
    }

    private Summary summary(Home home) {
        Written written = new Written(words, messages, getLocale());
        int photos = desk.photos(home.id()).size();
        Summary summary = new Summary();
        for (EntryStep step : EntryStep.values()) {
            Div lines = Layouts.close();
            List<String> all = written.of(step, home, photos);
            all.forEach(line -> lines.add(new Paragraph(line)));
            if (all.isEmpty()) {
                lines.add(new Paragraph(getTranslation(KEY + "nothing")));
            }
            summary.add(getTranslation(step.key("short")), lines).change(EntryView.address(home.id(), step));
        }
        return summary;
    }

    /** What staff will want to see of a new place. */
    private Callout asked(Home home) {
        return new Callout(
                        Tone.ACCENT,
                        new Paragraph(getTranslation(KEY + "asked.what")),
                        list(clearance.checklist(home.kind())),
                        new Paragraph(getTranslation(KEY + "asked.then")))
                .heading(getTranslation(KEY + "asked"));
    }

    /** Whether staff must look again because of the changes, and at what. */
    private Callout again(Home before, Home after) {
        Set<String> ids = HomeRules.toLookAtAgain(before, after);
        List<ChecklistItem> items = clearance.checklist(after.kind()).stream()
                .filter(item -> ids.contains(item.id()))
                .toList();
        if (items.isEmpty()) {
            return new Callout(Tone.OK, new Paragraph(getTranslation(KEY + "again.none")))
                    .heading(getTranslation(KEY + "again.holds"));
        }
        return new Callout(
                        Tone.WARNING,
                        new Paragraph(getTranslation(KEY + "again.what")),
                        list(items),
                        new Paragraph(getTranslation(KEY + "again.stays")))
                .heading(getTranslation(KEY + "again"));
    }

    private UnorderedList list(List<ChecklistItem> items) {
        UnorderedList list = new UnorderedList();
        items.forEach(item -> list.add(new ListItem(words.items(List.of(item), getLocale()))));
        return list;
    }

    private Button send(Home home, boolean known, ErrorSummary errors) {
        Button send = new Button(getTranslation(KEY + (known ? "save" : "send")), click -> {
            errors.clear(Map.of());
            try {
                desk.send(home.id());
                sent(home, known);
            } catch (ProblemException problem) {
                errors.show(problem, Map.of());
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        send.setId("accommodation-italy-entry-send");
        return send;
    }

    private void sent(Home home, boolean known) {
        removeAll();
        String key = known ? "changed" : "sent";
        Div next = Layouts.stack(new H2(getTranslation(KEY + "next")));
        words.standing(home, getLocale()).forEach(line -> next.add(new Paragraph(line)));
        add(Layouts.stack(
                new Done(getTranslation(KEY + key), getTranslation(KEY + key + ".what", home.title())),
                next,
                Layouts.actions(Links.primary(Routes.HOST, getTranslation(HOME + "own")))));
    }

    private Button discard(Home home, boolean known) {
        String key = known ? KEY + "discard" : HOME + "draft.delete";
        Button button = new Button(
                getTranslation(key),
                click -> new ConfirmStep(
                                getTranslation(key),
                                getTranslation(key + ".what"),
                                getTranslation(HOME + "end.not"),
                                getTranslation(key),
                                () -> {
                                    desk.discard(home.id());
                                    getUI().orElseThrow().navigate(Routes.HOST);
                                })
                        .open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
