package org.immerse.experts.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.fact.Fact;
import org.immerse.api.id.Ids;
import org.immerse.api.people.People;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.request.Party;
import org.immerse.api.request.Request;
import org.immerse.api.request.Requests;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.experts.internal.domain.PublicAnswer;
import org.immerse.experts.internal.domain.Question;
import org.immerse.experts.internal.domain.Traces;
import org.immerse.experts.internal.persistence.ExpertTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Good answers on the way to public pages: edited, looked at a second time, published, taken back. */
@Component(service = PublicAnswers.class)
public final class PublicAnswers {
    static final String TASK = "experts.anonymise";
    private static final int ASKED = 500;
    private static final int ANSWER = 8000;

    private final PersistenceUnit unit;
    private final Questions questions;
    private final Requests requests;
    private final People people;
    private final Accounts accounts;
    private final AuditLog audit;
    private final Events events;
    private final Clock clock;
    private final Ids ids;

    /** Keeps answers in this unit. */
    @Activate
    public PublicAnswers(
            @Reference(target = "(osgi.unit.name=experts)") PersistenceUnit unit,
            @Reference Questions questions,
            @Reference Requests requests,
            @Reference People people,
            @Reference Accounts accounts,
            @Reference AuditLog audit,
            @Reference Events events,
            @Reference Clock clock,
            @Reference Ids ids) {
        this.unit = unit;
        this.questions = questions;
        this.requests = requests;
        this.people = people;
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    /** Whether this member of staff may make a page of the question a request carries: answered, and allowed by who asked. */
    public boolean mayPublish(User staff, Request request) {
        return answered(staff, request).filter(Question::mayPublish).isPresent();
    }

    private Optional<Question> answered(User staff, Request request) {
        return Optional.of(request)
                .filter(carrier -> carrier.type().equals(Questions.TYPE))
                .flatMap(carrier -> questions.find(carrier.subject()))
                .filter(question ->
                        question.answered().isPresent() && Staff.answersFor(staff, question.organisation()));
    }

    /** The page of a question: as it was last kept, else with the words of the question and its last answer, not kept yet. */
    public PublicAnswer draft(User staff, String request) {
        Request carrier = requests.find(staff, request).orElseThrow(Problems::missing);
        Question question = answered(staff, carrier).orElseThrow(Problems::missing);
        if (!question.mayPublish()) {
            throw Problems.conflict("not-allowed");
        }
        return of(staff).stream()
                .filter(kept -> kept.question().equals(question.id()))
                .findFirst()
                .orElseGet(() -> first(question, carrier));
    }

    private PublicAnswer first(Question question, Request carrier) {
        String answer = carrier.steps().stream()
                .filter(step -> step.message() && step.by() == Party.Kind.ORGANISATION)
                .map(Request.Step::words)
                .reduce((before, last) -> before + "\n\n" + last)
                .orElse("");
        return new PublicAnswer(
                ids.next(),
                question.id(),
                question.topic(),
                question.organisation(),
                question.language(),
                carrier.steps().getFirst().words(),
                answer,
                PublicAnswer.State.DRAFT,
                Instant.EPOCH,
                Optional.empty());
    }

    /** Keeps a draft: the page it is of is not public until it was looked at again. */
    public PublicAnswer keep(User staff, String request, String language, String asked, String answer) {
        PublicAnswer before = draft(staff, request);
        PublicAnswer after = new PublicAnswer(
                before.id(),
                before.question(),
                before.topic(),
                before.organisation(),
                language,
                Problems.required("asked", asked, ASKED, "asked"),
                Problems.required("answer", answer, ANSWER, "answer"),
                PublicAnswer.State.DRAFT,
                now(),
                Optional.empty());
        unit.change(em -> {
            requireLeave(em, after);
            ExpertTable.keep(em, after);
            changed(em, after);
        });
        audit.record(staff, "experts.drafted", after.id(), Map.of());
        return after;
    }

    /** What in these words may point to the person who asked or to anybody. */
    public List<Traces.Trace> traces(User staff, PublicAnswer answer, String... words) {
        List<String> names = new ArrayList<>();
        questions.find(answer.question()).map(Question::person).ifPresent(person -> {
            accounts.find(person).map(User::displayName).ifPresent(names::add);
            people.see(staff, TASK, person)
                    .flatMap(view -> view.facts().get("contact-name", Fact.Words.class))
                    .map(Fact.Words::text)
                    .ifPresent(names::add);
        });
        return Traces.in(String.join("\n", words), names);
    }

    /**
     * Publishes a draft after a second look.
     *
     * @param looked when the words that were looked at had last changed: where they changed since, nothing is published
     * @param harmless whatever {@link #traces} found and the reader judged harmless
     */
    public PublicAnswer publish(User staff, PublicAnswer looked, Set<Traces.Trace> harmless) {
        if (!harmless.containsAll(traces(staff, looked, looked.asked(), looked.answer()))) {
            throw ProblemException.invalid("traces", Text.of("experts.problem.traces"));
        }
        PublicAnswer published = unit.write(em -> {
            requireLeave(em, looked);
            return change(em, staff, looked.id(), before -> {
                if (before.state() != PublicAnswer.State.DRAFT
                        || !before.changed().equals(looked.changed())) {
                    throw Problems.conflict("changed");
                }
                return in(before, PublicAnswer.State.PUBLISHED, Optional.of(now()));
            });
        });
        audit.record(staff, "experts.published", published.id(), Map.of());
        return published;
    }

    /** Until the transaction ends: whoever takes the leave back waits for it, or was first. */
    private static void requireLeave(EntityManager em, PublicAnswer answer) {
        if (!ExpertTable.isAllowed(em, answer.question())) {
            throw Problems.conflict("not-allowed");
        }
    }

    /** Takes a page back at once. */
    public void takeBack(User staff, String id) {
        unit.change(
                em -> change(em, staff, id, before -> in(before, PublicAnswer.State.TAKEN_BACK, before.published())));
        audit.record(staff, "experts.taken-back", id, Map.of());
    }

    /** Everything that is public, newest first. */
    public List<PublicAnswer> published() {
        return unit.read(ExpertTable::answers).stream()
                .filter(one -> one.state() == PublicAnswer.State.PUBLISHED)
                .toList();
    }

    /** Everything of a member of staff's organisation, last changed first. */
    public List<PublicAnswer> of(User staff) {
        return unit.read(ExpertTable::answers).stream()
                .filter(one -> Staff.answersFor(staff, one.organisation()))
                .toList();
    }

    private PublicAnswer change(EntityManager em, User staff, String id, UnaryOperator<PublicAnswer> step) {
        PublicAnswer before = ExpertTable.lockAnswer(em, id)
                .filter(one -> Staff.answersFor(staff, one.organisation()))
                .orElseThrow(Problems::missing);
        PublicAnswer after = step.apply(before);
        ExpertTable.keep(em, after);
        changed(em, after);
        return after;
    }

    private void changed(EntityManager em, PublicAnswer answer) {
        events.record(em, new Event("experts.changed", Map.of("page", answer.id())));
    }

    private static PublicAnswer in(PublicAnswer one, PublicAnswer.State state, Optional<Instant> published) {
        return new PublicAnswer(
                one.id(),
                one.question(),
                one.topic(),
                one.organisation(),
                one.language(),
                one.asked(),
                one.answer(),
                state,
                one.changed(),
                published);
    }

    /** As exact as every database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
