package org.immerse.people.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.people.People;
import org.immerse.api.people.ProfilePart;
import org.immerse.api.people.Question;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.people.internal.Surroundings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Check your answers: everything on one page, each with its change link, and what the person may agree to beside. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = Flow.CHECK,
        title = "people.check.title",
        icon = "file",
        menu = false,
        roles = "ANY",
        alone = true)
public final class CheckView extends Div implements ModuleView, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient People people;
    private final transient Surroundings around;
    private final transient UserSession session;
    private final transient Texts texts;
    private final Map<String, Checkbox> purposes = new LinkedHashMap<>();

    /** The answers of whoever is signed in. */
    @Activate
    public CheckView(
            @Reference People people,
            @Reference Surroundings around,
            @Reference UserSession session,
            @Reference Messages messages) {
        this.people = people;
        this.around = around;
        this.session = session;
        this.texts = new Texts(messages, getLocale());
        setId("people-check");
        addClassNames("im-question", "single");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> then = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Flow.THEN)
                .flatMap(Flow::inside);
        session.user().ifPresent(user -> show(user, then));
    }

    private void show(User user, Optional<String> then) {
        removeAll();
        Flow flow = new Flow(around.questions(), people.answers(user.id()), false, then);
        Flow back = new Flow(flow.questions(), flow.answers(), false, Optional.of(flow.address(Flow.CHECK)));
        Div page = Layouts.stack(new PageHeader(texts.of("people.check.title"), texts.of("people.check.lead")));
        page.getStyle().set("gap", "var(--im-6)");
        int open = flow.questions().size() - flow.answered();
        if (open > 0) {
            page.add(new Callout(Tone.WARNING, new Paragraph(texts.of("people.check.missing", open)))
                    .heading(texts.of("people.check.missing-title")));
        }
        PartSummary drawing =
                new PartSummary(texts, new FactWords(texts, around.concepts()), flow.answers(), back::address, false);
        for (ProfilePart part : around.parts()) {
            List<Question> questions = around.questionsOf(part);
            if (!questions.isEmpty()) {
                page.add(new Card(texts.nameOf(part), drawing.of(questions)));
            }
        }
        consents(user).ifPresent(page::add);
        Button ready = new Button(texts.of("people.check.ready"), click -> {
            keepConsents(user);
            Addresses.open(getUI().orElseThrow(), flow.address(Flow.DONE));
        });
        ready.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        ready.setId("people-ready");
        page.add(Layouts.actions(ready, Links.to(Flow.FILE, texts.of("people.check.file"))));
        add(page);
    }

    private Optional<Card> consents(User user) {
        purposes.clear();
        ConsentTexts words = new ConsentTexts(texts);
        Div list = Layouts.stack();
        around.parts().stream()
                .flatMap(part -> part.purposes().stream())
                .distinct()
                .forEach(purpose -> {
                    Checkbox box = new Checkbox(
                            words.sentence(purpose), agreements(user).hold(purpose));
                    box.setHelperText(words.help(purpose));
                    purposes.put(purpose, box);
                    list.add(box);
                });
        return purposes.isEmpty() ? Optional.empty() : Optional.of(new Card(texts.of("people.check.agree"), list));
    }

    private Agreements agreements(User user) {
        return new Agreements(people, around, user.id());
    }

    private void keepConsents(User user) {
        ConsentTexts words = new ConsentTexts(texts);
        purposes.forEach((purpose, box) -> {
            if (box.getValue()) {
                agreements(user).agree(purpose, words.version(purpose), texts.locale());
            } else {
                people.withdraw(user.id(), purpose);
            }
        });
    }
}
