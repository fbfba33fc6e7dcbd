package org.immerse.accommodation.italy.internal.living;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.accommodation.italy.internal.placement.Actor;
import org.immerse.api.fact.Fact;
import org.immerse.api.people.People;
import org.immerse.api.security.User;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Living there, for the young person and for the host: how is it, I want to talk to somebody, something happened. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = LivingView.ROUTE,
        title = "accommodation-italy.living.title",
        menuTitle = "accommodation-italy.living.menu",
        icon = "key",
        order = 230,
        roles = {"NEWCOMER", "PROVIDER"})
public final class LivingView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "accommodation-italy/living";
    private static final String KEY = "accommodation-italy.living.";
    private static final String AGREED = "accommodation-italy.agreed";
    private static final long serialVersionUID = 1L;
    private final transient LivingDesk desk;
    private final transient People people;
    private final transient UserSession session;
    private final Div told = new Div();
    private final Div stays = Layouts.stack();
    private transient @Nullable List<Stay> shown;

    /** The stays of whoever is signed in. */
    @Activate
    public LivingView(
            @Reference LivingDesk desk,
            @Reference People people,
            @Reference UserSession session,
            @Reference Live live) {
        this.desk = desk;
        this.people = people;
        this.session = session;
        setId("accommodation-italy-living");
        addClassName("im-stack");
        told.getElement().setAttribute("role", "status");
        add(new PageHeader(getTranslation(KEY + "title"), getTranslation(KEY + "lead")), told, stays);
        live.follow(this, Set.of(LivingDesk.CHANGED, "accommodation-italy.placement"), event -> follow());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        session.user().ifPresent(this::show);
    }

    /** Draws anew only where something changed for this reader: what is being written must not go because of others. */
    private void follow() {
        session.user().filter(reader -> !desk.stays(reader).equals(shown)).ifPresent(this::show);
    }

    private void show(User reader) {
        List<Stay> now = desk.stays(reader);
        shown = now;
        stays.removeAll();
        if (now.isEmpty()) {
            stays.add(new EmptyState(getTranslation(KEY + "empty"), getTranslation(KEY + "empty.why")));
        }
        now.forEach(stay -> stays.add(card(reader, stay)));
    }

    private Card card(User reader, Stay stay) {
        Card card = new Card(title(reader, stay)).stacked();
        Optional<LocalDate> asked = stay.asked(stay.as(), desk.today());
        String id = stay.placement().id();
        if (asked.isPresent()) {
            String question = getTranslation(KEY + "question." + stay.as().code());
            card.add(new H3(question), new CheckInForm(question, (mood, words, talk) -> {
                desk.say(reader, id, mood, words, talk);
                say(talk ? "told.talk" : "told.thanks");
                show(reader);
            }));
        } else {
            card.add(new Paragraph(getTranslation(KEY + "next", Rounds.next(stay.first(), desk.today()))));
        }
        card.add(talk(reader, stay), incident(reader, stay));
        if (!stay.said().isEmpty()) {
            card.add(new H3(getTranslation(KEY + "said")), new SaidList(stay.said(), false));
        }
        return card;
    }

    /** The young person reads the home; the host reads who lives there, as far as they may know. */
    private String title(User reader, Stay stay) {
        String home = stay.home().title();
        return stay.as() == Actor.PERSON
                ? home
                : people.see(reader, AGREED, stay.placement().person())
                        .map(seen -> seen.facts()
                                .get("contact-name", Fact.Words.class)
                                .map(Fact.Words::text)
                                .orElse(seen.pseudonym()))
                        .map(name -> getTranslation(KEY + "with", name, home))
                        .orElse(home);
    }

    private Div talk(User reader, Stay stay) {
        if (stay.said().stream().anyMatch(CheckIn::waits)) {
            return new Callout(Tone.ACCENT, "chat", new Paragraph(getTranslation(KEY + "talk.waits")));
        }
        Button talk = new Button(getTranslation(KEY + "talk"), Icons.small("chat"), click -> {
            desk.wantToTalk(reader, stay.placement().id());
            say("told.talk");
            show(reader);
        });
        return Layouts.close(talk, new Paragraph(getTranslation(KEY + "talk.help")));
    }

    private Details incident(User reader, Stay stay) {
        Details details = new Details(getTranslation(KEY + "incident"), new IncidentForm((urgency, words) -> {
            desk.report(reader, stay.placement().id(), urgency, words);
            say("told.incident");
            show(reader);
        }));
        details.addClassName("im-details");
        return details;
    }

    private void say(String key) {
        told.removeAll();
        told.add(new Callout(Tone.OK, getTranslation(KEY + key)));
    }
}
