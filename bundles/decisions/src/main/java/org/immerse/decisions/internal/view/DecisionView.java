package org.immerse.decisions.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immerse.api.decision.Decision;
import org.immerse.api.decision.DecisionLog;
import org.immerse.api.decision.LoggedDecision;
import org.immerse.api.decision.RankingSeen;
import org.immerse.api.decision.Replay;
import org.immerse.api.security.AuditLog;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Summary;
import org.immerse.api.ui.kit.Tone;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One decision: what it was, the ranking as it was, and what it comes to when it is scored again. Looking is kept in the audit trail. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = DecisionView.ROUTE,
        title = "decisions.entry.title",
        icon = "users",
        menu = false,
        roles = "ADMINISTRATOR")
public final class DecisionView extends Div implements ModuleView, HasUrlParameter<String> {
    static final String ROUTE = "decisions/entry";
    private static final long serialVersionUID = 1L;
    private final transient DecisionLog log;
    private final transient DecisionWords words;
    private final transient AuditLog audit;
    private final transient UserSession session;
    private final Div result = new Div();
    private final Div list = Layouts.stack();

    /** A decision of this log. */
    @Activate
    public DecisionView(
            @Reference DecisionLog log,
            @Reference DecisionWords words,
            @Reference AuditLog audit,
            @Reference UserSession session) {
        this.log = log;
        this.words = words;
        this.audit = audit;
        this.session = session;
        setId("decisions-entry");
        addClassNames("im-compact", "im-stack");
        result.getElement().setAttribute("role", "status");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        removeAll();
        Optional<LoggedDecision> entry = Optional.ofNullable(id).flatMap(log::find);
        if (entry.isEmpty()) {
            add(new EmptyState(getTranslation("decisions.entry.gone"), getTranslation("decisions.entry.gone.why"))
                    .actions(Links.button(DecisionsView.ROUTE, getTranslation("decisions.title"))));
            return;
        }
        session.user()
                .ifPresent(
                        user -> audit.record(user, "decisions.look", entry.get().id(), Map.of()));
        draw(entry.get());
    }

    private void draw(LoggedDecision entry) {
        Decision decision = entry.decision();
        Optional<RankingSeen> ranking = log.ranking(entry.id());
        PageHeader header = new PageHeader(words.kind(decision, getLocale()), decision.about());
        if (ranking.isPresent()) {
            Button again = new Button(getTranslation("decisions.replay"), click -> replay(entry, ranking.get()));
            again.setId("decisions-replay");
            again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.action(again);
        }
        add(Links.back(DecisionsView.ROUTE, getTranslation("decisions.title")), header, result);
        add(new Card(summary(entry)), list);
        ranking.ifPresentOrElse(
                seen -> show(entry, seen, Optional.empty()),
                () -> list.add(new Paragraph(getTranslation("decisions.entry.no-ranking"))));
    }

    private Summary summary(LoggedDecision entry) {
        Decision decision = entry.decision();
        Summary summary = new Summary();
        summary.add(getTranslation("decisions.when"), getTranslation("text.verbatim", entry.recorded()));
        summary.add(getTranslation("decisions.by"), words.actor(entry, log.accounts(entry.id()), getLocale()));
        summary.add(getTranslation("decisions.entry.task"), words.task(decision, getLocale()));
        summary.add(getTranslation("decisions.result"), words.result(decision, getLocale()));
        summary.add(
                getTranslation("decisions.entry.reason"),
                decision.reason().isEmpty() ? getTranslation("decisions.entry.reason.none") : decision.reason());
        if (!decision.reference().isEmpty()) {
            summary.add(getTranslation("decisions.entry.reference"), code(decision.reference()));
        }
        if (!decision.details().isEmpty()) {
            summary.add(
                    getTranslation("decisions.entry.details"),
                    code(decision.details().entrySet().stream()
                            .map(detail -> detail.getKey() + " " + detail.getValue())
                            .collect(Collectors.joining(", "))));
        }
        summary.add(getTranslation("decisions.entry.model"), code(entry.model()));
        summary.add(getTranslation("decisions.entry.software"), code(entry.software()));
        summary.add(getTranslation("decisions.entry.position"), code(Long.toString(entry.position())));
        summary.add(getTranslation("decisions.entry.hash"), code(entry.hash()));
        return summary;
    }

    private void show(LoggedDecision entry, RankingSeen ranking, Optional<Replay> replay) {
        list.removeAll();
        list.add(new RankingCard(words, entry, ranking, replay, getLocale()));
    }

    private void replay(LoggedDecision entry, RankingSeen ranking) {
        Replay replay = log.replay(entry.id());
        Div notes = Layouts.close();
        replay.causes().stream()
                .sorted()
                .forEach(cause -> notes.add(new Paragraph(getTranslation(
                        "decisions.cause."
                                + cause.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        entry.software()))));
        if (replay.causes().isEmpty()) {
            notes.add(new Paragraph(getTranslation("decisions.replay.unchanged")));
        }
        String head = replay.isSame()
                ? getTranslation("decisions.replay.same", replay.items().size())
                : getTranslation(
                        "decisions.replay.differs",
                        replay.differences(),
                        replay.items().size());
        result.removeAll();
        result.add(new Callout(replay.isSame() ? Tone.OK : Tone.WARNING, notes).heading(head));
        show(entry, ranking, Optional.of(replay));
    }

    private static Span code(String words) {
        Span span = new Span(words);
        span.addClassName("im-ltr");
        span.getStyle().set("overflow-wrap", "anywhere");
        return span;
    }
}
