package org.immerse.api.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.fact.Facts;
import org.immerse.api.security.User;
import org.osgi.annotation.versioning.ProviderType;

/**
 * People's files. A person is known by the id of their account. Thread-safe. Whoever reads for somebody else must use
 * {@link #see}: it passes the firewall and is kept in 'who saw my file'.
 */
@ProviderType
public interface People {
    /** Every answer of the person, by field. For the person's own screens and for matching only. */
    Map<String, Answer> answers(String person);

    /** The facts of the answers given. For the person's own screens and for matching only. */
    default Facts facts(String person) {
        Map<String, org.immerse.api.fact.Fact> facts = new java.util.TreeMap<>();
        answers(person).forEach((field, answer) -> answer.fact().ifPresent(fact -> facts.put(field, fact)));
        return new Facts(facts);
    }

    /** Keeps an answer, in place of an older one to the same field. Emits {@code people.answered} (person, field). */
    void answer(String person, Answer answer);

    /** Forgets an answer. Emits {@code people.answered}. */
    void forget(String person, String field);

    /** The questions of all running modules, each field once, in order. */
    List<Question> questions();

    /** Ids of all people who agreed to this purpose and have not taken it back, in the order of their ids. */
    List<String> agreedTo(String purpose);

    /** Whether the person agrees to this purpose now. */
    boolean agrees(String person, String purpose);

    /** Keeps that the person agreed to a text they read. Emits {@code people.consent} (person, purpose). */
    void agree(String person, String purpose, String textVersion, Locale language);

    /** Takes a consent back. Emits {@code people.consent}. */
    void withdraw(String person, String purpose);

    /** All consents of the person, newest first, also those taken back. */
    List<Consent> consents(String person);

    /**
     * What this viewer may see of this person for this task; kept in 'who saw my file' before it is answered. Empty where
     * there is no such person.
     */
    Optional<View> see(User viewer, String task, String person);

    /** As {@link #see} for many people at once, in the order asked; people who do not exist are left out. */
    Map<String, View> seeAll(User viewer, String task, List<String> people);

    /**
     * The name this viewer's organisation knows the person by, such as {@code K7Q2}. Nothing of the file is read. Empty where
     * there is no such person.
     */
    Optional<String> pseudonym(User viewer, String person);

    /** The person behind a pseudonym this viewer's organisation was shown. */
    Optional<String> behind(User viewer, String pseudonym);

    /** Who saw what, newest first. */
    List<Access> accesses(String person);

    /** Everything every module knows about the person, as plain values in the shape of JSON. */
    Map<String, Object> export(String person);

    /** Erases everything every module knows about the person, and the account. Cannot be undone. */
    void erase(String person);
}
