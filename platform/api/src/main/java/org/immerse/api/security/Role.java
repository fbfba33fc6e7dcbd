package org.immerse.api.security;

/** What an account is for. An account may have several. */
public enum Role {
    NEWCOMER,
    CASEWORKER,
    EMPLOYER,
    PROVIDER,
    ADMINISTRATOR
}
