package org.immerse.experts.internal.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A question and its answer, without anything about the person, on the way to a public page.
 *
 * @param id its id, the name of the page
 * @param question id of the question it was made from
 * @param topic id of its topic
 * @param organisation who answered
 * @param language ISO 639 code
 * @param asked the question
 * @param answer the answer
 * @param state where it stands
 * @param changed when its words last changed
 * @param published when it became public
 */
public record PublicAnswer(
        String id,
        String question,
        String topic,
        String organisation,
        String language,
        String asked,
        String answer,
        State state,
        Instant changed,
        Optional<Instant> published) {
    /** Where it stands. Text keys {@code experts.page.state.<name in lower case>}. */
    public enum State {
        /** Being edited; nobody else sees it. */
        DRAFT,
        /** Everybody can read it. */
        PUBLISHED,
        /** Was public and is no more. */
        TAKEN_BACK
    }

    /** Whether who asked took their leave back. */
    public boolean hasNoLeave() {
        return state == State.TAKEN_BACK && asked.isEmpty();
    }

    /** Once who asked took their leave back: public no more, and without the words that were made of theirs. */
    public PublicAnswer withoutLeave() {
        return new PublicAnswer(
                id, question, topic, organisation, language, "", "", State.TAKEN_BACK, changed, published);
    }
}
