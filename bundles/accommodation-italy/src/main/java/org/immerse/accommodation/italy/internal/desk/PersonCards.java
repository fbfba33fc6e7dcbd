package org.immerse.accommodation.italy.internal.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.Homes;
import org.immerse.accommodation.italy.internal.placement.Placement;
import org.immerse.api.delegation.Delegation;
import org.immerse.api.delegation.Delegations;
import org.immerse.api.people.People;
import org.immerse.api.plan.PersonPlan;
import org.immerse.api.plan.PlanStep;
import org.immerse.api.plan.Plans;
import org.immerse.api.security.User;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.Summary;
import org.immerse.api.ui.kit.Worklist;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The parts of a young person's page. What belongs to a module that does not run is left out. */
@org.osgi.service.component.annotations.Component(service = PersonCards.class)
public final class PersonCards {
    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<Delegations> delegations = List.of();

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<Plans> plans = List.of();

    private final People people;
    private final Homes homes;
    private final CareRegister care;
    private final DeskSight sight;

    @Activate
    public PersonCards(
            @Reference People people,
            @Reference Homes homes,
            @Reference CareRegister care,
            @Reference DeskSight sight) {
        this.people = people;
        this.homes = homes;
        this.care = care;
        this.sight = sight;
    }

    /** Whether plans run on this site. */
    boolean hasPlans() {
        return !plans.isEmpty();
    }

    /** The facts the task shows. */
    Card facts(DeskWords words, DeskSight.Row row) {
        FactLines told = new FactLines(words::any, words.locale());
        Summary summary = new Summary();
        List<FactLines.Line> lines = told.of(people.questions(), row.facts());
        lines.forEach(line -> summary.add(line.name(), own(line.words())));
        Card card = new Card(words.of("facts"), new Paragraph(words.of("facts.lead")));
        card.add(lines.isEmpty() ? new Paragraph(words.of("facts.none")) : summary);
        return card;
    }

    /** What is under way with homes. */
    Card placements(DeskWords words, DeskSight.Row row) {
        Card card = new Card(words.of("placements"));
        if (row.placements().isEmpty()) {
            card.add(new Paragraph(words.of("placements.none")));
            return card;
        }
        Worklist list = new Worklist();
        row.placements()
                .forEach(placement -> list.add(
                        "home",
                        home(placement),
                        List.of(words.of("status."
                                + PersonStatus.of(true, true, List.of(placement.state()))
                                        .code())),
                        words.of("when", placement.changed())));
        card.add(list);
        return card;
    }

    /** Who acts for them now, and the way to arrange it. */
    Optional<Card> guardians(DeskWords words, String person) {
        return delegations.stream().findFirst().map(all -> {
            Card card = new Card(words.of("guardians"));
            List<Delegation> now =
                    all.of(person).stream().filter(Delegation::isValid).toList();
            Worklist list = new Worklist();
            now.forEach(one -> list.add(
                    "users",
                    new Span(sight.nameOf(one.actor())),
                    one.purposes().stream()
                            .map(purpose -> words.any(purpose + ".delegation"))
                            .toList(),
                    words.of("until", one.lastDay())));
            card.add(now.isEmpty() ? new Paragraph(words.of("guardians.none")) : list);
            card.add(Layouts.actions(Links.button(
                    "delegation/person/" + person + "?back=" + PersonView.ROUTE + "/" + person,
                    words.of("guardians.arrange"))));
            return card;
        });
    }

    /** The next step of their plan, and the way to all of it. */
    Optional<Card> plan(DeskWords words, User staff, String person) {
        List<PersonPlan> seen = plans.stream()
                .flatMap(all -> all.seenBy(staff, person).stream())
                .toList();
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        Worklist list = new Worklist();
        seen.stream()
                .flatMap(plan -> Stream.concat(
                                plan.open().stream().filter(step -> step.by().isBefore(sight.today())),
                                plan.next(sight.today()).stream())
                        .limit(3))
                .forEach(step -> list.add(
                        step.icon(),
                        new Span(words.of(step.title())),
                        late(words, step),
                        words.of("until", step.by())));
        Card card = new Card(words.of("plan"), list);
        card.add(Layouts.actions(Links.button("plans/person/" + person, words.of("plan.all"))));
        return Optional.of(card);
    }

    private List<String> late(DeskWords words, PlanStep step) {
        return step.by().isBefore(sight.today()) ? List.of(words.of("plan.late")) : List.of();
    }

    /** What was written down, newest first. */
    Card notes(DeskWords words, User staff, String person) {
        Card card = new Card(words.of("notes"));
        List<Note> all = care.notes(staff, person);
        Worklist list = new Worklist();
        all.forEach(note -> list.add(
                note.newCoordinator().isPresent() ? "swap" : "file",
                own(note.words()),
                by(words, note),
                words.of("when", note.written())));
        card.add(all.isEmpty() ? new Paragraph(words.of("notes.none")) : list);
        return card;
    }

    private List<String> by(DeskWords words, Note note) {
        List<String> by = new ArrayList<>();
        by.add(words.of("by", somebody(words, note.author())));
        note.newCoordinator().ifPresent(next -> by.add(words.of("handed-to", somebody(words, next))));
        return by;
    }

    private String somebody(DeskWords words, String account) {
        String name = sight.nameOf(account);
        return name.isEmpty() ? words.of("somebody") : name;
    }

    private Component home(Placement placement) {
        String title = homes.find(placement.home()).map(Home::title).orElse("");
        return Links.to("accommodation-italy/placement/" + placement.id(), title);
    }

    /** Words somebody wrote, in whatever direction they run. */
    private static Span own(String words) {
        Span said = new Span(words);
        said.getElement().setAttribute("dir", "auto");
        said.getStyle().set("white-space", "pre-line");
        return said;
    }
}
