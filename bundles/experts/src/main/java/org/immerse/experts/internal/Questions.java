package org.immerse.experts.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immerse.api.id.Ids;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.request.Party;
import org.immerse.api.request.Request;
import org.immerse.api.request.Requests;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.experts.internal.domain.AnswerTime;
import org.immerse.experts.internal.domain.Question;
import org.immerse.experts.internal.domain.Topic;
import org.immerse.experts.internal.persistence.ExpertTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Questions of this site: their words and their course are requests, this is what is known beside. */
@Component(service = Questions.class)
public final class Questions {
    /** The type of the requests that carry questions. */
    public static final String TYPE = "experts.question";

    private static final int MOST = 4000;
    private static final int EXCERPT = 70;
    private static final int LAST = 20;
    private static final int LISTED = 500;

    private final PersistenceUnit unit;
    private final Requests requests;
    private final Topics topics;
    private final Settings settings;
    private final Clock clock;
    private final Ids ids;

    /** Keeps questions in this unit, carried by these requests. */
    @Activate
    public Questions(
            @Reference(target = "(osgi.unit.name=experts)") PersistenceUnit unit,
            @Reference Requests requests,
            @Reference Topics topics,
            @Reference Settings settings,
            @Reference Clock clock,
            @Reference Ids ids) {
        this.unit = unit;
        this.requests = requests;
        this.topics = topics;
        this.settings = settings;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Asks.
     *
     * @param language ISO 639 code of the language of the words
     * @param mayPublish whether the person allows a public page without anything about them
     * @return the request by which they follow it
     */
    public Request ask(User person, String topic, String language, String words, boolean mayPublish) {
        if (person.organisation().isPresent()) {
            throw Problems.forbidden();
        }
        Topic asked = topics.find(topic).filter(Topic::open).orElseThrow(() -> Problems.conflict("closed"));
        String said = Problems.required("words", words, MOST, "words");
        if (!language.matches("[a-z]{2,3}")) {
            throw ProblemException.invalid("language", Text.of("experts.problem.language"));
        }
        if (openOf(person) >= settings.openQuestions()) {
            throw new ProblemException(
                    ProblemException.Kind.TOO_MANY, Text.of("experts.problem.many", settings.openQuestions()));
        }
        Question question = new Question(
                ids.next(),
                topic,
                asked.organisation(),
                "",
                person.id(),
                language,
                excerpt(said),
                mayPublish,
                clock.instant(),
                Optional.empty());
        unit.change(em -> ExpertTable.add(em, question));
        return send(person, question, said);
    }

    private Request send(User person, Question question, String words) {
        try {
            Request sent = requests.send(
                    person,
                    TYPE,
                    question.id(),
                    Party.person(person.id()),
                    Party.organisation(question.organisation()),
                    words);
            unit.change(em -> ExpertTable.sent(em, question.id(), sent.id()));
            return sent;
        } catch (RuntimeException e) {
            unit.change(em -> ExpertTable.remove(em, question.id()));
            throw e;
        }
    }

    private long openOf(User person) {
        return requests.of(person).stream()
                .filter(request ->
                        request.type().equals(TYPE) && !request.status().isFinal())
                .count();
    }

    /** One question, by its id. */
    public Optional<Question> find(String id) {
        return unit.read(em -> ExpertTable.find(em, id));
    }

    /** Questions of the organisation of a member of staff, newest first. */
    public List<Question> of(User staff) {
        return staff.organisation()
                .filter(own -> Staff.isStaff(staff))
                .map(own -> unit.read(em -> ExpertTable.ofOrganisation(em, own.id(), LISTED)))
                .orElse(List.of());
    }

    /** The median time of the last answers of a topic; empty where too few came. */
    public Optional<Duration> usual(String topic) {
        return AnswerTime.median(unit.read(em -> ExpertTable.lastTimes(em, topic, LAST)));
    }

    /** Keeps when the first answer came. */
    public void answered(String question, Instant when) {
        unit.change(em -> ExpertTable.answered(em, question, when));
    }

    /** Whether a question waits for its organisation to answer. */
    public static boolean waits(Request request) {
        return request.type().equals(TYPE)
                && !request.status().isFinal()
                && lastSaid(request).by() == Party.Kind.PERSON;
    }

    /** What was last said: the question itself, or the last message. */
    public static Request.Step lastSaid(Request request) {
        return request.steps().stream()
                .filter(Request.Step::message)
                .reduce((before, last) -> last)
                .orElseGet(() -> request.steps().getFirst());
    }

    private static String excerpt(String words) {
        String line = words.replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= EXCERPT) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, EXCERPT)).strip() + " …";
    }
}
