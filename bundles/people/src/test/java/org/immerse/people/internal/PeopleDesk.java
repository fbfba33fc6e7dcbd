package org.immerse.people.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immerse.api.delegation.Delegations;
import org.immerse.api.fact.Fact;
import org.immerse.api.id.Ids;
import org.immerse.api.people.Answer;
import org.immerse.api.people.People;
import org.immerse.api.people.ProfilePart;
import org.immerse.api.people.Question;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.User;
import org.immerse.api.security.Visibility;
import org.immerse.people.internal.acting.ActingDesk;
import org.immerse.people.internal.acting.ActingFor;
import org.immerse.testing.database.TestDatabase;

/** The people service with everything around it, for tests of other packages. */
public final class PeopleDesk {
    private final TestFiles files;
    private final List<Question> questions = new ArrayList<>();

    public PeopleDesk(TestDatabase database) {
        files = new TestFiles(database);
        files.surroundings.parts = List.of(new ProfilePart() {
            @Override
            public String module() {
                return "homes";
            }

            @Override
            public List<Question> questions() {
                return questions;
            }
        });
    }

    public void ask(String field, Question.Kind kind) {
        questions.add(Question.plain(field, "homes." + field, kind, Question.Sensitivity.ORDINARY));
    }

    public void rule(String task, String field, Visibility visibility) {
        files.rule(task, field, visibility);
    }

    public void answer(User person, String field, Fact fact, String ownWords) {
        files.people.answer(
                person.id(), new Answer(field, Answer.State.GIVEN, Optional.of(fact), ownWords, files.clock.instant()));
    }

    public User newcomer(String id) {
        return files.accounts.newcomer(id, id);
    }

    public User guardian(String id) {
        return files.accounts.guardian(id);
    }

    public People people() {
        return files.people;
    }

    public PersistenceUnit unit() {
        return files.unit;
    }

    public Accounts accounts() {
        return files.accounts.service();
    }

    public Firewall firewall() {
        return files.firewall();
    }

    public Clock clock() {
        return files.clock;
    }

    public Surroundings around() {
        return files.surroundings;
    }

    public ActingFor acting(Delegations delegations, Ids ids) {
        ActingFor acting =
                new ActingFor(files.unit, files.people, accounts(), firewall(), (em, event) -> {}, files.clock, ids);
        return ActingDesk.with(acting, delegations);
    }
}
