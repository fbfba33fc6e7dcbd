package org.immerse.api.eligibility;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The rules of the running modules and those editors published. Judging is a pure function of rule and answers: nothing of the answers
 * is kept. Thread-safe.
 */
@ProviderType
public interface Eligibility {
    /** Subjects there is a rule for, in alphabetical order. */
    List<String> subjects();

    /** The rule of a subject. */
    Optional<Rule> rule(String subject);

    /** The criterion of this id. */
    Optional<Criterion> criterion(String id);

    /** What the rule of the subject says; empty where there is no rule. Answers a question does not take count as not given. */
    Optional<Outcome> judge(String subject, Answers answers);
}
