package org.immerse.experts.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.immerse.api.request.Request;
import org.immerse.api.request.Requests;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.ConfirmStep;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Worklist;
import org.immerse.experts.internal.PublicAnswers;
import org.immerse.experts.internal.Questions;
import org.immerse.experts.internal.Staff;
import org.immerse.experts.internal.Topics;
import org.immerse.experts.internal.domain.PublicAnswer;
import org.immerse.experts.internal.domain.Question;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** For those who answer: what waits, which answers could help others, the public pages, and the topics. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = DeskView.ROUTE,
        title = "experts.desk.title",
        menuTitle = "experts.desk.menu",
        icon = "ask",
        order = 420,
        roles = {"PROVIDER", "CASEWORKER"})
public final class DeskView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "experts/desk";
    private static final long serialVersionUID = 1L;
    private final transient Topics topics;
    private final transient Questions questions;
    private final transient PublicAnswers answers;
    private final transient Requests requests;
    private final transient UserSession session;
    private final transient Words words;

    /** For whoever is signed in. */
    @Activate
    public DeskView(
            @Reference Topics topics,
            @Reference Questions questions,
            @Reference PublicAnswers answers,
            @Reference Requests requests,
            @Reference UserSession session,
            @Reference Messages messages,
            @Reference Live live) {
        this.topics = topics;
        this.questions = questions;
        this.answers = answers;
        this.requests = requests;
        this.session = session;
        this.words = new Words(messages, getLocale());
        setId("experts-desk");
        addClassName("im-stack");
        live.follow(this, Set.of("requests.changed", "experts.changed"), event -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        session.user().filter(Staff::isStaff).ifPresent(this::show);
    }

    private void show(User staff) {
        add(new PageHeader(words.of("desk.title"), words.of("desk.lead")));
        Map<String, Question> known = new HashMap<>();
        questions.of(staff).forEach(question -> known.put(question.id(), question));
        List<Request> carriers = requests.of(staff).stream()
                .filter(request -> request.type().equals(Questions.TYPE))
                .toList();
        waiting(carriers.stream().filter(Questions::waits).toList(), known);
        pages(staff, carriers, known);
        topics(staff);
    }

    private void waiting(List<Request> waiting, Map<String, Question> known) {
        if (waiting.isEmpty()) {
            add(new EmptyState(words.of("desk.none"), words.of("desk.none.why")));
            return;
        }
        Worklist list = new Worklist();
        waiting.forEach(request -> list.add(
                "ask",
                link("requests/item/" + request.id(), excerpt(known, request.subject())),
                known.containsKey(request.subject())
                        ? List.of(words.of(
                                "desk.question",
                                topic(known.get(request.subject()).topic()),
                                words.language(known.get(request.subject()).language())))
                        : List.of(),
                words.of("when", Questions.lastSaid(request).when())));
        add(new Card(words.of("desk.waiting"), list));
    }

    private void pages(User staff, List<Request> carriers, Map<String, Question> known) {
        List<PublicAnswer> own = answers.of(staff);
        Set<String> begun = own.stream().map(PublicAnswer::question).collect(Collectors.toSet());
        Worklist list = new Worklist();
        carriers.stream()
                .filter(request -> !begun.contains(request.subject()) && answers.mayPublish(staff, request))
                .forEach(request -> list.add(
                        "plus",
                        link(PublishView.ROUTE + "/" + request.id(), excerpt(known, request.subject())),
                        List.of(words.of("desk.could")),
                        ""));
        own.forEach(one -> list.add("paper", title(one, known), List.of(state(one)), actions(staff, one)));
        if (list.getComponentCount() > 0) {
            add(new Card(words.of("desk.pages"), list));
        }
    }

    private com.vaadin.flow.component.Component title(PublicAnswer one, Map<String, Question> known) {
        if (one.hasNoLeave()) {
            Span gone = new Span(excerpt(known, one.question()));
            gone.getElement().setAttribute("dir", "auto");
            return gone;
        }
        Question question = known.get(one.question());
        Anchor link = question != null && question.mayPublish()
                ? Links.to(PublishView.ROUTE + "/" + question.request(), one.asked())
                : Links.page("pages/" + words.locale().getLanguage() + "/experts/" + one.id(), one.asked());
        link.getElement().setAttribute("dir", "auto");
        return link;
    }

    private String state(PublicAnswer one) {
        return one.hasNoLeave()
                ? words.of("page.no-leave")
                : words.of("page.state." + one.state().name().toLowerCase(Locale.ROOT));
    }

    private com.vaadin.flow.component.Component actions(User staff, PublicAnswer one) {
        if (one.state() != PublicAnswer.State.PUBLISHED) {
            return new Span();
        }
        return new Button(
                words.of("page.take-back"),
                click -> new ConfirmStep(
                                words.of("page.take-back.title"),
                                words.of("page.take-back.text"),
                                words.of("page.keep"),
                                words.of("page.take-back"),
                                () -> {
                                    answers.takeBack(staff, one.id());
                                    show();
                                })
                        .open());
    }

    private void topics(User staff) {
        Worklist list = new Worklist();
        topics.of(staff)
                .forEach(topic -> list.add(
                        "chat",
                        new Span(topic.title().in(words.locale())),
                        List.of(words.of(topic.open() ? "topic.open" : "topic.closed")),
                        new Button(words.of(topic.open() ? "topic.close" : "topic.reopen"), click -> {
                            topics.open(staff, topic.id(), !topic.open());
                            show();
                        })));
        add(new Card(
                        words.of("topics"),
                        new Paragraph(words.of("topics.lead")),
                        list,
                        new TopicForm(words, (title, help) -> {
                            topics.begin(staff, title, help);
                            show();
                        }))
                .stacked());
    }

    private static Anchor link(String path, String title) {
        Anchor link = Links.to(path, title);
        link.getElement().setAttribute("dir", "auto");
        return link;
    }

    private String excerpt(Map<String, Question> known, String id) {
        Question question = known.get(id);
        return question == null || question.excerpt().isEmpty() ? words.of("desk.gone") : question.excerpt();
    }

    private String topic(String id) {
        return topics.find(id).map(topic -> topic.title().in(words.locale())).orElse("");
    }
}
