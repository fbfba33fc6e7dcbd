package org.immerse.experts.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import java.util.Map;
import org.immerse.api.directory.Directory;
import org.immerse.api.directory.PublicService;
import org.immerse.api.request.Request;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Done;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.HiddenNote;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.experts.internal.Questions;
import org.immerse.experts.internal.Topics;
import org.immerse.experts.internal.domain.Topic;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.component.annotations.ServiceScope;

/** Asks a question in one's own words and language. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(route = AskView.ROUTE, title = "experts.ask.title", icon = "ask", menu = false, roles = "NEWCOMER")
public final class AskView extends Div implements ModuleView, HasUrlParameter<String> {
    static final String ROUTE = "experts/ask";
    private static final long serialVersionUID = 1L;
    private static final int MOST = 4000;
    private static final String SERVICE = "service";
    private final transient Topics topics;
    private final transient Questions questions;
    private final transient Accounts accounts;
    private final transient UserSession session;
    private final transient Words words;
    private final ErrorSummary problems = new ErrorSummary();
    private final TextArea question = new TextArea();
    private final Checkbox publish = new Checkbox();
    private Anchor back = new Anchor();

    @Reference(
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC)
    transient volatile @Nullable Directory directory;

    /** For whoever is signed in. */
    @Activate
    public AskView(
            @Reference Topics topics,
            @Reference Questions questions,
            @Reference Accounts accounts,
            @Reference UserSession session,
            @Reference Messages messages) {
        this.topics = topics;
        this.questions = questions;
        this.accounts = accounts;
        this.session = session;
        this.words = new Words(messages, getLocale());
        setId("experts-ask");
        addClassNames("im-stack", "im-narrow");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        open(
                id == null ? "" : id,
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(SERVICE)
                        .orElse(""));
    }

    /**
     * Opens a topic.
     *
     * @param service the service the question is about; empty for none
     */
    void open(String id, String service) {
        removeAll();
        Directory known = directory;
        back = Links.back(ExpertsView.ROUTE, words.of("ask.back"));
        if (known != null) {
            known.service(service).ifPresent(one -> about(one, known.path(one)));
        }
        add(back);
        topics.find(id)
                .filter(Topic::open)
                .ifPresentOrElse(this::form, () -> add(new EmptyState(words.of("ask.gone"), words.of("ask.gone.why"))));
    }

    private void about(PublicService service, String path) {
        String name = service.wording().name().in(words.locale());
        back = Links.back(path, name);
        question.setValue(name + ": ");
    }

    private void form(Topic topic) {
        String who = accounts.findOrganisation(topic.organisation())
                .map(Organisation::name)
                .orElse("");
        add(new PageHeader(topic.title().in(words.locale()), words.of("answered-by", who)));
        LanguageField language = new LanguageField(
                words, words.of("ask.language"), words.locale().getLanguage());
        question.setLabel(words.of("ask.words"));
        question.setHelperText(words.of("ask.words.help"));
        question.setMaxLength(MOST);
        question.setMinRows(5);
        question.setWidthFull();
        question.setRequiredIndicatorVisible(true);
        question.setId("experts-words");
        publish.setLabel(words.of("ask.publish"));
        publish.setHelperText(words.of("ask.publish.help"));
        publish.setId("experts-publish");
        Button send = new Button(words.of("ask.send"), click -> send(topic, language));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setId("experts-send");
        add(
                problems,
                new Callout(Tone.ACCENT, "clock", new Span(words.usual(questions.usual(topic.id())))),
                new Card(question, language, publish).stacked(),
                new HiddenNote(words.of("ask.hidden", who)),
                Layouts.actions(send));
    }

    private void send(Topic topic, LanguageField language) {
        Map<String, com.vaadin.flow.component.Component> fields = Map.of("words", question, "language", language);
        problems.clear(fields);
        session.requireUser().ifPresent(user -> {
            try {
                done(questions.ask(user, topic.id(), language.getValue(), question.getValue(), publish.getValue()));
            } catch (ProblemException problem) {
                problems.show(problem, fields);
            }
        });
    }

    private void done(Request request) {
        removeAll();
        Done done = new Done(words.of("done"), words.of("done.text"));
        add(
                done,
                Layouts.actions(
                        Links.primary("requests/item/" + request.id(), words.of("done.follow")),
                        Links.button(ExpertsView.ROUTE, words.of("ask.back"))));
        done.getElement().executeJs("this.setAttribute('tabindex','-1'); this.focus(); window.scrollTo(0, 0)");
    }
}
