package org.immerse.experts.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import java.util.Optional;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Done;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.experts.internal.Leaves;
import org.immerse.experts.internal.domain.PublicAnswer;
import org.immerse.experts.internal.domain.Question;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Where who asked sees whether their question is public, and takes back the leave for it. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(route = LeaveView.ROUTE, title = "experts.leave.title", icon = "ask", menu = false, roles = "NEWCOMER")
public final class LeaveView extends Div implements ModuleView, HasUrlParameter<String> {
    static final String ROUTE = "experts/leave";
    private static final long serialVersionUID = 1L;
    private final transient Leaves leaves;
    private final transient Accounts accounts;
    private final transient UserSession session;
    private final transient Words words;

    /** For whoever is signed in. */
    @Activate
    public LeaveView(
            @Reference Leaves leaves,
            @Reference Accounts accounts,
            @Reference UserSession session,
            @Reference Messages messages) {
        this.leaves = leaves;
        this.accounts = accounts;
        this.session = session;
        this.words = new Words(messages, getLocale());
        setId("experts-leave");
        addClassNames("im-stack", "im-narrow");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String request) {
        open(request == null ? "" : request);
    }

    /** Opens the question a request carries. */
    void open(String request) {
        removeAll();
        session.user()
                .flatMap(person -> leaves.own(person, request))
                .ifPresentOrElse(question -> show(request, question), this::missing);
    }

    private void missing() {
        removeAll();
        add(new EmptyState(words.of("leave.missing"), words.of("leave.missing.why"))
                .actions(Links.button("requests", words.of("leave.requests"))));
    }

    private void show(String request, Question question) {
        Span asked = new Span(question.excerpt());
        asked.getElement().setAttribute("dir", "auto").setAttribute("lang", question.language());
        add(
                Links.back("requests/item/" + request, words.of("leave.back")),
                new PageHeader(words.of("leave.title")).below(asked));
        if (!question.mayPublish()) {
            add(new Callout(Tone.OK, words.of("leave.none")));
            return;
        }
        Optional<PublicAnswer> page = leaves.page(question);
        Card card = new Card(
                        new Paragraph(words.of("leave.given", organisation(question))),
                        new Paragraph(words.of(page.isPresent() ? "leave.public" : "leave.not-public")))
                .stacked();
        page.ifPresent(one -> card.add(
                Links.page("pages/" + words.locale().getLanguage() + "/experts/" + one.id(), words.of("leave.read"))));
        card.add(new Paragraph(words.of("leave.what")));
        Button take = new Button(words.of("leave.take-back"), click -> take(request));
        take.addThemeVariants(ButtonVariant.LUMO_ERROR);
        take.setId("experts-leave-take");
        add(card, Layouts.actions(take, Links.button("requests/item/" + request, words.of("leave.keep"))));
    }

    private void take(String request) {
        session.requireUser().ifPresent(person -> take(person, request));
    }

    private void take(User person, String request) {
        try {
            leaves.takeBack(person, request);
        } catch (ProblemException gone) {
            missing();
            return;
        }
        removeAll();
        Done done = new Done(words.of("leave.done"), words.of("leave.done.text"));
        add(done, Layouts.actions(Links.primary("requests/item/" + request, words.of("leave.back"))));
        done.getElement().executeJs("this.setAttribute('tabindex','-1'); this.focus(); window.scrollTo(0, 0)");
    }

    private String organisation(Question question) {
        return accounts.findOrganisation(question.organisation())
                .map(Organisation::name)
                .orElse("");
    }
}
