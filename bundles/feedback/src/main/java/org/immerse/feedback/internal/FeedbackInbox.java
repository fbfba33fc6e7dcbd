package org.immerse.feedback.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.immerse.api.request.InboxItem;
import org.immerse.api.request.InboxSource;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.immerse.feedback.internal.domain.Case;
import org.immerse.feedback.internal.domain.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What somebody wrote, in their one inbox. */
@Component
public final class FeedbackInbox implements InboxSource {
    private final Cases cases;

    /** Of these cases. */
    @Activate
    public FeedbackInbox(@Reference Cases cases) {
        this.cases = cases;
    }

    @Override
    public String module() {
        return FeedbackModule.ID;
    }

    @Override
    public List<InboxItem> items(User reader) {
        return cases.writtenBy(reader).stream().map(FeedbackInbox::item).toList();
    }

    private static InboxItem item(Case one) {
        String state = one.state().name().toLowerCase(Locale.ROOT);
        return new InboxItem(
                "feedback/case/" + one.id(),
                Text.of("feedback.category." + one.category().code()),
                Text.of("feedback.next." + state, one.due()),
                Text.of("feedback.state." + state),
                false,
                one.state() == State.CLOSED,
                one.changed());
    }

    @Override
    public Set<String> topics() {
        return Set.of(Cases.CHANGED);
    }
}
