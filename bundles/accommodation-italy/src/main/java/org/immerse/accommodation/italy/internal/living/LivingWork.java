package org.immerse.accommodation.italy.internal.living;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.immerse.accommodation.italy.internal.AccommodationItalyModule;
import org.immerse.accommodation.italy.internal.ItalianDay;
import org.immerse.accommodation.italy.internal.growing.Ages;
import org.immerse.accommodation.italy.internal.placement.Actor;
import org.immerse.accommodation.italy.internal.placement.Relations;
import org.immerse.api.fact.Fact;
import org.immerse.api.people.People;
import org.immerse.api.people.View;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.immerse.api.work.WorkItem;
import org.immerse.api.work.WorkSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What waits in stays: for coordinators who wants to talk, what happened, who let a check-in pass, and who is soon 18; for hosts their
 * own check-ins.
 */
@Component
public final class LivingWork implements WorkSource {
    static final String PREFIX = "accommodation-italy.living.";
    private static final String TASK = "accommodation-italy.coordinate";
    private static final int SOON_DAYS = 2;
    private static final int DAYS_TO_ADULT = 90;

    private final LivingDesk desk;
    private final Relations relations;
    private final People people;
    private final Ages ages;

    /** What waits at this desk. */
    @Activate
    public LivingWork(
            @Reference LivingDesk desk,
            @Reference Relations relations,
            @Reference People people,
            @Reference Ages ages) {
        this.desk = desk;
        this.relations = relations;
        this.people = people;
        this.ages = ages;
    }

    @Override
    public String module() {
        return AccommodationItalyModule.ID;
    }

    @Override
    public List<WorkItem> items(User staff) {
        List<Stay> stays = desk.stays(staff);
        List<String> cared = relations.inCareOf(staff);
        Map<String, View> seen = cared.isEmpty() ? Map.of() : people.seeAll(staff, TASK, cared);
        List<WorkItem> items = new ArrayList<>();
        stays.forEach(stay -> {
            if (stay.as() == Actor.COORDINATOR) {
                forCoordinator(items, stay, name(seen, stay.placement().person()));
            } else if (stay.as() == Actor.HOST) {
                forHost(items, stay);
            }
        });
        cared.forEach(person -> soonAdult(items, person, name(seen, person)));
        return items;
    }

    private void forCoordinator(List<WorkItem> items, Stay stay, Text name) {
        String link = CareStaysView.ROUTE + "/" + stay.placement().id();
        stay.said().stream()
                .filter(CheckIn::waits)
                .map(said -> WorkItem.by(
                                ItalianDay.of(said.made()),
                                PREFIX + "talk." + said.id(),
                                PREFIX + "talk",
                                name,
                                Text.of(PREFIX + "work.talk." + said.side().code()),
                                link)
                        .atOnce())
                .forEach(items::add);
        stay.incidents().stream()
                .filter(incident -> incident.closed().isEmpty())
                .map(incident -> incident(incident, name, link))
                .forEach(items::add);
        Stream.of(Actor.PERSON, Actor.HOST)
                .forEach(side -> stay.overdue(side, desk.today())
                        .map(day -> WorkItem.by(
                                day.plusDays(Rounds.DAYS_TO_ANSWER),
                                PREFIX + "check-in." + stay.placement().id() + "." + side.code() + "." + day,
                                PREFIX + "check-in",
                                name,
                                Text.of(PREFIX + "work.check-in." + side.code(), day),
                                link))
                        .ifPresent(items::add));
    }

    private static WorkItem incident(Incident incident, Text name, String link) {
        boolean now = incident.urgency() == Urgency.NOW;
        WorkItem item = WorkItem.by(
                ItalianDay.of(incident.made()).plusDays(now ? 0 : SOON_DAYS),
                PREFIX + "incident." + incident.id(),
                PREFIX + "incident",
                name,
                Text.of(PREFIX + "work.incident." + incident.urgency().code()),
                link);
        return now ? item.atOnce() : item;
    }

    private void forHost(List<WorkItem> items, Stay stay) {
        stay.asked(Actor.HOST, desk.today())
                .map(day -> WorkItem.by(
                        day.plusDays(Rounds.DAYS_TO_ANSWER),
                        PREFIX + "own." + stay.placement().id() + "." + day,
                        PREFIX + "check-in",
                        Text.verbatim(stay.home().title()),
                        Text.of(PREFIX + "work.own"),
                        LivingView.ROUTE))
                .ifPresent(items::add);
    }

    private void soonAdult(List<WorkItem> items, String person, Text name) {
        LocalDate today = desk.today();
        ages.adultFrom(person)
                .filter(day -> day.isAfter(today) && !day.isAfter(today.plusDays(DAYS_TO_ADULT)))
                .map(day -> WorkItem.by(
                        day,
                        PREFIX + "adult." + person,
                        PREFIX + "adult",
                        name,
                        Text.of(PREFIX + "work.adult", day),
                        "accommodation-italy/person/" + person))
                .ifPresent(items::add);
    }

    private static Text name(Map<String, View> seen, String person) {
        View view = seen.get(person);
        return view == null
                ? Text.of(PREFIX + "somebody")
                : Text.verbatim(view.facts()
                        .get("contact-name", Fact.Words.class)
                        .map(Fact.Words::text)
                        .orElse(view.pseudonym()));
    }

    @Override
    public Set<String> topics() {
        return Set.of(
                LivingDesk.CHANGED, "accommodation-italy.placement", "accommodation-italy.care", "people.answered");
    }

    @Override
    public String icon(String kind) {
        return switch (kind.substring(Math.min(kind.length(), PREFIX.length()))) {
            case "talk" -> "chat";
            case "incident" -> "alert";
            case "adult" -> "calendar";
            default -> "clock";
        };
    }
}
