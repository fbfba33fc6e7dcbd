package org.immerse.referrals.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.people.People;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.StatusThread;
import org.immerse.api.ui.kit.Summary;
import org.immerse.referrals.internal.Referrals;
import org.immerse.referrals.internal.Seen;
import org.immerse.referrals.internal.domain.Action;
import org.immerse.referrals.internal.domain.Shared;
import org.immerse.referrals.internal.domain.Side;
import org.immerse.referrals.internal.domain.Step;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One referral: what happened, what is shared, what can be done now. Follows live. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = ItemView.ROUTE,
        title = "referrals.item.title",
        icon = "swap",
        menu = false,
        roles = {"NEWCOMER", "PROVIDER", "CASEWORKER"})
public final class ItemView extends Div implements ModuleView, HasUrlParameter<String> {
    static final String ROUTE = "referrals/item";
    private static final long serialVersionUID = 1L;
    private final transient Referrals referrals;
    private final transient People people;
    private final transient UserSession session;
    private final transient Clock clock;
    private final transient Words words;
    private String id = "";
    private transient @Nullable Seen shown;

    /** A referral of whoever is signed in. */
    @Activate
    public ItemView(
            @Reference Referrals referrals,
            @Reference People people,
            @Reference Concepts concepts,
            @Reference UserSession session,
            @Reference Messages messages,
            @Reference Clock clock,
            @Reference Live live) {
        this.referrals = referrals;
        this.people = people;
        this.session = session;
        this.clock = clock;
        this.words = new Words(messages, concepts, getLocale());
        setId("referrals-item");
        addClassName("im-stack");
        live.follow(this, Set.of(Referrals.CHANGED), event -> {
            if (id.equals(event.ids().get("referral"))) {
                follow();
            }
        });
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String referral) {
        open(referral == null ? "" : referral);
    }

    /** Opens one. */
    void open(String referral) {
        id = referral;
        show();
    }

    /** What is being filled in stays where nothing else happened. */
    private void follow() {
        Seen before = shown;
        Optional<Seen> now = session.user().flatMap(user -> referrals.find(user, id));
        if (before == null || now.filter(before::equals).isEmpty()) {
            show();
        }
    }

    private void show() {
        removeAll();
        add(Links.back(ReferralsView.ROUTE, words.of("back")));
        Optional<User> reader = session.user();
        Optional<Seen> found = reader.flatMap(user -> referrals.find(user, id));
        shown = found.orElse(null);
        if (reader.isEmpty() || found.isEmpty()) {
            add(new EmptyState(words.of("missing"), words.of("missing.why")));
            return;
        }
        draw(reader.get(), found.get());
    }

    private void draw(User reader, Seen seen) {
        add(new PageHeader(words.title(seen), lead(seen)).below(Layouts.row(words.badge(seen))));
        Div main = Layouts.stack();
        if (!seen.words().isEmpty()) {
            main.add(new Card(words.of("words.of", seen.sender()), said(seen.words())));
        }
        if (!seen.own().isEmpty()) {
            main.add(new Card(words.of("own.of." + Words.lower(seen.side())), said(seen.own())));
        }
        if (seen.possible().contains(Action.AGREE)) {
            ShareFields share = new ShareFields(words, people, clock, reader.id(), seen.proposed());
            main.add(new AgreeCard(
                    words,
                    seen,
                    share,
                    agreement -> {
                        referrals.agree(reader, id, agreement);
                        show();
                    },
                    () -> ask(reader, Action.REFUSE)));
        }
        main.add(new Card(words.of("course"), thread(seen)));
        Div side = Layouts.stack();
        shared(reader, seen).ifPresent(side::add);
        actions(reader, seen).ifPresent(side::add);
        add(Layouts.beside(main, side));
    }

    private String lead(Seen seen) {
        return switch (seen.side()) {
            case PERSON ->
                seen.sender().isEmpty()
                        ? words.of("lead.self", seen.receiver())
                        : words.of("lead.person", seen.sender(), seen.receiver());
            case SENDER -> words.of("lead.sender", seen.who(), seen.receiver());
            case RECEIVER ->
                seen.sender().isEmpty()
                        ? words.of("lead.receiver-self", seen.who())
                        : words.of("lead.receiver", seen.who(), seen.sender());
        };
    }

    private static Paragraph said(String said) {
        Paragraph paragraph = new Paragraph(said);
        paragraph.getStyle().set("white-space", "pre-line");
        paragraph.getElement().setAttribute("dir", "auto");
        return paragraph;
    }

    private StatusThread thread(Seen seen) {
        StatusThread thread = new StatusThread();
        seen.steps()
                .forEach(step -> thread.add(
                        StatusThread.State.DONE,
                        words.of("step." + Words.lower(step.to()), who(seen, step)),
                        words.of("when", step.when()),
                        step.words().isEmpty()
                                ? new com.vaadin.flow.component.Component[0]
                                : new com.vaadin.flow.component.Component[] {said(step.words())}));
        thread.add(
                seen.state().isFinal() ? StatusThread.State.DONE : StatusThread.State.NOW,
                words.next(seen),
                words.of("until.day-only", seen.until()));
        return thread;
    }

    private String who(Seen seen, Step step) {
        if (step.by() == seen.side()) {
            return words.of("you");
        }
        return switch (step.by()) {
            case PERSON -> words.of("person", seen.who());
            case SENDER -> seen.sender();
            case RECEIVER -> seen.receiver();
        };
    }

    private Optional<Card> shared(User reader, Seen seen) {
        Summary summary = new Summary().narrow();
        if (seen.side() == Side.RECEIVER) {
            referrals.shared(reader, id).forEach((field, fact) -> {
                Span value = new Span(words.fact(fact));
                value.addClassName(field == Shared.PHONE || field == Shared.EMAIL ? "im-ltr" : "im-value");
                summary.add(words.field(field), value);
            });
        } else if (seen.side() == Side.PERSON && seen.state().isShared()) {
            seen.agreed().stream()
                    .sorted()
                    .forEach(field -> summary.add(words.field(field), words.of("shared.with", seen.receiver())));
            if (seen.wordsAgreed()) {
                summary.add(words.of("words.of", seen.sender()), words.of("shared.with", seen.receiver()));
            }
        }
        return summary.getElement().getChildCount() == 0
                ? Optional.empty()
                : Optional.of(new Card(words.of("shared"), summary).tight());
    }

    private Optional<Card> actions(User reader, Seen seen) {
        Div buttons = Layouts.stack();
        seen.possible().stream()
                .filter(action -> action != Action.AGREE && action != Action.REFUSE)
                .forEach(action -> {
                    Button button = new Button(
                            words.of("asks", words.of("action." + Words.lower(action))), click -> ask(reader, action));
                    button.setId("referrals-" + Words.lower(action));
                    if (action == Action.ACCEPT) {
                        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                    }
                    buttons.add(button);
                });
        return buttons.getComponentCount() == 0
                ? Optional.empty()
                : Optional.of(new Card(words.of("actions"), buttons).tight());
    }

    private void ask(User reader, Action action) {
        new ReasonDialog(words, action, reason -> {
                    referrals.act(reader, id, action, reason);
                    show();
                })
                .open();
    }
}
