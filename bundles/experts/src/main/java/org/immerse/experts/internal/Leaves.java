package org.immerse.experts.internal;

import java.util.Map;
import java.util.Optional;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.request.Request;
import org.immerse.api.request.Requests;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.User;
import org.immerse.experts.internal.domain.PublicAnswer;
import org.immerse.experts.internal.domain.Question;
import org.immerse.experts.internal.persistence.ExpertTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The leave to make a public page of a question: given by who asks, and taken back by nobody else. */
@Component(service = Leaves.class)
public final class Leaves {
    private final PersistenceUnit unit;
    private final Questions questions;
    private final Requests requests;
    private final AuditLog audit;
    private final Events events;

    /** Of the questions in this unit. */
    @Activate
    public Leaves(
            @Reference(target = "(osgi.unit.name=experts)") PersistenceUnit unit,
            @Reference Questions questions,
            @Reference Requests requests,
            @Reference AuditLog audit,
            @Reference Events events) {
        this.unit = unit;
        this.questions = questions;
        this.requests = requests;
        this.audit = audit;
        this.events = events;
    }

    /** The question a request carries; empty for everybody but who asked it. */
    public Optional<Question> own(User person, String request) {
        return requests.find(person, request).flatMap(carrier -> own(person, carrier));
    }

    /** As {@link #own(User, String)}, where the request is at hand. */
    public Optional<Question> own(User person, Request carrier) {
        return Optional.of(carrier)
                .filter(one -> one.type().equals(Questions.TYPE))
                .flatMap(one -> questions.find(one.subject()))
                .filter(question -> question.person().equals(person.id()));
    }

    /** The page everybody can read now that was made of a question. */
    public Optional<PublicAnswer> page(Question question) {
        return unit.read(em -> ExpertTable.answersTo(em, question.id())).stream()
                .filter(one -> one.state() == PublicAnswer.State.PUBLISHED)
                .findFirst();
    }

    /** Takes the leave back: a page is gone at once, what was prepared is erased, and none can be made. Once more changes nothing. */
    public void takeBack(User person, String request) {
        Question question = own(person, request).orElseThrow(Problems::missing);
        boolean taken = unit.write(em -> {
            boolean allowed = ExpertTable.forbid(em, question.id());
            if (allowed) {
                ExpertTable.answersTo(em, question.id()).stream()
                        .flatMap(one -> ExpertTable.lockAnswer(em, one.id()).stream())
                        .forEach(one -> ExpertTable.keep(em, one.withoutLeave()));
                events.record(em, new Event("experts.changed", Map.of("question", question.id())));
            }
            return allowed;
        });
        if (taken) {
            audit.record(person, "experts.leave-taken-back", question.id(), Map.of());
        }
    }
}
