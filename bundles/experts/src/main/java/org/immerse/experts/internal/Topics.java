package org.immerse.experts.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.id.Ids;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.User;
import org.immerse.api.text.Localized;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.experts.internal.domain.Topic;
import org.immerse.experts.internal.persistence.ExpertTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What people can ask about, and whom. */
@Component(service = Topics.class)
public final class Topics {
    private static final int TITLE = 100;
    private static final int HELP = 500;
    private final PersistenceUnit unit;
    private final Events events;
    private final AuditLog audit;
    private final Ids ids;

    /** Keeps topics in this unit. */
    @Activate
    public Topics(
            @Reference(target = "(osgi.unit.name=experts)") PersistenceUnit unit,
            @Reference Events events,
            @Reference AuditLog audit,
            @Reference Ids ids) {
        this.unit = unit;
        this.events = events;
        this.audit = audit;
        this.ids = ids;
    }

    /** Topics that take questions. */
    public List<Topic> open() {
        return all().stream().filter(Topic::open).toList();
    }

    /** Topics of a member of staff. */
    public List<Topic> of(User staff) {
        return all().stream()
                .filter(topic -> Staff.answersFor(staff, topic.organisation()))
                .toList();
    }

    /** One topic, also one that takes no questions any more. */
    public Optional<Topic> find(String id) {
        return all().stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /** A new topic of the actor's organisation. */
    public Topic begin(User staff, Localized title, Localized help) {
        String organisation = staff.organisation()
                .filter(own -> Staff.isStaff(staff))
                .map(Organisation::id)
                .orElseThrow(Problems::forbidden);
        Topic topic = new Topic(ids.next(), organisation, cut(title, TITLE), cut(help, HELP), true);
        if (topic.title().byLanguage().isEmpty()) {
            throw ProblemException.invalid("title", Text.of("experts.problem.title"));
        }
        keep(staff, topic, "experts.topic-begun");
        return topic;
    }

    /** Opens or closes a topic for new questions. */
    public void open(User staff, String id, boolean open) {
        Topic topic = find(id).filter(one -> Staff.answersFor(staff, one.organisation()))
                .orElseThrow(Problems::missing);
        keep(
                staff,
                new Topic(id, topic.organisation(), topic.title(), topic.help(), open),
                open ? "experts.topic-opened" : "experts.topic-closed");
    }

    private List<Topic> all() {
        return unit.read(ExpertTable::topics);
    }

    private void keep(User staff, Topic topic, String action) {
        unit.change(em -> {
            ExpertTable.keep(em, topic);
            events.record(em, new Event("experts.changed", Map.of("topic", topic.id())));
        });
        audit.record(staff, action, topic.id(), Map.of());
    }

    private static Localized cut(Localized words, int most) {
        Map<String, String> kept = new TreeMap<>();
        words.byLanguage().forEach((language, said) -> {
            String stripped = said.strip();
            if (stripped.length() > most) {
                throw ProblemException.invalid("title", Text.of("experts.problem.too-long", most, stripped.length()));
            }
            if (!stripped.isEmpty()) {
                kept.put(language, stripped);
            }
        });
        return new Localized(kept);
    }
}
