package org.immerse.api.security;

/** A firm, office or association that accounts act for. */
public record Organisation(String id, String name) {}
