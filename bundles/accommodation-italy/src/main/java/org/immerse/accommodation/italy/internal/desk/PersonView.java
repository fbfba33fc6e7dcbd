package org.immerse.accommodation.italy.internal.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import java.util.Optional;
import java.util.Set;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One young person, for the coordinator who cares for them: what the task needs, and nothing more. Follows live. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = PersonView.ROUTE,
        title = "accommodation-italy.desk.person",
        icon = "user",
        menu = false,
        roles = "CASEWORKER")
public final class PersonView extends Div implements ModuleView, HasUrlParameter<String> {
    static final String ROUTE = "accommodation-italy/person";
    private static final long serialVersionUID = 1L;
    private final transient CareRegister care;
    private final transient DeskSight sight;
    private final transient PersonCards cards;
    private final transient UserSession session;
    private final transient DeskWords words;
    private final Div head = Layouts.stack();
    private final Div known = Layouts.stack();
    private final Div notes = Layouts.stack();
    private String person = "";

    /** For whoever is signed in. */
    @Activate
    public PersonView(
            @Reference CareRegister care,
            @Reference DeskSight sight,
            @Reference PersonCards cards,
            @Reference UserSession session,
            @Reference Messages messages,
            @Reference Live live) {
        this.care = care;
        this.sight = sight;
        this.cards = cards;
        this.session = session;
        this.words = new DeskWords(messages, getLocale());
        setId("accommodation-italy-person");
        addClassName("im-stack");
        live.follow(
                this,
                Set.of(
                        CareRegister.CHANGED,
                        Placements.CHANGED,
                        "delegation.changed",
                        "people.answered",
                        "plans.changed"),
                event -> {
                    if (person.equals(event.ids().get("person"))) {
                        refresh();
                    }
                });
    }

    @Override
    public void setParameter(BeforeEvent event, String account) {
        person = account;
        removeAll();
        add(Links.back(PeopleView.ROUTE, getTranslation("accommodation-italy.desk.people")), head);
        session.user()
                .filter(staff -> care.caresFor(staff, person))
                .ifPresent(staff -> sight.row(staff, DeskSight.COORDINATE, person)
                        .ifPresent(row -> add(Layouts.beside(
                                known,
                                noteForm(staff),
                                notes,
                                new HandOverCard(this, care, staff, person, row.name())))));
        refresh();
    }

    private NoteForm noteForm(User staff) {
        return new NoteForm(this, said -> {
            care.note(staff, person, said);
            refresh();
        });
    }

    /** Draws everything but what is being written; where care has ended, nothing is left to see. */
    private void refresh() {
        head.removeAll();
        known.removeAll();
        notes.removeAll();
        Optional<User> staff = session.user().filter(user -> care.caresFor(user, person));
        Optional<DeskSight.Row> row = staff.flatMap(user -> sight.row(user, DeskSight.COORDINATE, person));
        if (staff.isEmpty() || row.isEmpty()) {
            removeAll();
            add(new EmptyState(
                            getTranslation("accommodation-italy.desk.person.missing"),
                            getTranslation("accommodation-italy.desk.person.missing-why"))
                    .tryThis(
                            "users",
                            getTranslation("accommodation-italy.desk.people"),
                            getTranslation("accommodation-italy.desk.people.lead"),
                            PeopleView.ROUTE));
            return;
        }
        draw(staff.get(), row.get());
    }

    private void draw(User staff, DeskSight.Row row) {
        head.add(new PageHeader(row.name(), words.knownAs(row))
                .below(Layouts.row(
                        new BadgeWord(words.status(row.status()), row.status().tone()),
                        new BadgeWord(words.days(row)))));
        known.add(cards.placements(words, row));
        cards.plan(words, staff, person).ifPresent(known::add);
        cards.guardians(words, person).ifPresent(known::add);
        known.add(cards.facts(words, row));
        notes.add(cards.notes(words, staff, person));
    }
}
