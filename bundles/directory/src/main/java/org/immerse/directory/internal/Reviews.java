package org.immerse.directory.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.directory.internal.entry.Entry;
import org.immerse.directory.internal.entry.EntryKind;
import org.immerse.directory.internal.entry.Returned;
import org.immerse.directory.internal.persistence.EntryTables;
import org.immerse.directory.internal.persistence.ReviewTables;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was handed in waits for administrators, who publish it or give it back with a reason; then it waits for its office. */
@Component(service = Reviews.class)
public final class Reviews {
    /** Topics of the events after which something else waits. */
    public static final Set<String> TOPICS = Set.of(ReviewTables.MOVED, "directory.changed");

    private final ReviewTables tables;
    private final EntryTables drafts;
    private final Entries entries;
    private final AuditLog audit;

    /** Of these entries. */
    @Activate
    public Reviews(
            @Reference ReviewTables tables,
            @Reference EntryTables drafts,
            @Reference Entries entries,
            @Reference AuditLog audit) {
        this.tables = tables;
        this.drafts = drafts;
        this.entries = entries;
        this.audit = audit;
    }

    /**
     * Gives back what was handed in: it is a draft again, and the office reads why.
     *
     * @param seen as the reviewer saw it
     * @throws ProblemException CONFLICT where somebody else published it, gave it back or changed it since
     */
    public Entry giveBack(User user, Entry seen, String reason) {
        if (!user.is(Role.ADMINISTRATOR)) {
            throw new ProblemException(ProblemException.Kind.FORBIDDEN, Text.of("directory.problem.not-yours"));
        }
        String said = reason.strip();
        if (said.isEmpty()) {
            throw ProblemException.invalid("reason", Text.of("directory.problem.reason"));
        }
        if (said.length() > Returned.LONGEST) {
            throw ProblemException.invalid(
                    "reason", Text.of("directory.problem.reason-long", Returned.LONGEST, said.length()));
        }
        Entry after = tables.giveBack(seen, new Returned(said, entries.signature(user), drafts.now()));
        audit.record(user, "directory.give-back", seen.id(), Map.of());
        return after;
    }

    /** What waits for this user: for administrators what is handed in, for staff what was given back to them. */
    public List<Entry> waiting(User user) {
        return user.is(Role.ADMINISTRATOR)
                ? tables.handedIn()
                : tables.givenBack().stream()
                        .filter(entry -> entries.mayEditOf(user, entry.content().owner()))
                        .toList();
    }

    /** Why entries were given back that were not handed in since, by their key; for those who may edit them. */
    public Map<String, Returned> reasons() {
        return tables.open();
    }

    /** Why this entry was given back, until it is handed in again. */
    public Optional<Returned> reason(Entry entry) {
        return Optional.ofNullable(reasons().get(entry.content().key()));
    }

    /** Every time this entry was given back, the last first; nothing for those who may not edit it. */
    public List<Returned> history(User user, EntryKind kind, String id) {
        return entries.find(user, kind, id).isPresent() ? tables.of(kind, id) : List.of();
    }
}
