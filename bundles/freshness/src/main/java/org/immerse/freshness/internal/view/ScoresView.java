package org.immerse.freshness.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.api.ui.kit.Worklist;
import org.immerse.freshness.internal.Scores;
import org.immerse.freshness.internal.persistence.Verifications;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** How fresh each provider keeps its entries, for everybody; follows live. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(route = "freshness/scores", title = "freshness.scores.title", icon = "leaf", order = 790, menu = false)
public final class ScoresView extends Div implements ModuleView, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient Scores scores;
    private final transient Messages messages;

    /** Shows these scores. */
    @Activate
    public ScoresView(@Reference Scores scores, @Reference Messages messages, @Reference Live live) {
        this.scores = scores;
        this.messages = messages;
        setId("freshness-scores");
        addClassName("im-stack");
        live.follow(this, Set.of(Verifications.VERIFIED, "directory.changed"), happened -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(new PageHeader(say("freshness.scores.title"), say("freshness.scores.lead")));
        List<Scores.Score> all = scores.all();
        if (all.isEmpty()) {
            add(new EmptyState(say("freshness.scores.none.title"), say("freshness.scores.none.why")));
            return;
        }
        Worklist list = new Worklist();
        all.forEach(score -> list.add("leaf", new Span(score.provider()), details(score), side(score)));
        add(
                new Card(say("freshness.scores.head.provider"), list).flush(),
                new Card(say("freshness.scores.how.title"), new Paragraph(say("freshness.scores.how"))));
    }

    private List<String> details(Scores.Score score) {
        List<String> details = new ArrayList<>();
        details.add(say("freshness.scores.entries", score.entries()) + " · "
                + say("freshness.scores.oldest", score.oldest()));
        if (score.hidden() > 0) {
            details.add(say("freshness.scores.hidden", score.hidden()));
        }
        return details;
    }

    private Div side(Scores.Score score) {
        Tone tone = switch (score.words()) {
            case "freshness.scores.very", "freshness.scores.well" -> Tone.OK;
            default -> Tone.WARNING;
        };
        Span points = new Span(say("freshness.scores.points", score.points()));
        points.addClassNames("im-quiet", "im-nowrap");
        return Layouts.close(new BadgeWord(say(score.words()), tone), points);
    }

    private String say(String key, Object... arguments) {
        return messages.text(key, getLocale(), arguments);
    }
}
