package org.immerse.api.decision;

/**
 * Which decisions to look for. An empty string matches all.
 *
 * @param person account of a person who was in the ranking or decided about
 * @param actor account of who decided
 * @param offer id of an offer in the ranking or decided about
 * @param organisation whom the actor acted for
 * @param kind such as {@code jobs-spain.invite}
 */
public record DecisionFilter(String person, String actor, String offer, String organisation, String kind) {
    /** All decisions. */
    public static final DecisionFilter ALL = new DecisionFilter("", "", "", "", "");

    /** Those a person was in. */
    public static DecisionFilter ofPerson(String account) {
        return new DecisionFilter(account, "", "", "", "");
    }

    /** Those somebody made. */
    public static DecisionFilter ofActor(String account) {
        return new DecisionFilter("", account, "", "", "");
    }

    /** Those an offer was in. */
    public static DecisionFilter ofOffer(String offer) {
        return new DecisionFilter("", "", offer, "", "");
    }

    /** Also by organisation and kind. */
    public DecisionFilter and(String byOrganisation, String ofKind) {
        return new DecisionFilter(person, actor, offer, byOrganisation, ofKind);
    }
}
