package org.immerse.accommodation.italy.internal.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.immerse.accommodation.italy.internal.AccommodationItalyModule;
import org.immerse.accommodation.italy.internal.ItalianDay;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.Homes;
import org.immerse.accommodation.italy.internal.placement.Placement;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.accommodation.italy.internal.placement.State;
import org.immerse.accommodation.italy.internal.placement.Word;
import org.immerse.accommodation.italy.internal.profile.Grown;
import org.immerse.accommodation.italy.internal.profile.YoungProfile;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.immerse.api.work.WorkItem;
import org.immerse.api.work.WorkSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What waits on a coordinator's desk: answers of their people and of homes, meetings to open, and how many nobody cares for.
 */
@Component
public final class DeskWork implements WorkSource {
    private static final String KEY = "accommodation-italy.desk.";
    private static final int ANSWER_DAYS = 7;

    private final CareRegister care;
    private final DeskSight sight;
    private final Homes homes;
    private final Grown grown;

    @Activate
    public DeskWork(
            @Reference CareRegister care, @Reference DeskSight sight, @Reference Homes homes, @Reference Grown grown) {
        this.care = care;
        this.sight = sight;
        this.homes = homes;
        this.grown = grown;
    }

    @Override
    public String module() {
        return AccommodationItalyModule.ID;
    }

    @Override
    public Set<String> topics() {
        return Set.of(CareRegister.CHANGED, Placements.CHANGED, "people.answered", "people.consent");
    }

    @Override
    public String icon(String kind) {
        return switch (kind) {
            case KEY + "meeting" -> "users";
            case KEY + "nobody", KEY + "asked" -> "user";
            default -> "clock";
        };
    }

    @Override
    public List<WorkItem> items(User staff) {
        List<WorkItem> items = new ArrayList<>();
        if (!staff.is(Role.CASEWORKER) || staff.organisation().isEmpty()) {
            return items;
        }
        sight.rows(staff, DeskSight.COORDINATE, care.inCareOf(staff))
                .forEach(row -> row.placements().forEach(placement -> add(items, row, placement)));
        care.askedBy(staff)
                .forEach(asked -> items.add(WorkItem.open(
                        KEY + "asked." + asked.id(),
                        KEY + "asked",
                        Text.verbatim(sight.nameOf(asked.person())),
                        Text.of(KEY + "asked.detail", asked.since()),
                        RegisterView.ROUTE)));
        nobody(items);
        return items;
    }

    private void add(List<WorkItem> items, DeskSight.Row row, Placement placement) {
        LocalDate due = ItalianDay.of(placement.changed()).plusDays(ANSWER_DAYS);
        String link = "accommodation-italy/placement/" + placement.id();
        Text home = Text.verbatim(homes.find(placement.home()).map(Home::title).orElse(""));
        if (placement.state() == State.BOTH_INTERESTED) {
            items.add(WorkItem.by(
                    due,
                    KEY + "meeting." + placement.id(),
                    KEY + "meeting",
                    Text.verbatim(row.name()),
                    Text.of(KEY + "meeting.detail", home),
                    link));
        } else if (placement.state() == State.SUGGESTED) {
            String who = placement.words().person() == Word.NONE ? "person" : "home";
            items.add(WorkItem.by(
                    due,
                    KEY + "answer." + placement.id(),
                    KEY + "answer",
                    Text.verbatim(row.name()),
                    Text.of(KEY + "answer." + who, home),
                    link));
        }
    }

    /** Only how many: who they are nobody knows who does not care for them. */
    private void nobody(List<WorkItem> items) {
        Set<String> inCare = Set.copyOf(care.inCare());
        long alone = grown.agreedTo(YoungProfile.SHOW_TO_HOMES).stream()
                .filter(person -> !inCare.contains(person))
                .count();
        if (alone > 0) {
            items.add(WorkItem.open(
                    KEY + "nobody",
                    KEY + "nobody",
                    Text.of(KEY + "nobody.title", alone),
                    Text.of(KEY + "nobody.detail"),
                    RegisterView.ROUTE));
        }
    }
}
