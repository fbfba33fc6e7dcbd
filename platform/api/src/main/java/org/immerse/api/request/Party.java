package org.immerse.api.request;

/**
 * One side of a request.
 *
 * @param kind a person or an organisation
 * @param id of the account or the organisation
 */
public record Party(Kind kind, String id) {
    /** Who it is. */
    public enum Kind {
        PERSON,
        ORGANISATION
    }

    /** A person. */
    public static Party person(String account) {
        return new Party(Kind.PERSON, account);
    }

    /** An organisation. */
    public static Party organisation(String id) {
        return new Party(Kind.ORGANISATION, id);
    }
}
