package org.immerse.api.security;

/** What an account is for. An account may have several. */
public enum Role {
    NEWCOMER,
    /** Guardians and educators: they act for somebody, within the limits of a delegation. */
    GUARDIAN,
    CASEWORKER,
    EMPLOYER,
    PROVIDER,
    ADMINISTRATOR
}
