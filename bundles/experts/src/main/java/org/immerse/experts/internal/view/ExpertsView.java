package org.immerse.experts.internal.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Set;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Freshness;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Worklist;
import org.immerse.experts.internal.PublicAnswers;
import org.immerse.experts.internal.Questions;
import org.immerse.experts.internal.Topics;
import org.immerse.experts.internal.domain.PublicAnswer;
import org.immerse.experts.internal.domain.Topic;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What one can ask about, whom, how long answers take, and what others asked. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = ExpertsView.ROUTE,
        title = "experts.title",
        menuTitle = "experts.menu",
        icon = "ask",
        order = 340,
        menuRoles = "NEWCOMER",
        choice = "experts.choice")
public final class ExpertsView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "experts";
    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;
    private final transient Topics topics;
    private final transient Questions questions;
    private final transient PublicAnswers answers;
    private final transient Accounts accounts;
    private final transient Words words;

    /** For everybody. */
    @Activate
    public ExpertsView(
            @Reference Topics topics,
            @Reference Questions questions,
            @Reference PublicAnswers answers,
            @Reference Accounts accounts,
            @Reference Messages messages,
            @Reference Live live) {
        this.topics = topics;
        this.questions = questions;
        this.answers = answers;
        this.accounts = accounts;
        this.words = new Words(messages, getLocale());
        setId("experts");
        addClassName("im-stack");
        live.follow(this, Set.of("experts.changed"), event -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(new PageHeader(words.of("title"), words.of("lead")));
        List<Topic> open = topics.open();
        if (open.isEmpty()) {
            add(new EmptyState(words.of("none"), words.of("none.why")));
        }
        open.forEach(topic -> add(card(topic)));
        List<PublicAnswer> published = answers.published();
        if (!published.isEmpty()) {
            add(new Card(words.of("answers"), list(published)));
        }
    }

    private Card card(Topic topic) {
        Div content = Layouts.close(new Span(words.of(
                "answered-by",
                accounts.findOrganisation(topic.organisation())
                        .map(Organisation::name)
                        .orElse(""))));
        String help = topic.help().in(words.locale());
        if (!help.isEmpty()) {
            content.add(new Paragraph(help));
        }
        content.add(new Freshness(words.usual(questions.usual(topic.id()))));
        return new Card(
                        topic.title().in(words.locale()),
                        content,
                        Layouts.actions(Links.primary(AskView.ROUTE + "/" + topic.id(), words.of("ask"))))
                .stacked();
    }

    private Worklist list(List<PublicAnswer> published) {
        Worklist list = new Worklist();
        published.stream().limit(MOST).forEach(one -> {
            Anchor link = Links.page("pages/" + words.locale().getLanguage() + "/experts/" + one.id(), one.asked());
            link.getElement().setAttribute("dir", "auto").setAttribute("lang", one.language());
            String topic = topics.find(one.topic())
                    .map(found -> found.title().in(words.locale()))
                    .orElse("");
            list.add("paper", link, List.of(words.of("answer.about", topic, words.language(one.language()))), "");
        });
        return list;
    }
}
