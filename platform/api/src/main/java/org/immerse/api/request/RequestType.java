package org.immerse.api.request;

import java.util.Locale;
import java.util.Optional;
import org.immerse.api.security.User;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One kind of request a module carries, such as applying for a vacancy. Published as a service. Texts: {@code <id>.request.title},
 * {@code .sent}, {@code .next} (what happens next), {@code .share} (what the other side sees when both agree). Every text of a request
 * can be said in words of its own: {@code <id>.request.action.invite} stands in place of {@code requests.action.invite}, and so on.
 */
@ConsumerType
public interface RequestType {
    /** The module's id and a name: {@code jobs-spain.application}. */
    String id();

    /** The firewall's task by which the organisation sees the person while the request is open and not yet agreed. */
    String task();

    /** The firewall's task once both sides agreed: names and contact. */
    String agreedTask();

    /** Which way it goes. */
    default Course course() {
        return Course.AGREEMENT;
    }

    /** The way a kind of request goes. */
    enum Course {
        /** It leads to an agreement of both, which opens contact data. */
        AGREEMENT,
        /** A person asks and an organisation answers, in messages; contact data never open. */
        TALK
    }

    /** What the request is about, for lists: the title of the vacancy, also when it is closed. Empty where it is gone. */
    Optional<String> subjectTitle(String subject, Locale locale);

    /** Where the subject can be seen, as a path of this site; empty where it cannot. */
    Optional<String> subjectPath(String subject);

    /** Usual days until an answer, said honestly to the person; empty where nothing is known yet. */
    Optional<Integer> usualDays(String subject);

    /**
     * The organisation is about to do something with a request, allowed by where it stands: invite, decline, withdraw, close. Called
     * before anything changes, so that the module can keep the decision in the {@link org.immerse.api.decision.DecisionLog}; an
     * exception refuses the action. The action can still fail afterwards, where somebody else was faster.
     *
     * @param actor who acts for the organisation
     * @param request as it stands now
     * @param reason the words that go with it; may be empty
     */
    default void deciding(User actor, Request request, Request.Action action, String reason) {}
}
