package org.immerse.feedback.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Map;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.feedback.internal.Cases;
import org.immerse.feedback.internal.domain.Case;
import org.immerse.feedback.internal.domain.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Follows what was written without an account, by its code. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(route = FollowView.ROUTE, title = "feedback.follow.title", icon = "search", menu = false)
public final class FollowView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "feedback/follow";
    private static final long serialVersionUID = 1L;
    private final transient Cases cases;
    private final transient Words words;
    private final ErrorSummary problems = new ErrorSummary();
    private final TextField code = new TextField();

    /** For everybody. */
    @Activate
    public FollowView(@Reference Cases cases, @Reference Messages messages) {
        this.cases = cases;
        this.words = new Words(messages, getLocale());
        setId("feedback-follow");
        addClassNames("im-stack", "im-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form();
    }

    /** Asks for the code. */
    void form() {
        removeAll();
        code.setLabel(words.of("follow.code"));
        code.setHelperText(words.of("follow.code.help"));
        code.addClassName("im-ltr");
        code.setId("feedback-code");
        Button go = new Button(words.of("follow.go"), click -> show(code.getValue()));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setId("feedback-go");
        add(
                Links.back(FeedbackView.ROUTE, words.of("title")),
                new PageHeader(words.of("follow.title"), words.of("follow.lead")),
                problems,
                new Card(code).stacked(),
                Layouts.actions(go));
    }

    /** Shows the one of this code. */
    void show(String typed) {
        Map<String, TextField> fields = Map.of("code", code);
        problems.clear(fields);
        try {
            draw(typed, cases.follow(Address.ofBrowser(), typed));
        } catch (ProblemException problem) {
            problems.show(problem, fields);
        }
    }

    private void draw(String typed, Case one) {
        removeAll();
        add(
                Links.back(FeedbackView.ROUTE, words.of("title")),
                new PageHeader(words.category(one.category()), words.about(one.about()))
                        .below(Layouts.row(words.badge(one))),
                new Card(words.of("course"), new Course(words, one, false)));
        if (one.state() != State.CLOSED) {
            add(new SayForm(words, false, (said, close) -> {
                cases.add(Address.ofBrowser(), typed, said);
                draw(typed, cases.follow(Address.ofBrowser(), typed));
            }));
        }
    }
}
