package org.immerse.api.people;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The questions a module needs answered, for a purpose. Published as a service. A field asked by several modules is asked once.
 * When the module goes its questions go; the answers stay the person's.
 */
@ConsumerType
public interface ProfilePart {
    /** The module's id; text {@code <id>.profile.title} names the part, {@code <id>.profile.purpose} says what it is for. */
    String module();

    /** Parts are asked in this order, lowest first; 100 is the middle. */
    default int order() {
        return 100;
    }

    /** The questions, in the order they are asked. */
    List<Question> questions();

    /**
     * What the person may agree to beside, offered under 'check your answers' and in 'my file': text {@code <purpose>.consent}
     * says it as the person would, {@code <purpose>.consent-help} what it means and that no costs nothing.
     */
    default List<String> purposes() {
        return List.of();
    }

    /**
     * Whether a consent of the person to one of these purposes, not taken back, still counts: one given by or with somebody else before
     * coming of age may not. Where it does not, the person's pages show it as not given and ask afresh; whoever relies on it asks the
     * module. {@link People#agrees} does not know of it.
     */
    default boolean counts(String person, Consent consent) {
        return true;
    }
}
