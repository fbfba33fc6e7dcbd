package org.immerse.feedback.internal;

import java.util.List;
import java.util.Set;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.immerse.api.work.WorkItem;
import org.immerse.api.work.WorkSource;
import org.immerse.feedback.internal.domain.About;
import org.immerse.feedback.internal.domain.Case;
import org.immerse.feedback.internal.domain.Category;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What waits for an answer, for those who look at it. Names nobody. */
@Component
public final class FeedbackWork implements WorkSource {
    static final String ANSWER = "feedback.answer";
    private final Cases cases;

    /** Of these cases. */
    @Activate
    public FeedbackWork(@Reference Cases cases) {
        this.cases = cases;
    }

    @Override
    public String module() {
        return FeedbackModule.ID;
    }

    @Override
    public List<WorkItem> items(User staff) {
        return Desk.isStaff(staff)
                ? cases.lookedAtBy(staff).stream()
                        .filter(Case::waits)
                        .map(FeedbackWork::item)
                        .toList()
                : List.of();
    }

    private static WorkItem item(Case one) {
        Text about = one.about().key().equals(About.SITE.key())
                ? Text.of("feedback.about.site")
                : Text.of("feedback.about.named", one.about().title());
        WorkItem item = WorkItem.by(
                one.due(),
                ANSWER + "." + one.id(),
                ANSWER,
                Text.of("feedback.category." + one.category().code()),
                Text.of("feedback.answer.detail", about),
                "feedback/case/" + one.id());
        return one.category() == Category.BEHAVIOUR ? item.atOnce() : item;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Cases.CHANGED);
    }

    @Override
    public String icon(String kind) {
        return "alert";
    }
}
