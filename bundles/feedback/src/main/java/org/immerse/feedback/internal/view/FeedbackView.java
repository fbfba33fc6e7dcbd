package org.immerse.feedback.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Choice;
import org.immerse.api.ui.kit.Choices;
import org.immerse.api.ui.kit.Done;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.HiddenNote;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.api.ui.kit.Worklist;
import org.immerse.feedback.internal.Cases;
import org.immerse.feedback.internal.Cases.Received;
import org.immerse.feedback.internal.Cases.Written;
import org.immerse.feedback.internal.Settings;
import org.immerse.feedback.internal.Subjects;
import org.immerse.feedback.internal.domain.About;
import org.immerse.feedback.internal.domain.Case;
import org.immerse.feedback.internal.domain.Category;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Says what went wrong or well, with or without an account: who reads it and by when are said before. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = FeedbackView.ROUTE,
        title = "feedback.title",
        menuTitle = "feedback.menu",
        icon = "alert",
        order = 780)
public final class FeedbackView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "feedback";
    private static final long serialVersionUID = 1L;
    private static final int MOST = 4000;
    private final transient Cases cases;
    private final transient Subjects subjects;
    private final transient Settings settings;
    private final transient UserSession session;
    private final transient Words words;
    private final ErrorSummary problems = new ErrorSummary();
    private final ComboBox<About> about = new ComboBox<>();
    private final TextArea text = new TextArea();
    private final Paragraph reader = new Paragraph();
    private RadioButtonGroup<Category> category = new RadioButtonGroup<>();

    /** For everybody. */
    @Activate
    public FeedbackView(
            @Reference Cases cases,
            @Reference Subjects subjects,
            @Reference Settings settings,
            @Reference UserSession session,
            @Reference Messages messages) {
        this.cases = cases;
        this.subjects = subjects;
        this.settings = settings;
        this.session = session;
        this.words = new Words(messages, getLocale());
        setId("feedback");
        addClassNames("im-stack", "im-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        open(query.getSingleParameter("service")
                .map(id -> "service:" + id)
                .or(() -> query.getSingleParameter("organisation").map(id -> "organisation:" + id))
                .orElse(""));
    }

    /** Opens the form about something; nothing chosen where the key is empty. */
    void open(String key) {
        removeAll();
        Optional<User> user = session.user();
        add(new PageHeader(words.of("title"), words.of("lead")), problems);
        fields(key);
        Button send = new Button(words.of("send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setId("feedback-send");
        add(
                new Card(about).stacked(),
                new Card(words.of("category"), category).stacked(),
                new Card(text).stacked(),
                new Callout(Tone.ACCENT, "eye", reader),
                new HiddenNote(words.of(user.isPresent() ? "hidden.account" : "hidden.none")),
                Layouts.actions(send, Links.button(FollowView.ROUTE, words.of("follow"))));
        readers();
        user.map(cases::writtenBy).filter(own -> !own.isEmpty()).ifPresent(own -> add(list(own)));
    }

    private void fields(String key) {
        about.setLabel(words.of("about"));
        about.setHelperText(words.of("about.help"));
        about.setItems(subjects.all());
        about.setItemLabelGenerator(words::about);
        about.setWidthFull();
        about.setRequiredIndicatorVisible(true);
        about.setId("feedback-about");
        subjects.find(key).ifPresent(about::setValue);
        about.addValueChangeListener(change -> readers());
        category = Choices.one(
                words.of("category"),
                Stream.of(Category.values())
                        .map(one -> Choice.of(one, words.category(one)).withIcon(one.icon()))
                        .toList());
        category.setId("feedback-category");
        category.addValueChangeListener(change -> readers());
        text.setLabel(words.of("words"));
        text.setHelperText(words.of("words.help"));
        text.setMaxLength(MOST);
        text.setMinRows(4);
        text.setWidthFull();
        text.setRequiredIndicatorVisible(true);
        text.setId("feedback-words");
        reader.setId("feedback-reader");
        reader.getElement().setAttribute("aria-live", "polite");
    }

    /** Who would read it, and by when. */
    private void readers() {
        About chosen = about.getValue();
        Category said = category.getValue();
        if (chosen == null || said == null) {
            reader.setText(words.of("reader.choose"));
            return;
        }
        LocalDate due = cases.today().plusDays(settings.days(said));
        String handler = subjects.handler(chosen, said);
        if (!handler.isEmpty()) {
            reader.setText(words.of("reader.organisation", subjects.name(handler), due));
        } else if (said == Category.BEHAVIOUR && !chosen.organisation().isEmpty()) {
            reader.setText(words.of("reader.never", subjects.name(chosen.organisation()), due));
        } else {
            reader.setText(words.of("reader.site", due));
        }
    }

    private void send() {
        Map<String, com.vaadin.flow.component.Component> fields =
                Map.of("about", about, "category", category, "words", text);
        problems.clear(fields);
        About chosen = about.getValue();
        Written written = new Written(
                chosen == null ? "" : chosen.key(),
                Optional.ofNullable(category.getValue()),
                text.getValue(),
                words.locale().getLanguage());
        try {
            done(session.user()
                    .map(user -> cases.write(user, written))
                    .orElseGet(() -> cases.write(Address.ofBrowser(), written)));
        } catch (ProblemException problem) {
            problems.show(problem, fields);
        }
    }

    private void done(Received received) {
        removeAll();
        Done done = new Done(
                words.of("done"), words.of("done.text", received.received().due()));
        add(done);
        if (received.code().isEmpty()) {
            add(Layouts.actions(
                    Links.primary(CaseView.ROUTE + "/" + received.received().id(), words.of("done.follow"))));
        } else {
            done.reference(words.of("done.code"), received.code());
            add(
                    new Callout(Tone.WARNING, words.of("done.keep")),
                    Layouts.actions(Links.button(FollowView.ROUTE, words.of("follow"))));
        }
        done.getElement().executeJs("this.setAttribute('tabindex','-1'); this.focus(); window.scrollTo(0, 0)");
    }

    private Card list(List<Case> own) {
        Worklist list = new Worklist();
        own.forEach(one -> {
            Span line = new Span(
                    Links.to(CaseView.ROUTE + "/" + one.id(), words.category(one.category())), words.badge(one));
            line.addClassName("im-row");
            list.add(
                    one.category().icon(),
                    line,
                    List.of(words.about(one.about()), words.next(one)),
                    words.of("when", one.changed()));
        });
        return new Card(words.of("mine"), list);
    }
}
