package org.immerse.experts.internal.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immerse.experts.internal.domain.PublicAnswer;
import org.immerse.experts.internal.domain.Question;
import org.immerse.experts.internal.domain.Topic;

/** Topics, questions and answers of this site. Works in the caller's transaction. */
public final class ExpertTable {
    private ExpertTable() {}

    /** Keeps a topic, in place of an older one of its id. */
    public static void keep(EntityManager em, Topic topic) {
        TopicEntity row = em.find(TopicEntity.class, topic.id());
        if (row == null) {
            em.persist(new TopicEntity(topic));
        } else {
            row.change(topic);
        }
    }

    /** All topics, by id. */
    public static List<Topic> topics(EntityManager em) {
        return em.createQuery("select t from TopicEntity t order by t.id", TopicEntity.class)
                .getResultStream()
                .map(TopicEntity::toRecord)
                .toList();
    }

    /** A new question. */
    public static void add(EntityManager em, Question question) {
        em.persist(new QuestionEntity(question));
    }

    /** Takes a question away that could not be sent. */
    public static void remove(EntityManager em, String question) {
        question(em, question).ifPresent(em::remove);
    }

    /** The request that carries a question. */
    public static void sent(EntityManager em, String question, String request) {
        locked(em, question).ifPresent(row -> row.sent(request));
    }

    /** When the first answer came. */
    public static void answered(EntityManager em, String question, Instant when) {
        locked(em, question).ifPresent(row -> row.answered(when));
    }

    /** Takes the leave for a public page back; whether there was one. Nobody publishes until the transaction ends. */
    public static boolean forbid(EntityManager em, String question) {
        return locked(em, question).filter(QuestionEntity::forbid).isPresent();
    }

    /** Whether a public page of a question is allowed; nobody takes that back until the transaction ends. */
    public static boolean isAllowed(EntityManager em, String question) {
        return locked(em, question).filter(QuestionEntity::mayPublish).isPresent();
    }

    /** One question. */
    public static Optional<Question> find(EntityManager em, String question) {
        return question(em, question).map(QuestionEntity::toRecord);
    }

    /** Questions of a person, oldest first. */
    public static List<Question> ofPerson(EntityManager em, String person) {
        return em.createQuery(
                        "select q from QuestionEntity q where q.person = :person order by q.asked, q.id",
                        QuestionEntity.class)
                .setParameter("person", person)
                .getResultStream()
                .map(QuestionEntity::toRecord)
                .toList();
    }

    /** Questions of an organisation, newest first. */
    public static List<Question> ofOrganisation(EntityManager em, String organisation, int most) {
        return em.createQuery(
                        "select q from QuestionEntity q where q.organisation = :organisation order by q.asked desc, q.id",
                        QuestionEntity.class)
                .setParameter("organisation", organisation)
                .setMaxResults(most)
                .getResultStream()
                .map(QuestionEntity::toRecord)
                .toList();
    }

    /** How long the last answers of a topic took, newest first. */
    public static List<Duration> lastTimes(EntityManager em, String topic, int most) {
        return em.createQuery(
                        "select q from QuestionEntity q where q.topic = :topic and q.answered is not null"
                                + " order by q.answered desc, q.id",
                        QuestionEntity.class)
                .setParameter("topic", topic)
                .setMaxResults(most)
                .getResultStream()
                .map(QuestionEntity::toRecord)
                .flatMap(one -> one.answered().map(when -> Duration.between(one.asked(), when)).stream())
                .toList();
    }

    /** Takes a person out of their questions; of what was made from them only pages that are public stay. */
    public static void forgetPerson(EntityManager em, String person) {
        em.createQuery("select q from QuestionEntity q where q.person = :person", QuestionEntity.class)
                .setParameter("person", person)
                .getResultList()
                .forEach(row -> {
                    row.forgetPerson();
                    em.createQuery("delete from AnswerEntity a where a.question = :question and a.state <> :published")
                            .setParameter("question", row.toRecord().id())
                            .setParameter("published", PublicAnswer.State.PUBLISHED.name())
                            .executeUpdate();
                });
    }

    /** Keeps an answer, in place of an older one of its id. */
    public static void keep(EntityManager em, PublicAnswer answer) {
        AnswerEntity row = em.find(AnswerEntity.class, answer.id());
        if (row == null) {
            em.persist(new AnswerEntity(answer));
        } else {
            row.change(answer);
        }
    }

    /** One answer; nobody else changes it until the transaction ends. */
    public static Optional<PublicAnswer> lockAnswer(EntityManager em, String id) {
        return Optional.ofNullable(em.find(AnswerEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(AnswerEntity::toRecord);
    }

    /** What was made of one question. */
    public static List<PublicAnswer> answersTo(EntityManager em, String question) {
        return em.createQuery(
                        "select a from AnswerEntity a where a.question = :question order by a.id", AnswerEntity.class)
                .setParameter("question", question)
                .getResultStream()
                .map(AnswerEntity::toRecord)
                .toList();
    }

    /** All answers, last changed first. */
    public static List<PublicAnswer> answers(EntityManager em) {
        return em.createQuery("select a from AnswerEntity a order by a.changed desc, a.id", AnswerEntity.class)
                .getResultStream()
                .map(AnswerEntity::toRecord)
                .toList();
    }

    /** Nobody else changes it until the transaction ends. */
    private static Optional<QuestionEntity> locked(EntityManager em, String id) {
        return Optional.ofNullable(em.find(QuestionEntity.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Optional<QuestionEntity> question(EntityManager em, String id) {
        return Optional.ofNullable(em.find(QuestionEntity.class, id));
    }
}
