package org.immerse.safeguarding.internal;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.safeguarding.ChecklistItem;
import org.immerse.api.safeguarding.ClearanceKind;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;

/** A kind with three items, and the people around it. */
final class PlaceKind implements ClearanceKind {
    static final String ID = "test.place";
    static final User HOST = user("host", Role.PROVIDER);
    static final User GIULIA = user("giulia", Role.CASEWORKER);
    static final User MARCO = user("marco", Role.CASEWORKER);
    static final User PARTIAL = user("partial", Role.CASEWORKER);

    private static User user(String id, Role role) {
        return new User(id, id, id, Set.of(role), Optional.of(new Organisation("o-" + id, id)));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ChecklistItem> checklist(String subject) {
        return List.of(
                ChecklistItem.document("identity", 0),
                ChecklistItem.document("record", 6),
                ChecklistItem.visit("room", 12));
    }

    @Override
    public int approvalMonths() {
        return 12;
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Optional<Text> title(String subject) {
        return Optional.of(Text.verbatim(subject));
    }

    @Override
    public Optional<String> path(String subject) {
        return Optional.empty();
    }

    @Override
    public boolean mayHandle(User staff, String subject) {
        return staff.is(Role.CASEWORKER);
    }

    @Override
    public Optional<Text> conflict(User staff, String subject) {
        return staff.id().equals("partial") ? Optional.of(Text.of("test.partial")) : Optional.empty();
    }
}
