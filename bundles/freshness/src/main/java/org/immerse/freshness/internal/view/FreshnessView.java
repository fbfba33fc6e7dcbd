package org.immerse.freshness.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.immerse.api.module.Site;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Stats;
import org.immerse.api.ui.kit.Tone;
import org.immerse.freshness.internal.FreshLedger;
import org.immerse.freshness.internal.FreshLedger.Listed;
import org.immerse.freshness.internal.Scores;
import org.immerse.freshness.internal.persistence.TriedLinks;
import org.immerse.freshness.internal.persistence.Verifications;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What those who look after entries have to verify, the least trusted first: one tap says 'still true'. Follows live. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = FreshnessView.ROUTE,
        title = "freshness.title",
        icon = "leaf",
        order = 56,
        roles = {"PROVIDER", "ADMINISTRATOR"})
public final class FreshnessView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "freshness";
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;
    private static final Map<String, Predicate<Listed>> FILTERS = filters();

    private final transient FreshLedger ledger;
    private final transient Scores scores;
    private final transient UserSession session;
    private final transient Messages messages;
    private final transient Site site;
    private final Div head = Layouts.stack();
    private final TextField search = new TextField();
    private final Div notice = new Div();
    private final Div cards = Layouts.stack();
    private final transient Map<String, String> taps = new LinkedHashMap<>();
    private String filter = "due";
    private String only = "";
    private int shown = PAGE;
    private transient List<Listed> drawn = List.of();

    /** The entries of whoever is signed in. */
    @Activate
    public FreshnessView(
            @Reference FreshLedger ledger,
            @Reference Scores scores,
            @Reference UserSession session,
            @Reference Messages messages,
            @Reference Site site,
            @Reference Live live) {
        this.ledger = ledger;
        this.scores = scores;
        this.session = session;
        this.messages = messages;
        this.site = site;
        setId("freshness");
        addClassNames("im-stack", "im-compact");
        notice.getElement().setAttribute("aria-live", "polite");
        search.setId("freshness-search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> session.user().ifPresent(this::draw));
        add(head, search, notice, cards);
        live.follow(
                this,
                Set.of(Verifications.VERIFIED, TriedLinks.TRIED, "directory.changed"),
                happened -> session.user().ifPresent(user -> {
                    if (!mine(user).equals(drawn)) {
                        draw(user);
                    }
                }));
    }

    private static Map<String, Predicate<Listed>> filters() {
        Map<String, Predicate<Listed>> filters = new LinkedHashMap<>();
        filters.put("due", Listed::isDue);
        filters.put("hidden", Listed::keptBack);
        filters.put("broken", Listed::isBroken);
        filters.put("all", one -> true);
        return filters;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        open(
                query.getSingleParameter("show").orElse("due"),
                query.getSingleParameter("entry").orElse(""));
    }

    /** Shows the entries a filter lets through, or one alone. */
    void open(String chosen, String entry) {
        filter = FILTERS.containsKey(chosen) ? chosen : "due";
        only = entry;
        shown = PAGE;
        search.setLabel(say("freshness.search"));
        session.user().ifPresent(this::draw);
    }

    private List<Listed> mine(User user) {
        return ledger.all().stream()
                .filter(one -> ledger.mayVerify(user, one.entry()))
                .sorted(Comparator.comparingDouble(
                                (Listed one) -> one.standing().value())
                        .thenComparing(one -> one.entry().subject()))
                .toList();
    }

    private void draw(User user) {
        drawn = mine(user);
        drawHead();
        cards.removeAll();
        List<Listed> wanted = drawn.stream().filter(this::isWanted).toList();
        wanted.stream().limit(shown).forEach(one -> drawEntry(user, one));
        if (wanted.isEmpty()) {
            cards.add(empty());
        }
        if (wanted.size() > shown) {
            cards.add(new Button(say("freshness.more", wanted.size() - shown), click -> {
                shown += PAGE;
                draw(user);
            }));
        }
    }

    private void drawHead() {
        head.removeAll();
        head.add(new PageHeader(say("freshness.title"), say("freshness.lead"))
                .action(Links.button("freshness/scores", say("freshness.scores.title"))));
        Stats stats = new Stats(say("freshness.stats"));
        FILTERS.forEach((name, lets) -> stats.add(
                drawn.stream().filter(lets).count(),
                say("freshness.show." + name),
                ROUTE + "?show=" + name,
                only.isEmpty() && name.equals(filter)));
        head.add(stats);
        search.setVisible(only.isEmpty() && drawn.size() > PAGE);
    }

    private boolean isWanted(Listed one) {
        if (!only.isEmpty()) {
            return one.entry().subject().equals(only);
        }
        boolean chosen = FILTERS.getOrDefault(filter, Listed::isDue).test(one)
                || taps.containsKey(one.entry().subject());
        return chosen && isSearched(one);
    }

    private boolean isSearched(Listed one) {
        Locale reader = getLocale();
        String words = search.getValue().strip().toLowerCase(reader);
        return words.isEmpty()
                || messages.text(one.entry().title(), reader)
                        .toLowerCase(reader)
                        .contains(words)
                || scores.name(one.entry().owner()).toLowerCase(reader).contains(words);
    }

    private void drawEntry(User user, Listed one) {
        String subject = one.entry().subject();
        Optional.ofNullable(taps.get(subject)).ifPresent(tap -> cards.add(kept(user, one, tap)));
        cards.add(new EntryCard(
                one,
                scores.name(one.entry().owner()),
                messages,
                site.zone(),
                ledger::level,
                facts -> act(user, () -> {
                    taps.put(subject, ledger.keep(user, subject, facts));
                    tell("freshness.kept", messages.text(one.entry().title(), getLocale()));
                })));
    }

    private Callout kept(User user, Listed one, String tap) {
        String title = messages.text(one.entry().title(), getLocale());
        Button undo = new Button(
                say("freshness.undo"),
                click -> act(user, () -> {
                    ledger.takeBack(user, tap);
                    taps.remove(one.entry().subject());
                    tell("freshness.undone", title);
                }));
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        undo.addClassName("freshness-undo");
        undo.setAriaLabel(say("freshness.undo") + ": " + title);
        return new Callout(Tone.OK, new Paragraph(say("freshness.kept", title)), undo);
    }

    private void act(User user, Runnable work) {
        notice.removeAll();
        try {
            work.run();
        } catch (ProblemException problem) {
            notice.add(new Callout(Tone.ERROR, messages.text(problem.text(), getLocale())));
        }
        draw(user);
    }

    /** Said to those who hear the page. */
    private void tell(String key, String title) {
        Paragraph words = new Paragraph(say(key, title));
        words.addClassName("im-vh");
        notice.add(words);
    }

    private EmptyState empty() {
        if (drawn.isEmpty()) {
            return new EmptyState(say("freshness.none.title"), say("freshness.none.why"));
        }
        EmptyState empty = new EmptyState(say("freshness.empty.title"), say("freshness.empty.why"));
        return filter.equals("all") && only.isEmpty()
                ? empty
                : empty.tryThis(
                        "eye", say("freshness.empty.all"), say("freshness.empty.all.text"), ROUTE + "?show=all");
    }

    private String say(String key, Object... arguments) {
        return messages.text(key, getLocale(), arguments);
    }
}
