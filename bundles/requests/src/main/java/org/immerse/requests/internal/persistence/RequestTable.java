package org.immerse.requests.internal.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immerse.api.id.Ids;
import org.immerse.api.request.Party;
import org.immerse.api.request.Request;

/** The requests of this site. Works in the caller's transaction. */
public final class RequestTable {
    /** Stands in the place of a person who was erased. */
    public static final String NOBODY = "erased";

    private static final String BY_PERSON =
            "select r from RequestEntity r where r.person = :side order by r.changed desc, r.id";
    private static final String BY_ORGANISATION =
            "select r from RequestEntity r where r.organisation = :side order by r.changed desc, r.id";
    private static final String ABOUT = "select r from RequestEntity r where r.organisation = :side and r.type = :type"
            + " and r.subject = :subject order by r.changed desc, r.id";
    private static final String OPEN = "select count(r) from RequestEntity r where r.openKey = :key";
    private static final String STEPS =
            "select s from StepEntity s where s.request in :requests order by s.request, s.place";
    private static final String BLANK =
            "update StepEntity s set s.words = '' where s.request = :request and s.by = :side";
    private static final int AT_ONCE = 500;

    private final Ids ids;

    /** Gives ids from this generator. */
    public RequestTable(Ids ids) {
        this.ids = ids;
    }

    /** Who stands on the two sides, and who began. */
    public record Sides(String person, String organisation, Party.Kind begunBy, Request.Status status, String type) {}

    /** A new request with its first step. */
    public String add(EntityManager em, String type, String subject, Party from, Party to, Request.Step sent) {
        RequestEntity row = new RequestEntity(ids.next(), type, subject, from, to, sent.when());
        em.persist(row);
        em.flush();
        append(em, row, sent);
        return row.id();
    }

    /** Whether one of the same kind between the same sides is open. */
    public boolean isOpen(EntityManager em, String type, String subject, String person, String organisation) {
        return em.createQuery(OPEN, Long.class)
                        .setParameter("key", OpenKey.of(type, subject, person, organisation))
                        .getSingleResult()
                > 0;
    }

    /** The sides of a request. */
    public Optional<Sides> sides(EntityManager em, String request) {
        return find(em, request).map(RequestTable::sides);
    }

    /** As {@link #sides}, and nobody else changes it until the transaction ends. */
    public Optional<Sides> lock(EntityManager em, String request) {
        return Optional.ofNullable(em.find(RequestEntity.class, request, LockModeType.PESSIMISTIC_WRITE))
                .map(RequestTable::sides);
    }

    /** Adds what happened; a step that is no message sets the status. */
    public void append(EntityManager em, String request, Request.Step step) {
        append(em, find(em, request).orElseThrow(), step);
    }

    /** Keeps which account acted for the organisation last. */
    public void actedFor(EntityManager em, String request, String account) {
        find(em, request).orElseThrow().actedFor(account);
    }

    /** Which account acted for the organisation last. */
    public Optional<String> organisationActor(EntityManager em, String request) {
        return find(em, request).flatMap(RequestEntity::organisationActor);
    }

    /** Everything is read by a side; answers whether something was not. */
    public boolean read(EntityManager em, String request, Party.Kind side) {
        return find(em, request).orElseThrow().read(side);
    }

    /** A request as one side sees it. */
    public Request record(EntityManager em, String request, Party.Kind side) {
        return records(em, List.of(find(em, request).orElseThrow()), side).getFirst();
    }

    /** Requests of a side, last changed first. */
    public List<Request> of(EntityManager em, Party party) {
        String query = party.kind() == Party.Kind.PERSON ? BY_PERSON : BY_ORGANISATION;
        return records(
                em,
                em.createQuery(query, RequestEntity.class)
                        .setParameter("side", party.id())
                        .getResultList(),
                party.kind());
    }

    /** Requests of an organisation about a subject, last changed first. */
    public List<Request> about(EntityManager em, String organisation, String type, String subject) {
        return records(
                em,
                em.createQuery(ABOUT, RequestEntity.class)
                        .setParameter("side", organisation)
                        .setParameter("type", type)
                        .setParameter("subject", subject)
                        .getResultList(),
                Party.Kind.ORGANISATION);
    }

    /** Takes a person out of a request: the words they wrote go, the course of it stays for the organisation. */
    public void forgetPerson(EntityManager em, String request, Instant when) {
        RequestEntity row = find(em, request).orElseThrow();
        if (!row.status().isFinal()) {
            Request.Status end =
                    row.status() == Request.Status.AGREED ? Request.Status.CLOSED : Request.Status.WITHDRAWN;
            append(em, row, new Request.Step(when, Party.Kind.PERSON, end, "", false));
        }
        row.forgetPerson(NOBODY);
        em.flush();
        em.createQuery(BLANK)
                .setParameter("request", request)
                .setParameter("side", Party.Kind.PERSON.name())
                .executeUpdate();
    }

    private static Optional<RequestEntity> find(EntityManager em, String request) {
        return Optional.ofNullable(em.find(RequestEntity.class, request));
    }

    private static Sides sides(RequestEntity row) {
        return new Sides(row.person(), row.organisation(), row.begunBy(), row.status(), row.type());
    }

    private void append(EntityManager em, RequestEntity row, Request.Step step) {
        em.persist(new StepEntity(ids.next(), row.id(), row.nextPlace(), step));
        row.changed(step.status(), step.when());
    }

    private static List<Request> records(EntityManager em, List<RequestEntity> rows, Party.Kind side) {
        List<Request> all = new java.util.ArrayList<>(rows.size());
        for (int start = 0; start < rows.size(); start += AT_ONCE) {
            List<RequestEntity> some = rows.subList(start, Math.min(rows.size(), start + AT_ONCE));
            Map<String, List<StepEntity>> steps = em
                    .createQuery(STEPS, StepEntity.class)
                    .setParameter(
                            "requests", some.stream().map(RequestEntity::id).toList())
                    .getResultList()
                    .stream()
                    .collect(Collectors.groupingBy(StepEntity::request));
            some.forEach(row -> all.add(record(row, steps.getOrDefault(row.id(), List.of()), side)));
        }
        return List.copyOf(all);
    }

    private static Request record(RequestEntity row, List<StepEntity> steps, Party.Kind side) {
        int read = row.readBy(side);
        int unread =
                (int) steps.stream().filter(step -> step.isUnreadBy(side, read)).count();
        return row.toRecord(steps.stream().map(StepEntity::toRecord).toList(), unread);
    }
}
