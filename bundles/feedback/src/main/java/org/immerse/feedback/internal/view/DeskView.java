package org.immerse.feedback.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.api.ui.kit.Worklist;
import org.immerse.feedback.internal.Cases;
import org.immerse.feedback.internal.Desk;
import org.immerse.feedback.internal.domain.Case;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What people wrote, for those who look at it. Follows live. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = DeskView.ROUTE,
        title = "feedback.desk.title",
        icon = "alert",
        order = 430,
        roles = {"PROVIDER", "CASEWORKER", "ADMINISTRATOR"})
public final class DeskView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "feedback/desk";
    private static final long serialVersionUID = 1L;
    private final transient Cases cases;
    private final transient UserSession session;
    private final transient Words words;

    /** For whoever is signed in. */
    @Activate
    public DeskView(
            @Reference Cases cases,
            @Reference UserSession session,
            @Reference Messages messages,
            @Reference Live live) {
        this.cases = cases;
        this.session = session;
        this.words = new Words(messages, getLocale());
        setId("feedback-desk");
        addClassName("im-stack");
        live.follow(this, Set.of(Cases.CHANGED), event -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        session.user().filter(Desk::isStaff).ifPresent(staff -> {
            add(new PageHeader(words.of("desk.title"), words.of("desk.lead")));
            List<Case> all = cases.lookedAtBy(staff);
            if (all.isEmpty()) {
                add(new EmptyState(words.of("desk.none"), words.of("desk.none.why")));
            }
            list("desk.waiting", all.stream().filter(Case::waits).sorted(Comparator.comparing(Case::due)));
            list("desk.done", all.stream().filter(one -> !one.waits()));
        });
    }

    private void list(String title, Stream<Case> some) {
        Worklist list = new Worklist();
        some.forEach(one -> {
            Span line = new Span(
                    Links.to(CaseView.ROUTE + "/" + one.id(), words.category(one.category())), words.badge(one));
            line.addClassName("im-row");
            if (one.waits() && one.due().isBefore(cases.today())) {
                line.add(new BadgeWord(words.of("desk.late"), Tone.ERROR));
            }
            list.add(
                    one.category().icon(),
                    line,
                    List.of(words.about(one.about()), words.of("desk.due", one.due())),
                    words.of("when", one.changed()));
        });
        if (list.getComponentCount() > 0) {
            add(new Card(words.of(title), list));
        }
    }
}
