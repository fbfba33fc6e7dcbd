package org.immerse.accommodation.italy.internal.home;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.ItalianDay;
import org.immerse.api.safeguarding.ChecklistItem;
import org.immerse.api.safeguarding.ClearanceKind;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What staff must have seen of a home and its people before anybody is suggested to it. */
@Component(service = {ClearanceKind.class, PlaceClearance.class})
public final class PlaceClearance implements ClearanceKind {
    /** The kind: the subject is the id of a home. */
    public static final String KIND = "accommodation-italy.place";

    private static final int YEAR = 12;
    private static final ChecklistItem IDENTITY = ChecklistItem.document("identity", 5 * YEAR);
    /** Declarations about convictions and pending charges are asked anew every half year (D.P.R. 445/2000, art. 41). */
    private static final ChecklistItem RECORD = ChecklistItem.document("criminal-record", 6);

    private static final ChecklistItem REFERENCE = ChecklistItem.document("reference", 2 * YEAR);
    private static final ChecklistItem TITLE = ChecklistItem.document("right-to-let", 2 * YEAR);
    private static final ChecklistItem ROOM = ChecklistItem.visit("room", YEAR);
    private static final ChecklistItem SAFETY = ChecklistItem.visit("fire-and-gas", YEAR);
    private static final ChecklistItem TALK = ChecklistItem.visit("talk-with-all", YEAR);

    private final Homes homes;

    @Activate
    public PlaceClearance(@Reference Homes homes) {
        this.homes = homes;
    }

    @Override
    public String id() {
        return KIND;
    }

    @Override
    public List<ChecklistItem> checklist(String subject) {
        return homes.find(subject)
                .map(home -> checklist(home.kind()))
                .orElse(List.of(IDENTITY, RECORD, REFERENCE, ROOM));
    }

    /** Everybody's identity, record and room; a landlord's right to let, a shared flat's gas and fire, a family's talk with all. */
    public List<ChecklistItem> checklist(Home.Kind kind) {
        return switch (kind) {
            case ROOM -> List.of(IDENTITY, RECORD, TITLE, REFERENCE, ROOM);
            case SHARED_FLAT -> List.of(IDENTITY, RECORD, TITLE, REFERENCE, ROOM, SAFETY);
            case FAMILY -> List.of(IDENTITY, RECORD, REFERENCE, ROOM, TALK);
        };
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

    /** Housing coordinators, unless its host took the home back. */
    @Override
    public boolean mayHandle(User staff, String subject) {
        return staff.is(Role.CASEWORKER)
                && staff.organisation().isPresent()
                && homes.find(subject).isPresent();
    }

    /** Whoever works for the host looks at their own place. */
    @Override
    public Optional<Text> conflict(User staff, String subject) {
        return homes.find(subject)
                .filter(home -> staff.organisation().filter(home.host()::equals).isPresent())
                .map(home -> Text.of("accommodation-italy.home.own-place"));
    }
}
