package org.immerse.accommodation.italy.internal.matching;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.ItalianDay;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.Homes;
import org.immerse.api.safeguarding.ChecklistItem;
import org.immerse.api.safeguarding.ClearanceKind;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What staff must have seen before anybody under 18 lives with a family: beside what every home needs. */
@Component(service = ClearanceKind.class)
public final class MinorClearance implements ClearanceKind {
    /** The kind: the subject is the id of a home. */
    public static final String KIND = "accommodation-italy.minors";

    private static final int YEAR = 12;

    private final Homes homes;

    @Activate
    public MinorClearance(@Reference Homes homes) {
        this.homes = homes;
    }

    @Override
    public String id() {
        return KIND;
    }

    /** The decision of the social service or the court, nobody barred from working with minors, and a talk at home. */
    @Override
    public List<ChecklistItem> checklist(String subject) {
        return List.of(
                ChecklistItem.document("foster-decision", YEAR),
                ChecklistItem.document("no-bar", 6),
                ChecklistItem.visit("talk-about-minors", YEAR));
    }

    @Override
    public int approvalMonths() {
        return YEAR;
    }

    @Override
    public ZoneId zone() {
        return ItalianDay.ZONE;
    }

    @Override
    public Optional<Text> title(String subject) {
        return homes.find(subject).map(home -> Text.verbatim(home.title()));
    }

    @Override
    public Optional<String> path(String subject) {
        return homes.find(subject).map(home -> "accommodation-italy/home/" + home.id());
    }

    /** Housing coordinators who do not work for the host. */
    @Override
    public boolean mayHandle(User staff, String subject) {
        Optional<String> host = homes.find(subject).map(Home::host).map(Organisation::id);
        return staff.is(Role.CASEWORKER)
                && staff.organisation()
                        .map(Organisation::id)
                        .filter(own -> !host.equals(Optional.of(own)))
                        .isPresent();
    }
}
