package org.immerse.api.directory;

import java.util.List;
import java.util.Set;
import org.immerse.api.text.Localized;

/**
 * Something an office or association does for people: {@code cpsv:PublicService}, HSDS {@code service}. Immutable.
 *
 * @param id for ever the same: lower case letters, digits and hyphens
 * @param provider id of the {@link Provider}
 * @param wording what it is, in words
 * @param topics notations of the scheme {@code directory-topic}
 * @param lifeEvents notations of the scheme {@code directory-life-event}
 * @param terms what one needs to know before going there
 * @param at where it is offered; empty where one need not go anywhere
 * @param contact of the service itself; where it has none, that of its provider counts
 * @param eligibility subject of the rule that says whom it is for; empty where there is none
 * @param procedures ids of the procedures that lead to it
 * @param confidential whether nobody may learn where it is: it is on no map, and its places are told by telephone only
 * @param demo whether it was invented
 */
public record PublicService(
        String id,
        String provider,
        Wording wording,
        Set<String> topics,
        Set<String> lifeEvents,
        Terms terms,
        List<At> at,
        Contact contact,
        String eligibility,
        List<String> procedures,
        boolean confidential,
        boolean demo) {
    /** Life events, as a scheme of {@link org.immerse.api.knowledge.Concepts}. */
    public static final String LIFE_EVENTS = "directory-life-event";
    /** Topics, as a scheme of {@link org.immerse.api.knowledge.Concepts}. */
    public static final String TOPICS = "directory-topic";

    public PublicService {
        topics = Set.copyOf(topics);
        lifeEvents = Set.copyOf(lifeEvents);
        at = List.copyOf(at);
        procedures = List.copyOf(procedures);
    }

    /**
     * What it is, in words.
     *
     * @param name a few words
     * @param summary one sentence
     * @param description what happens there; paragraphs are parted by an empty line; may have no words
     * @param keywords other words people look for it by, parted by commas; may have no words
     * @param apply how one begins; may have no words
     */
    public record Wording(
            Localized name, Localized summary, Localized description, Localized keywords, Localized apply) {}

    /**
     * One place where it is offered: HSDS {@code service_at_location}.
     *
     * @param place id of a place of its provider
     * @param hours when it is offered there; {@link Hours#UNKNOWN} where the place's own hours count
     */
    public record At(String place, Hours hours) {}
}
