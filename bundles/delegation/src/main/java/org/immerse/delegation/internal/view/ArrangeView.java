package org.immerse.delegation.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.immerse.api.delegation.Delegation;
import org.immerse.api.delegation.Delegation.State;
import org.immerse.api.delegation.Delegations;
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
import org.immerse.delegation.internal.Arranging;
import org.immerse.delegation.internal.GuardiansKnown;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Who acts for one person: for the staff who arrange it, to grant, hand over and end. {@code back} names the page to go back to. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = ArrangeView.ROUTE,
        title = "delegation.arrange.title",
        icon = "users",
        menu = false,
        roles = "CASEWORKER")
public final class ArrangeView extends Div implements ModuleView, HasUrlParameter<String> {
    static final String ROUTE = "delegation/person";
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("[a-z0-9-]+(/[a-zA-Z0-9-]+)*");
    private final transient Delegations delegations;
    private final transient Arranging arranging;
    private final transient GuardiansKnown known;
    private final transient People people;
    private final transient UserSession session;
    private final transient Words words;
    private final Div list = Layouts.stack();
    private String person = "";

    /** Arranges for whoever is signed in. */
    @Activate
    public ArrangeView(
            @Reference Delegations delegations,
            @Reference Arranging arranging,
            @Reference GuardiansKnown known,
            @Reference People people,
            @Reference UserSession session,
            @Reference Messages messages,
            @Reference Live live) {
        this.delegations = delegations;
        this.arranging = arranging;
        this.known = known;
        this.people = people;
        this.session = session;
        this.words = new Words(messages, getLocale());
        setId("delegation-arrange");
        addClassName("im-stack");
        live.follow(this, Set.of("delegation.changed"), event -> {
            if (person.equals(event.ids().get("person"))) {
                session.user().ifPresent(this::showList);
            }
        });
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        open(
                parameter,
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("back")
                        .filter(path -> PATH.matcher(path).matches()));
    }

    /** Opens one person, with a page to go back to. */
    void open(String account, Optional<String> back) {
        person = account;
        removeAll();
        back.ifPresent(path -> add(Links.back(path, words.of("delegation.arrange.back"))));
        session.user().ifPresent(this::show);
    }

    private void show(User staff) {
        List<String> purposes = arranging.purposes(staff, person);
        if (purposes.isEmpty()) {
            add(new EmptyState(words.of("delegation.arrange.not-yours"), words.of("delegation.arrange.not-yours-why")));
            return;
        }
        add(new PageHeader(
                words.of("delegation.arrange.title"),
                words.of(
                        "delegation.arrange.lead",
                        people.pseudonym(staff, person).orElse(""))));
        add(Layouts.beside(
                list, new GrantForm(words, purposes, known.to(staff), arranging, (actor, wanted, from, until) -> {
                    delegations.grant(staff, person, actor, wanted, from, until);
                    showList(staff);
                })));
        showList(staff);
    }

    private void showList(User staff) {
        list.removeAll();
        if (arranging.purposes(staff, person).isEmpty()) {
            return;
        }
        List<Delegation> all = delegations.of(person);
        if (all.isEmpty()) {
            list.add(new EmptyState(words.of("delegation.arrange.none"), words.of("delegation.arrange.none-why")));
        }
        all.forEach(one -> list.add(card(staff, one)));
    }

    private Card card(User staff, Delegation one) {
        String name = words.name(arranging.nameOf(one.actor()));
        Card card = new Card(name, Layouts.row(words.badge(one), new Span(words.period(one))));
        one.why().ifPresent(why -> card.add(new Paragraph(words.of(why))));
        card.add(new Paragraph(
                String.join(" · ", one.purposes().stream().map(words::purpose).toList())));
        boolean open = one.state() != State.ENDED && one.state() != State.OVER && one.state() != State.OUTGROWN;
        if (open) {
            Button hand = new Button(
                    words.of("delegation.arrange.hand-over", name),
                    click -> new HandOverDialog(words, name, known.to(staff), arranging, actor -> {
                                delegations.handOver(staff, one.id(), actor);
                                showList(staff);
                            })
                            .open());
            Button end = new Button(
                    words.of("delegation.arrange.end", name),
                    click -> new ReasonDialog(words, name, reason -> {
                                delegations.end(staff, one.id(), reason);
                                showList(staff);
                            })
                            .open());
            end.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
            card.add(Layouts.actions(hand, end));
        }
        return card.stacked();
    }
}
