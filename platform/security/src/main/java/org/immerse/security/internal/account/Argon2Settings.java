package org.immerse.security.internal.account;

/** How costly a hash is. */
record Argon2Settings(int kibibytes, int passes, int lanes) {}
