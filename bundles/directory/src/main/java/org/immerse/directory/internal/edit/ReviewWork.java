package org.immerse.directory.internal.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.immerse.api.work.WorkItem;
import org.immerse.api.work.WorkSource;
import org.immerse.directory.internal.DirectoryModule;
import org.immerse.directory.internal.Reviews;
import org.immerse.directory.internal.entry.Entry;
import org.immerse.directory.internal.entry.Returned;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Entries to look through, as work of administrators, and entries that were given back, as work of their office. */
@Component
public final class ReviewWork implements WorkSource {
    private static final String REVIEW = "directory.review";
    private static final String RETURNED = "directory.returned";
    private final Reviews reviews;

    /** The work these reviews ask for. */
    @Activate
    public ReviewWork(@Reference Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String module() {
        return DirectoryModule.ID;
    }

    @Override
    public List<WorkItem> items(User staff) {
        List<Entry> waiting = reviews.waiting(staff);
        if (waiting.isEmpty() || staff.is(Role.ADMINISTRATOR)) {
            return waiting.stream()
                    .map(entry -> item(REVIEW, entry.revision(), entry, Text.of("directory.review.detail")))
                    .toList();
        }
        Map<String, Returned> reasons = reviews.reasons();
        return waiting.stream()
                .flatMap(entry -> Optional.ofNullable(
                        reasons.get(entry.content().key()))
                        .map(returned -> item(
                                RETURNED, returned.when().getEpochSecond(), entry, Text.verbatim(returned.excerpt())))
                        .stream())
                .toList();
    }

    /** @param time tells what comes once more from what came before */
    private static WorkItem item(String kind, long time, Entry entry, Text detail) {
        return WorkItem.open(
                kind + "." + entry.kind().code() + "." + entry.id() + "." + time,
                kind,
                Text.of("directory.review.entry", entry.content().name()),
                detail,
                EditView.path(entry.kind(), entry.id()));
    }

    @Override
    public Set<String> topics() {
        return Reviews.TOPICS;
    }

    @Override
    public String icon(String kind) {
        return "paper";
    }
}
