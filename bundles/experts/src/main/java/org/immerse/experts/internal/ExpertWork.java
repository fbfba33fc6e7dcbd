package org.immerse.experts.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.module.Site;
import org.immerse.api.request.Request;
import org.immerse.api.request.Requests;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.immerse.api.work.WorkItem;
import org.immerse.api.work.WorkSource;
import org.immerse.experts.internal.domain.Question;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Questions that wait for an answer, for those who answer. Names nobody. */
@Component
public final class ExpertWork implements WorkSource {
    static final String ANSWER = "experts.answer";
    private final Requests requests;
    private final Questions questions;
    private final Topics topics;
    private final Settings settings;
    private final Site site;

    /** Of these questions. */
    @Activate
    public ExpertWork(
            @Reference Requests requests,
            @Reference Questions questions,
            @Reference Topics topics,
            @Reference Settings settings,
            @Reference Site site) {
        this.requests = requests;
        this.questions = questions;
        this.topics = topics;
        this.settings = settings;
        this.site = site;
    }

    @Override
    public String module() {
        return ExpertsModule.ID;
    }

    @Override
    public List<WorkItem> items(User staff) {
        return Staff.isStaff(staff)
                ? requests.of(staff).stream()
                        .filter(Questions::waits)
                        .map(this::item)
                        .toList()
                : List.of();
    }

    private WorkItem item(Request request) {
        LocalDate said = LocalDate.ofInstant(Questions.lastSaid(request).when(), site.zone());
        Optional<Question> question = questions.find(request.subject());
        Text title = Text.verbatim(question.map(Question::excerpt).orElse(""));
        Text detail = question.flatMap(one -> topics.find(one.topic()))
                .map(topic -> Text.of("experts.answer.detail", topic.title(), said))
                .orElseGet(() -> Text.of("experts.answer.plain", said));
        return WorkItem.by(
                said.plusDays(settings.answerDays()),
                ANSWER + "." + request.id(),
                ANSWER,
                title,
                detail,
                "requests/item/" + request.id());
    }

    @Override
    public Set<String> topics() {
        return Set.of("requests.changed");
    }

    @Override
    public String icon(String kind) {
        return "ask";
    }
}
