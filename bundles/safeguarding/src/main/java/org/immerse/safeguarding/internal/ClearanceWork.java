package org.immerse.safeguarding.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.safeguarding.Clearance;
import org.immerse.api.safeguarding.Safeguarding;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.immerse.api.work.WorkItem;
import org.immerse.api.work.WorkSource;
import org.immerse.safeguarding.internal.domain.Todo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Clearances that wait for staff: new ones, visits, approvals, and what runs out. */
@Component
public final class ClearanceWork implements WorkSource {
    /** What waits for the host, or was stopped on purpose, is no work for today. */
    private static final Set<Todo> WORK = EnumSet.complementOf(EnumSet.of(Todo.DOCUMENTS, Todo.PAUSED));

    private final Desk desk;

    @Activate
    public ClearanceWork(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public String module() {
        return SafeguardingModule.ID;
    }

    @Override
    public List<WorkItem> items(User staff) {
        return desk.all(staff).stream()
                .flatMap(item -> work(item, staff).stream())
                .toList();
    }

    private static Optional<WorkItem> work(Desk.Item item, User staff) {
        return item.todo()
                .filter(WORK::contains)
                .filter(todo -> todo != Todo.SECOND || maySign(item.clearance(), staff))
                .map(todo -> of(item, todo));
    }

    private static boolean maySign(Clearance clearance, User staff) {
        return clearance
                        .signature()
                        .filter(first -> first.by().equals(staff.id()))
                        .isEmpty()
                && !clearance.registeredBy().equals(staff.id());
    }

    private static WorkItem of(Desk.Item item, Todo todo) {
        Clearance clearance = item.clearance();
        String kind = "safeguarding." + todo.code();
        WorkItem work = new WorkItem(
                kind + " " + clearance.kind() + " " + clearance.subject(),
                kind,
                item.title(),
                Text.of("safeguarding.todo." + todo.code()),
                todo.due(clearance),
                false,
                "safeguarding/clearance/" + clearance.kind() + "/" + clearance.subject());
        return todo == Todo.LAPSED ? work.atOnce() : work;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Safeguarding.CHANGED);
    }

    @Override
    public String icon(String kind) {
        return switch (kind) {
            case "safeguarding.visit", "safeguarding.plan" -> "calendar";
            case "safeguarding.ending", "safeguarding.lapsed" -> "alert";
            default -> "check";
        };
    }
}
