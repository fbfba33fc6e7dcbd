package org.immerse.accommodation.italy.internal.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.accommodation.italy.internal.profile.Grown;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.ConfirmStep;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** My coordinator: who it is, and who asks to be it. Nobody begins without a yes. Follows live. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = CareView.ROUTE,
        title = "accommodation-italy.desk.care",
        menuTitle = "accommodation-italy.desk.care.menu",
        icon = "user",
        order = 785,
        roles = "NEWCOMER")
public final class CareView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "accommodation-italy/care";
    private static final long serialVersionUID = 1L;
    private final transient CareRegister care;
    private final transient Accounts accounts;
    private final transient Grown grown;
    private final transient UserSession session;
    private final transient DeskWords words;

    /** For whoever is signed in. */
    @Activate
    public CareView(
            @Reference CareRegister care,
            @Reference Accounts accounts,
            @Reference Grown grown,
            @Reference UserSession session,
            @Reference Messages messages,
            @Reference Live live) {
        this.care = care;
        this.accounts = accounts;
        this.grown = grown;
        this.session = session;
        this.words = new DeskWords(messages, getLocale());
        setId("accommodation-italy-care");
        addClassName("im-stack");
        live.follow(this, Set.of(CareRegister.CHANGED), event -> {
            if (session.user()
                    .filter(user -> user.id().equals(event.ids().get("person")))
                    .isPresent()) {
                show();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        session.user().ifPresent(this::show);
    }

    private void show(User person) {
        add(new PageHeader(words.of("care"), words.of("care.lead")));
        List<Care> asked = care.asked(person.id());
        Optional<Care> now = care.of(person.id());
        asked.forEach(one -> add(question(person, one, now.isPresent())));
        now.ifPresent(one -> add(present(person, one)));
        if (asked.isEmpty() && now.isEmpty()) {
            add(new EmptyState(words.of("care.none"), words.of("care.none-why")));
        }
    }

    private Card question(User person, Care one, boolean hasOne) {
        Button yes = new Button(words.of("care.yes"), click -> answer(person, one, true));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setId("accommodation-italy-care-yes");
        Button no = new Button(words.of("care.no"), click -> answer(person, one, false));
        Card card = new Card(words.of("care.asks", nameOf(one)), new Paragraph(words.of("care.asks-text"))).stacked();
        if (hasOne) {
            card.add(new Callout(Tone.WARNING, words.of("care.instead")));
        }
        card.add(Layouts.actions(yes, no));
        return card;
    }

    private void answer(User person, Care one, boolean yes) {
        if (care.asked(person.id()).stream().anyMatch(other -> other.id().equals(one.id()))) {
            care.answer(person, one.id(), yes);
        }
        show();
    }

    private Card present(User person, Care one) {
        Card card = new Card(nameOf(one), new Paragraph(words.of("care.since", one.since()))).stacked();
        card.add(new Paragraph(words.of("care.sees")));
        if (!grown.isMinor(person.id())) {
            card.add(Layouts.actions(new Button(
                    words.of("care.end"),
                    click -> new ConfirmStep(
                                    words.of("care.end-title"),
                                    words.of("care.end-text"),
                                    words.of("hand-over.keep"),
                                    words.of("care.end-go"),
                                    () -> {
                                        care.of(person.id()).ifPresent(now -> care.end(person, now));
                                        show();
                                    })
                            .open())));
        }
        return card;
    }

    private String nameOf(Care one) {
        String name = accounts.find(one.coordinator()).map(User::displayName).orElseGet(() -> words.of("somebody"));
        return accounts.findOrganisation(one.organisation())
                .map(Organisation::name)
                .map(organisation -> words.of("care.of", name, organisation))
                .orElse(name);
    }
}
