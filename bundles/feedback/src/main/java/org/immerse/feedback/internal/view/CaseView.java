package org.immerse.feedback.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.HiddenNote;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.feedback.internal.Cases;
import org.immerse.feedback.internal.domain.Case;
import org.immerse.feedback.internal.domain.State;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One complaint, for who wrote it with an account and for who looks at it. Follows live. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(route = CaseView.ROUTE, title = "feedback.case.title", icon = "alert", menu = false, roles = "ANY")
public final class CaseView extends Div implements ModuleView, HasUrlParameter<String> {
    static final String ROUTE = "feedback/case";
    private static final long serialVersionUID = 1L;
    private final transient Cases cases;
    private final transient UserSession session;
    private final transient Words words;
    private final Div head = Layouts.stack();
    private final Div form = new Div();
    private String id = "";

    /** For whoever is signed in. */
    @Activate
    public CaseView(
            @Reference Cases cases,
            @Reference UserSession session,
            @Reference Messages messages,
            @Reference Live live) {
        this.cases = cases;
        this.session = session;
        this.words = new Words(messages, getLocale());
        setId("feedback-case");
        addClassName("im-stack");
        live.follow(this, Set.of(Cases.CHANGED), event -> {
            if (id.equals(event.ids().get("case"))) {
                draw();
            }
        });
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String wanted) {
        open(wanted == null ? "" : wanted);
    }

    /** Opens one; where staff opens it, it is being looked at. */
    void open(String wanted) {
        id = wanted;
        removeAll();
        add(head, form);
        session.user().ifPresent(user -> cases.look(user, id));
        form.removeAll();
        session.user()
                .flatMap(user -> cases.find(user, id))
                .ifPresent(one -> form.add(new SayForm(words, isStaff(one), this::say)));
        draw();
    }

    private boolean isStaff(Case one) {
        return session.user().filter(user -> user.id().equals(one.person())).isEmpty();
    }

    /** Draws everything but what is being written. */
    private void draw() {
        head.removeAll();
        Optional<Case> found = session.user().flatMap(user -> cases.find(user, id));
        form.setVisible(found.filter(one -> one.state() != State.CLOSED).isPresent());
        if (found.isEmpty()) {
            head.add(new EmptyState(words.of("missing"), words.of("missing.why")));
            return;
        }
        Case one = found.get();
        boolean staff = isStaff(one);
        head.add(
                staff
                        ? Links.back(DeskView.ROUTE, words.of("desk.title"))
                        : Links.back(FeedbackView.ROUTE, words.of("title")),
                new PageHeader(words.category(one.category()), words.about(one.about()))
                        .below(Layouts.row(words.badge(one))),
                new Card(words.of("course"), new Course(words, one, staff)));
        if (staff) {
            head.add(new HiddenNote(words.of(one.person().isEmpty() ? "writer.none" : "writer.account")));
        }
    }

    private void say(String said, boolean close) {
        session.requireUser().ifPresent(user -> {
            if (cases.find(user, id).filter(this::isStaff).isPresent()) {
                cases.answer(user, id, said, close);
            } else {
                cases.add(user, id, said);
            }
            draw();
        });
    }
}
