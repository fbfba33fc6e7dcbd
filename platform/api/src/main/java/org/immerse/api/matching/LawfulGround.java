package org.immerse.api.matching;

/**
 * Why a model may use a protected fact, shown to administrators and to the person.
 *
 * @param criterion id of the criterion that uses it
 * @param protectedFact one of {@link MatchingModel#PROTECTED_FACTS}
 * @param textKey key of the sentence that says the ground
 * @param source the law or decision, with its article or address
 */
public record LawfulGround(String criterion, String protectedFact, String textKey, String source) {}
