package org.immerse.experts.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Done;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.experts.internal.PublicAnswers;
import org.immerse.experts.internal.domain.PublicAnswer;
import org.immerse.experts.internal.domain.Traces;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Makes a public page of a question: edit it until nothing points to anybody, look at it again, publish. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = PublishView.ROUTE,
        title = "experts.publish.title",
        icon = "paper",
        menu = false,
        roles = {"PROVIDER", "CASEWORKER"})
public final class PublishView extends Div implements ModuleView, HasUrlParameter<String> {
    static final String ROUTE = "experts/publish";
    private static final long serialVersionUID = 1L;
    private final transient PublicAnswers answers;
    private final transient UserSession session;
    private final transient Words words;

    /** For whoever is signed in. */
    @Activate
    public PublishView(@Reference PublicAnswers answers, @Reference UserSession session, @Reference Messages messages) {
        this.answers = answers;
        this.session = session;
        this.words = new Words(messages, getLocale());
        setId("experts-publish-view");
        addClassNames("im-stack", "im-narrow");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String request) {
        open(request == null ? "" : request);
    }

    /** Opens the question of a request. */
    void open(String request) {
        removeAll();
        session.user().ifPresent(staff -> {
            try {
                edit(staff, request, answers.draft(staff, request));
            } catch (ProblemException problem) {
                removeAll();
                add(
                        Links.back(DeskView.ROUTE, words.of("publish.back")),
                        new EmptyState(words.of("publish.missing"), words.of("publish.missing.why")));
            }
        });
    }

    private void edit(User staff, String request, PublicAnswer draft) {
        removeAll();
        ErrorSummary problems = new ErrorSummary();
        TextArea asked = area(words.of("publish.asked"), draft.asked(), draft.language());
        asked.setId("experts-asked");
        TextArea answer = area(words.of("publish.answer"), draft.answer(), draft.language());
        answer.setId("experts-answer");
        LanguageField language = new LanguageField(words, words.of("publish.language"), draft.language());
        Map<String, com.vaadin.flow.component.Component> fields = Map.of("asked", asked, "answer", answer);
        Button next = new Button(words.of("publish.next"), click -> {
            problems.clear(fields);
            try {
                look(
                        staff,
                        request,
                        answers.keep(staff, request, language.getValue(), asked.getValue(), answer.getValue()));
            } catch (ProblemException problem) {
                problems.show(problem, fields);
            }
        });
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.setId("experts-next");
        add(
                Links.back(DeskView.ROUTE, words.of("publish.back")),
                new PageHeader(words.of("publish.title"), words.of("publish.lead")),
                problems);
        if (draft.state() == PublicAnswer.State.PUBLISHED) {
            add(new Callout(Tone.WARNING, words.of("publish.public-now")));
        }
        List<Traces.Trace> traces = answers.traces(staff, draft, draft.asked(), draft.answer());
        if (!traces.isEmpty()) {
            add(new Callout(Tone.WARNING, "alert", list(traces)).heading(words.of("publish.traces")));
        }
        add(new Card(asked, answer, language).stacked(), Layouts.actions(next));
    }

    /** The second look: as others will see it, with everything that may point to somebody to be judged one by one. */
    private void look(User staff, String request, PublicAnswer kept) {
        removeAll();
        ErrorSummary problems = new ErrorSummary();
        List<Traces.Trace> traces = answers.traces(staff, kept, kept.asked(), kept.answer());
        Map<Traces.Trace, Checkbox> judged = new LinkedHashMap<>();
        Div checks = Layouts.stack();
        traces.forEach(trace -> {
            Checkbox harmless = new Checkbox(words.of("look.harmless", kind(trace), trace.words()));
            judged.put(trace, harmless);
            checks.add(harmless);
        });
        Checkbox read = new Checkbox(words.of("look.read"));
        read.setId("experts-read");
        Button publish = new Button(words.of("look.publish"), click -> {
            problems.clear(Map.of("read", read));
            try {
                if (!read.getValue()) {
                    throw ProblemException.invalid("read", Text.of("experts.problem.read"));
                }
                published(answers.publish(staff, kept, chosen(judged)));
            } catch (ProblemException problem) {
                problems.show(problem, Map.of("read", read));
            }
        });
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        publish.setId("experts-look-publish");
        Button back = new Button(words.of("look.back"), click -> edit(staff, request, kept));
        add(new PageHeader(words.of("look.title"), words.of("look.lead")), problems);
        add(new Card(
                        words.of("look.page"),
                        said(kept.asked(), kept),
                        new H3(words.of("page.answer")),
                        said(kept.answer(), kept))
                .stacked());
        add(new Card(words.of("look.judge"), checks, read).stacked(), Layouts.actions(publish, back));
    }

    private static Set<Traces.Trace> chosen(Map<Traces.Trace, Checkbox> judged) {
        return judged.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void published(PublicAnswer one) {
        removeAll();
        add(
                new Done(words.of("look.done"), words.of("look.done.text")),
                Layouts.actions(
                        Links.page(
                                "pages/" + words.locale().getLanguage() + "/experts/" + one.id(), words.of("look.see")),
                        Links.button(DeskView.ROUTE, words.of("publish.back"))));
    }

    private UnorderedList list(List<Traces.Trace> traces) {
        UnorderedList list = new UnorderedList();
        traces.forEach(trace -> list.add(new ListItem(words.of("trace.line", kind(trace), trace.words()))));
        return list;
    }

    private String kind(Traces.Trace trace) {
        return words.of("trace." + trace.kind().name().toLowerCase(Locale.ROOT));
    }

    private static Paragraph said(String said, PublicAnswer one) {
        Paragraph paragraph = new Paragraph(said);
        paragraph.getStyle().set("white-space", "pre-line");
        paragraph.getElement().setAttribute("dir", "auto").setAttribute("lang", one.language());
        return paragraph;
    }

    private static TextArea area(String label, String value, String language) {
        TextArea area = new TextArea(label);
        area.setValue(value);
        area.setWidthFull();
        area.getElement().setAttribute("lang", language).setAttribute("dir", "auto");
        return area;
    }
}
