package org.immerse.api.plan;

/**
 * What a step rests on.
 *
 * @param citation the law or office as it is cited, in its own language
 * @param address where to read it; empty where there is none
 * @param toCheck whether the site should check it: a figure or a practice that differs from place to place or changes
 */
public record Basis(String citation, String address, boolean toCheck) {}
