package org.immerse.safeguarding.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.WildcardParameter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.safeguarding.Clearance;
import org.immerse.api.safeguarding.Clearance.Action;
import org.immerse.api.safeguarding.Safeguarding;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.safeguarding.internal.Desk;
import org.immerse.safeguarding.internal.domain.ClearanceRules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One clearance: what was seen and until when it counts, the visit, both approvals, pause and end, what happened. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = Routes.CLEARANCE,
        title = "safeguarding.one",
        icon = "lock",
        menu = false,
        roles = "CASEWORKER")
public final class ClearanceView extends Div implements ModuleView, HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient UserSession session;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div page = Layouts.stack();
    private final Map<String, Component> fields = new HashMap<>();
    private String kind = "";
    private String subject = "";
    private int shown;

    /** The page of whoever is signed in. */
    @Activate
    public ClearanceView(@Reference Desk desk, @Reference UserSession session, @Reference Live live) {
        this.desk = desk;
        this.session = session;
        setId("safeguarding-clearance");
        addClassName("im-stack");
        live.follow(this, Set.of(Safeguarding.CHANGED), event -> {
            if (subject.equals(event.ids().get("subject"))
                    && kind.equals(event.ids().get("kind"))) {
                follow();
            }
        });
    }

    /** Draws anew only what somebody else did: what is being written must not be taken away by one's own step. */
    private void follow() {
        Optional<Desk.Item> now = session.user().flatMap(user -> desk.find(user, kind, subject));
        if (now.map(item -> item.clearance().steps().size()).orElse(0) != shown) {
            show();
        }
    }

    @Override
    public void setParameter(BeforeEvent event, @WildcardParameter String path) {
        int slash = path.indexOf('/');
        kind = slash < 0 ? path : path.substring(0, slash);
        subject = slash < 0 ? "" : path.substring(slash + 1);
        removeAll();
        add(Links.back(Routes.LIST, getTranslation("safeguarding.title")), errors, page);
        show();
    }

    private void show() {
        page.removeAll();
        fields.clear();
        Optional<Desk.Item> found = session.user().flatMap(user -> desk.find(user, kind, subject));
        if (found.isEmpty()) {
            page.add(new EmptyState(getTranslation("safeguarding.gone"), getTranslation("safeguarding.gone.why")));
            return;
        }
        draw(found.get());
    }

    private void draw(Desk.Item item) {
        Clearance clearance = item.clearance();
        shown = clearance.steps().size();
        PageHeader header = new PageHeader(
                        desk.messages().text(item.title(), getLocale()),
                        getTranslation(item.kind().id() + ".clearance"))
                .below(Layouts.row(StateBadge.of(this, clearance)));
        item.kind()
                .path(subject)
                .ifPresent(path -> header.action(Links.button(path, getTranslation("safeguarding.subject"))));
        page.add(header);
        item.todo()
                .ifPresent(todo -> page.add(new Callout(
                        Tone.ACCENT,
                        todo.due(clearance)
                                .map(day -> getTranslation(
                                        "safeguarding.todo-by",
                                        getTranslation("safeguarding.todo." + todo.code()),
                                        day))
                                .orElseGet(() -> getTranslation("safeguarding.todo." + todo.code())))));
        ChecklistCard checklist = new ChecklistCard(desk, item, this::change);
        fields.putAll(checklist.fields());
        Card history = new Card(getTranslation("safeguarding.history"), new HistoryList(desk, item));
        page.add(Layouts.beside(Layouts.stack(checklist, history), side(item)));
    }

    private Component[] side(Desk.Item item) {
        VisitCard visit = new VisitCard(item, this::change);
        StopCard stop = new StopCard(item, this::change);
        fields.putAll(visit.fields());
        fields.putAll(stop.fields());
        return java.util.stream.Stream.of(
                        start(item), Optional.of(visit), Optional.of(approval(item)), Optional.of(stop))
                .flatMap(Optional::stream)
                .filter(Component::isVisible)
                .toArray(Component[]::new);
    }

    /** The first step of a draft, and the way back after a pause. */
    private Optional<Card> start(Desk.Item item) {
        Action action = item.clearance().state() == Clearance.State.PAUSED ? Action.RESUME : Action.ASK_DOCUMENTS;
        if (!can(item.clearance(), action)) {
            return Optional.empty();
        }
        String key = action == Action.RESUME ? "resume" : "ask";
        return Optional.of(new Card(
                        getTranslation("safeguarding." + key),
                        new Paragraph(getTranslation("safeguarding." + key + ".what")),
                        button(key, action))
                .stacked());
    }

    private Card approval(Desk.Item item) {
        Clearance clearance = item.clearance();
        Card card = new Card(
                        getTranslation("safeguarding.approval"),
                        new Paragraph(getTranslation("safeguarding.approval.what")))
                .stacked();
        clearance
                .signature()
                .ifPresent(first -> card.add(new Paragraph(getTranslation(
                        "safeguarding.approval.first",
                        desk.messages().text(desk.name(first.by()), getLocale()),
                        first.at()))));
        int missing = clearance.missing(item.today()).size();
        if (missing > 0) {
            card.add(new Paragraph(getTranslation("safeguarding.problem.missing", missing)));
        } else {
            String key = clearance.signature().isPresent() ? "second" : "sign";
            card.add(button(key, Action.SIGN));
        }
        card.setVisible(can(clearance, Action.SIGN));
        return card;
    }

    private Button button(String key, Action action) {
        Button button = new Button(
                getTranslation("safeguarding." + key + ".do"),
                click -> change((safeguarding, staff) -> safeguarding.act(staff, kind, subject, action, "")));
        button.setId("safeguarding-" + key);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private static boolean can(Clearance clearance, Action action) {
        return ClearanceRules.next(clearance.state(), action).isPresent();
    }

    /** Changes it as whoever is signed in, and shows what became of it or what is wrong. */
    private void change(Changes.Change change) {
        session.requireUser().ifPresent(staff -> {
            errors.clear(fields);
            try {
                change.apply(desk.safeguarding(), staff);
                show();
            } catch (ProblemException problem) {
                errors.show(problem, fields);
            }
        });
    }
}
