package org.immerse.people.internal.acting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immerse.api.delegation.Delegations;
import org.immerse.api.delegation.Delegations.Ground;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.fact.Fact;
import org.immerse.api.id.Ids;
import org.immerse.api.people.Answer;
import org.immerse.api.people.People;
import org.immerse.api.people.Question;
import org.immerse.api.people.View;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.User;
import org.immerse.api.security.Visibility;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.people.internal.AnswerLimits;
import org.immerse.people.internal.persistence.Answers;
import org.immerse.people.internal.persistence.Replaced;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Answering questions for somebody else. Only the fields a valid delegation names, asked anew at each step; what is read passes
 * the firewall; what is answered is kept as an act before it counts; what the person had said before stays theirs. Without the
 * delegation module nobody acts.
 */
@Component(service = ActingFor.class)
public final class ActingFor {
    private static final String NAME = "contact-name";

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<Delegations> delegations = List.of();

    private final PersistenceUnit unit;
    private final People people;
    private final Accounts accounts;
    private final Firewall firewall;
    private final Events events;
    private final Clock clock;
    private final Ids ids;

    /** Answers in this unit. */
    @Activate
    public ActingFor(
            @Reference(target = "(osgi.unit.name=people)") PersistenceUnit unit,
            @Reference People people,
            @Reference Accounts accounts,
            @Reference Firewall firewall,
            @Reference Events events,
            @Reference Clock clock,
            @Reference Ids ids) {
        this.unit = unit;
        this.people = people;
        this.accounts = accounts;
        this.firewall = firewall;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What somebody may see and do of a person's file while acting for them.
     *
     * @param name what the person is called here: their name, or a pseudonym
     * @param questions those that may be answered, in order
     * @param answers answers so far, as far as the firewall shows them
     * @param kept fields the person chose not to tell: nobody answers them for the person
     */
    public record Opened(String name, List<Question> questions, Map<String, Answer> answers, List<String> kept) {
        /** A question that may be answered. */
        public Optional<Question> question(String field) {
            return questions.stream()
                    .filter(question -> question.field().equals(field))
                    .findFirst();
        }
    }

    /** Opens what may be answered; empty where the actor may answer nothing for this person now. It is kept in 'who saw my file'. */
    public Optional<Opened> open(User actor, String person) {
        Map<String, Ground> grounds = grounds(actor, person);
        List<Question> questions = people.questions().stream()
                .filter(question -> grounds.containsKey(question.field()))
                .toList();
        if (questions.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Answer> all = people.answers(person);
        List<String> kept = questions.stream()
                .map(Question::field)
                .filter(field -> isKept(all.get(field)))
                .toList();
        String task = grounds.values().iterator().next().task();
        return Optional.of(new Opened(nameOf(actor, task, person), questions, seen(actor, person, grounds, all), kept));
    }

    /**
     * Answers for the person, in place of what they said before, which is kept for them.
     *
     * @param name the question's name, for the person to read
     */
    public void answer(User actor, String person, Answer answer, Text name) {
        Ground ground = grounds(actor, person).get(answer.field());
        if (ground == null) {
            throw new ProblemException(ProblemException.Kind.FORBIDDEN, Text.of("people.acting.not-now"));
        }
        AnswerLimits.check(answer);
        if (isKept(people.answers(person).get(answer.field()))) {
            throw new ProblemException(ProblemException.Kind.CONFLICT, Text.of("people.acting.kept"));
        }
        delegations.getFirst().acted(actor, person, ground.purpose(), Text.of("people.acting.answered", name));
        unit.change(em -> {
            Optional.ofNullable(Answers.of(em, person).get(answer.field()))
                    .filter(before -> !isSame(before, answer))
                    .ifPresent(before -> Replaced.keep(em, ids, person, before, actor.id(), clock.instant()));
            Answers.put(em, person, answer);
            events.record(em, answered(person, answer.field()));
        });
    }

    /** What others replaced, for the person to read, newest first. */
    public List<Replaced> replaced(String person) {
        return unit.read(em -> Replaced.of(em, person));
    }

    /** Takes an answer back that somebody replaced: it counts again, as the person had said it. */
    public void takeBack(String person, String replaced) {
        unit.change(em -> Replaced.take(em, person, replaced).ifPresent(kept -> {
            Answers.put(em, person, kept.before());
            events.record(em, answered(person, kept.before().field()));
        }));
    }

    /** What the actor is called, for the person. */
    public String nameOf(String actor) {
        return accounts.find(actor).map(User::displayName).orElse("");
    }

    private Map<String, Ground> grounds(User actor, String person) {
        return delegations.stream()
                .findFirst()
                .map(some -> some.fields(actor, person))
                .orElse(Map.of());
    }

    private String nameOf(User actor, String task, String person) {
        return firewall.of(task, NAME) == Visibility.SHOWN
                ? accounts.find(person).map(User::displayName).orElse("")
                : people.pseudonym(actor, person).orElse("");
    }

    /** What is shown whole; of own words nothing. That a question was left open is shown where its answer would be. */
    private Map<String, Answer> seen(User actor, String person, Map<String, Ground> grounds, Map<String, Answer> all) {
        Map<String, View> views = new TreeMap<>();
        Map<String, Answer> seen = new TreeMap<>();
        grounds.forEach((field, ground) -> {
            View view = views.computeIfAbsent(
                    ground.task(), task -> people.see(actor, task, person).orElseThrow());
            Optional.ofNullable(all.get(field))
                    .filter(answer -> firewall.of(ground.task(), field) == Visibility.SHOWN)
                    .ifPresent(answer -> seen.put(field, shown(answer, view)));
        });
        return seen;
    }

    private static Answer shown(Answer answer, View view) {
        Optional<Fact> fact = Optional.ofNullable(view.facts().byField().get(answer.field()));
        return new Answer(answer.field(), answer.state(), fact, "", answer.answered());
    }

    private static boolean isKept(@Nullable Answer answer) {
        return answer != null && answer.state() == Answer.State.NOT_TOLD;
    }

    private static boolean isSame(Answer before, Answer now) {
        return before.state() == now.state()
                && before.fact().equals(now.fact())
                && before.ownWords().equals(now.ownWords());
    }

    private static Event answered(String person, String field) {
        return new Event("people.answered", Map.of("person", person, "field", field));
    }
}
